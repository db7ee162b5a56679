package io.tanheng.accounting.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.indicator.IndicatorResults;
import io.tanheng.accounting.indicator.Indicators;
import io.tanheng.accounting.indicator.SampleFindings;
import io.tanheng.accounting.indicator.SamplePark;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.Profiles;
import io.tanheng.accounting.score.GradeScale;
import io.tanheng.accounting.score.SampleScores;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  static List<Class<?>> owners() {
    return List.of(Profiles.class, Indicators.class, GradeScale.class, Claims.class);
  }

  @ParameterizedTest
  @MethodSource("owners")
  void bothLanguagesSayTheSameThings(Class<?> owner) {
    Messages en = Messages.of(owner, Locale.ENGLISH);
    Messages zh = Messages.of(owner, Locale.CHINESE);
    assertThat(zh.keys()).isEqualTo(en.keys());
    for (String key : en.keys()) {
      assertThat(places(zh.text(key, marks())).stream().map(p -> p.replace("_zh", "")).toList())
          .as(key)
          .containsAll(places(en.text(key, marks())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyFindingHasASentenceWhoseFactsAreGiven(String language) {
    Messages messages = all(Locale.forLanguageTag(language));
    List<Issue> findings = findings();
    assertThat(findings.stream().map(Issue::code).distinct()).hasSizeGreaterThanOrEqualTo(29);
    for (Issue finding : findings) {
      assertThat(messages.keys()).contains(finding.code());
      assertThat(finding.facts().keySet())
          .containsAll(places(messages.text(finding.code(), marks())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyConditionHasASentenceForBothOutcomes(String language) {
    Messages messages = all(Locale.forLanguageTag(language));
    for (ClaimCondition condition : conditions()) {
      for (String outcome : List.of(".met", ".unmet")) {
        String key = "condition." + condition.code() + outcome;
        assertThat(messages.keys()).contains(key);
        assertThat(condition.facts().keySet()).containsAll(places(messages.text(key, marks())));
      }
    }
    SamplePark.PROFILE.groups().forEach(g -> assertThat(messages.keys()).contains("group." + g));
  }

  private static List<ClaimCondition> conditions() {
    return Claims.decide(ground()).claim().conditions();
  }

  private static ClaimGround ground() {
    return new ClaimGround(
        SamplePark.PROFILE,
        SamplePark.park(Park.Type.INDUSTRIAL),
        List.of(),
        io.tanheng.accounting.score.Scoring.score(
            SamplePark.PROFILE, SampleScores.groups("1", "0.7", "0.8", "0.8", "1")),
        SamplePark.figure("residual", "1"),
        false,
        List.of(),
        List.of());
  }

  private static List<Issue> findings() {
    List<Issue> findings = new ArrayList<>();
    for (IndicatorResults results : SampleFindings.everyKind()) {
      findings.addAll(results.findings());
    }
    findings.addAll(Claims.decide(ground()).findings());
    Park silent = SamplePark.park(Park.Type.INDUSTRIAL, Set.of(), "", "");
    findings.addAll(
        Requirements.check(
                SamplePark.PROFILE,
                silent,
                SamplePark.figure("total_tce", "1"),
                List.of(row("R1"), row("R2"), row("R2"), row("R6"), row("R9")))
            .findings());
    findings.addAll(Profiles.select("none", new TreeMap<>()).issues());
    for (Map<String, String> bad :
        List.of(
            Map.of("x", "1"), Map.of("decline", "x"), Map.of("weight.energy-recycling", "31"))) {
      findings.addAll(SamplePark.PROFILE.withOverrides(new TreeMap<>(bad)).issues());
    }
    return findings;
  }

  private static RequirementInput row(String code) {
    return new RequirementInput(code, true, "", "", Location.row("requirements.csv", 2));
  }

  private static Messages all(Locale locale) {
    return owners().stream().map(o -> Messages.of(o, locale)).reduce(Messages::and).orElseThrow();
  }

  /** Facts that print their own name in braces, so that the places of a sentence can be read. */
  private static Map<String, String> marks() {
    return new java.util.AbstractMap<>() {
      @Override
      public Set<Entry<String, String>> entrySet() {
        return Set.of();
      }

      @Override
      public String getOrDefault(Object key, String other) {
        return "{" + key + "}";
      }
    };
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }
}
