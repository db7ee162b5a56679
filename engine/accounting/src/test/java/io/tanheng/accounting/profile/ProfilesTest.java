package io.tanheng.accounting.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.profile.IndicatorDefinition.Kind;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {
  private final EvaluationProfile profile = Profiles.find("t-seesa-010-2024").orElseThrow();

  @Test
  void everyShippedProfileOpensAndAnUnknownOneIsRefusedWithWhatThereIs() {
    assertThat(Profiles.ids())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(Profiles.scheme(id)).isPresent());
    Issue issue = Profiles.select("t-seesa-010-2022", new TreeMap<>()).issues().get(0);
    assertThat(issue.code()).isEqualTo("profile-unknown");
    assertThat(issue.fact("known")).contains("t-seesa-010-2024");
  }

  @Test
  void table1HasTwentyNineIndicatorsAndThreeChoices() {
    List<IndicatorDefinition> rows = profile.indicators();
    assertThat(rows.stream().map(IndicatorDefinition::no).distinct()).hasSize(29);
    assertThat(rows.stream().filter(r -> !r.alternative().isEmpty()).map(IndicatorDefinition::key))
        .containsExactly("1a", "1b", "6a", "6b", "22a", "22b");
    assertThat(profile.groups())
        .containsExactly(
            "infrastructure-industry",
            "energy-recycling",
            "management-technology",
            "credit-performance");
  }

  @ParameterizedTest
  @CsvSource({
    "2, RATIO, 0.5",
    "5, PRESENCE, 1",
    "7, COUNT, 3",
    "19, PRESENCE, 1",
    "24, RATIO, 0.05",
    "26, RATIO, 0.04",
    "27, QUANTITY, 4.2",
    "29, PRESENCE, 1"
  })
  void leadingValuesAreThoseOfTable1(int no, Kind kind, BigDecimal leadingValue) {
    IndicatorDefinition row =
        profile.indicators().stream().filter(r -> r.no() == no).findFirst().orElseThrow();
    assertThat(row.kind()).isEqualTo(kind);
    assertThat(row.leadingValue()).isEqualByComparingTo(leadingValue);
  }

  @Test
  void onlyTheLegibleWeightIsSettled() {
    assertThat(profile.weights())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "infrastructure-industry", new BigDecimal("0.35"),
                "energy-recycling", new BigDecimal("0.30"),
                "management-technology", new BigDecimal("0.20"),
                "credit-performance", new BigDecimal("0.15")));
    assertThat(profile.groups().stream().filter(g -> profile.weight(g).settled()))
        .containsExactly("credit-performance");
  }

  @ParameterizedTest
  @CsvSource({
    "decline, arithmetic, arithmetic", "bonus_counted, no, no", "bonus_points, 4.50, 4.5",
    "grade.leading, > 91, > 91", "occupancy_min, >=40, >= 40", "certificate_years, 5, 5"
  })
  void aBookAltersASettingAndThatIsRecorded(String key, String value, String normal) {
    EvaluationProfile altered = override(Map.of(key, value)).asOptional().orElseThrow();
    assertThat(altered.get(key).value()).isEqualTo(normal);
    assertThat(altered.overridden()).containsExactly(key);
  }

  @Test
  void aValueEqualToTheProfilesOwnAltersNothing() {
    EvaluationProfile same =
        override(Map.of("weight_max", "45", "decline", "geometric")).asOptional().orElseThrow();
    assertThat(same.overridden()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "decline, harmonic", "bonus_counted, maybe", "bonus_points, NaN", "bonus_points, 1e400",
    "bonus_points, -1", "bonus_points, '1,0'", "grade.leading, 90", "grade.leading, >= 111",
    "certificate_years, 2.5", "certificate_years, 0", "tce_basis, coal", "weight_max, ''"
  })
  void aValueThatIsNotAllowedIsRefusedNamingWhatIs(String key, String value) {
    Issue issue = override(Map.of(key, value)).issues().get(0);
    assertThat(issue.code()).isEqualTo("profile-value-invalid");
    assertThat(issue.fact("key")).isEqualTo("profile." + key);
    assertThat(issue.fact("expected")).isEqualTo(profile.get(key).allowed());
  }

  @Test
  void everyFaultIsReportedTogether() {
    Outcome<EvaluationProfile> outcome = override(Map.of("declin", "x", "bonus_points", "y"));
    assertThat(outcome.issues())
        .extracting(Issue::code)
        .containsExactly("profile-value-invalid", "profile-key-unknown");
    assertThat(outcome.issues().get(1).fact("known"))
        .contains("decline", "weight.energy-recycling");
  }

  @ParameterizedTest
  @CsvSource({"36, 30, 20", "50, 15, 20", "45, 30, 10"})
  void weightsMustSumToTheWholeAndLieInTheirRange(String first, String second, String third) {
    Outcome<EvaluationProfile> outcome = override(weights(first, second, third));
    assertThat(outcome.issues()).extracting(Issue::code).containsExactly("profile-weights-invalid");
  }

  @Test
  void otherWeightsOfTheRangeAreTaken() {
    EvaluationProfile altered = override(weights("45", "25", "15")).asOptional().orElseThrow();
    assertThat(altered.weights().get("infrastructure-industry")).isEqualByComparingTo("0.45");
    assertThat(altered.overridden()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    ">= 60, 59.9999, false",
    ">= 60, 60, true",
    "> 75, 75, false",
    "> 75, 75.0000000005, false",
    "> 75, 75.000000002, true",
    ">= 90, 89.9999999995, true",
    ">= 90, 89.999999998, false"
  })
  void anEdgeBelongsToItsSideAndNoiseIsNoDistance(String edge, BigDecimal figure, boolean reached) {
    assertThat(Threshold.parse(edge).orElseThrow().reachedBy(figure)).isEqualTo(reached);
  }

  private static Map<String, String> weights(String first, String second, String third) {
    return Map.of(
        "weight.infrastructure-industry", first,
        "weight.energy-recycling", second,
        "weight.management-technology", third);
  }

  private Outcome<EvaluationProfile> override(Map<String, String> overrides) {
    SortedMap<String, String> sorted = new TreeMap<>(overrides);
    return profile.withOverrides(sorted);
  }
}
