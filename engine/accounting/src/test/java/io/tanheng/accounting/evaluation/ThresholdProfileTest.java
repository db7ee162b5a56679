package io.tanheng.accounting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.indicator.ThresholdResult;
import io.tanheng.accounting.indicator.ThresholdResult.Verdict;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.accounting.profile.Profiles;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdProfileTest {
  private static final FactorCatalog SHIPPED = FactorCatalog.shipped();

  @TempDir private Path folder;

  /** One fifth below and above each threshold of the three target years, 500 000 tce. */
  @ParameterizedTest
  @CsvSource({
    "150000, MET, MET, MET",
    "150001, MET, MET, NOT_MET",
    "350001, MET, NOT_MET, NOT_MET",
    "500000, MET, NOT_MET, NOT_MET",
    "500001, NOT_MET, NOT_MET, NOT_MET"
  })
  void targetYearsAreHeldOneByOne(int tonnes, Verdict y2027, Verdict y2030, Verdict y2035) {
    Evaluation evaluation = history("hunan-2026", tonnes, 500000).evaluation();
    assertThat(of(evaluation, 1))
        .extracting(ThresholdResult::verdict)
        .containsExactly(y2027, y2030, y2035);
    assertThat(of(evaluation, 1).stream().map(r -> r.targetYear().orElseThrow()).toList())
        .containsExactly(2027, 2030, 2035);
  }

  @Test
  void thereIsNoGradeAndTheReasonIsSaid() {
    Evaluation evaluation = history("ndrc-910-2025", 1000, 800000).evaluation();
    assertThat(evaluation.scored()).isEmpty();
    assertThat(evaluation.claim().grade()).isEmpty();
    assertThat(evaluation.claim().zeroCarbon()).isFalse();
    assertThat(evaluation.claim().conditions())
        .singleElement()
        .satisfies(c -> assertThat(c.code()).isEqualTo("profile-with-claim"));
    assertThat(evaluation.indicators()).isEmpty();
    assertThat(evaluation.requirements()).isEmpty();
  }

  @Test
  void whatTheProfileNeedsAndTheBookLacksIsNamed() {
    Evaluation evaluation = history("ndrc-910-2025", 1000, 800000).evaluation();
    assertThat(findings(evaluation, "indicator-missing")).hasSize(5);
    Issue clean = findings(evaluation, "indicator-missing").get(0);
    assertThat(clean.fact("indicator")).isEqualTo("2");
    assertThat(clean.fact("profile")).isEqualTo("ndrc-910-2025");
    assertThat(clean.fact("name_zh")).isEqualTo("清洁能源消费占比");
  }

  @Test
  void computesFromActivityRowsByTheMethodThatTheDocumentPrescribes() {
    Evaluation evaluation = power("coal_rate=0.3").evaluation();
    assertThat(evaluation.method().method().id()).isEqualTo("ndrc-910-2025");
    ThresholdResult carbon = of(evaluation, 1).get(0);
    assertThat(carbon.status()).isEqualTo("computed");
    assertThat(carbon.verdict()).isEqualTo(Verdict.NOT_MET);
    Derivation value = carbon.value().orElseThrow();
    assertThat(value.verify()).isEmpty();
    // 3 000 000 MWh x 0.8325 + 10 t, by 3 000 000 MWh x 0.3 kgce/kWh
    assertThat(value.inputs().get(0).value()).isEqualByComparingTo("2497510");
    assertThat(value.inputs().get(1).value()).isEqualByComparingTo("900000");
    assertThat(carbon.reduction().orElseThrow().verify()).isEmpty();
    assertThat(evaluation.explain("reduction:1")).hasSize(1);
  }

  @Test
  void energyThatThePrescribedMethodCannotTellIsUnknown() {
    Evaluation evaluation = power("coal_rate=").evaluation();
    assertThat(of(evaluation, 1)).allMatch(result -> result.verdict() == Verdict.UNKNOWN);
    assertThat(evaluation.findings()).extracting(Issue::code).contains("coal-rate-missing");
  }

  @Test
  void anotherMethodThanThePrescribedOneIsPointedOut() {
    Evaluation evaluation =
        power("coal_rate=0.3").evaluate(AccountingMethods.standard()).asOptional().orElseThrow();
    assertThat(evaluation.findings())
        .filteredOn(finding -> finding.code().equals("method-other-than-prescribed"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.facts())
                    .containsEntry("method", "t-seesa-010")
                    .containsEntry("prescribed", "ndrc-910-2025"));
  }

  private TestBook power(String setting) {
    TestBook book =
        new TestBook(folder)
            .set("profile=ndrc-910-2025")
            .lines("purchased_electricity electricity 3000000 MWh", "fugitive CO2 10 t");
    return setting.endsWith("=") ? book : book.set(setting);
  }

  @ParameterizedTest
  @CsvSource({
    "no=2 status=measured value=90 evidence=x, 2, MET, ",
    "no=2 status=measured value=89.9 evidence=x, 2, NOT_MET, ",
    "no=2 status=measured value=95, 2, MET, indicator-evidence-missing",
    "no=3 status=met evidence=x, 3, MET, ",
    "no=3 status=not_met evidence=x, 3, NOT_MET, ",
    "no=3 status=measured value=1 evidence=x, 3, UNKNOWN, threshold-status-unfit",
    "no=2 status=not_applicable reason=no_energy, 2, EXCLUDED, ",
    "no=2 status=not_applicable, 2, UNKNOWN, threshold-exclusion-refused",
    "no=5 status=not_applicable reason=none, 5, UNKNOWN, threshold-exclusion-refused",
    "no=9 status=measured value=1, 2, UNKNOWN, profile-indicator-unknown",
    "no=1 status=measured value=0.1 evidence=x, 1, MET, computed-indicator-given"
  })
  void rowsOfTheBook(String row, int no, Verdict verdict, String finding) {
    Evaluation evaluation =
        history("ndrc-910-2025", 1000, 800000).rows("indicators", row).evaluation();
    assertThat(of(evaluation, no).get(0).verdict()).isEqualTo(verdict);
    if (finding != null) {
      assertThat(findings(evaluation, finding)).hasSize(1);
    }
  }

  @Test
  void valueAddedIsNeverTakenFromAnotherOutput() {
    TestBook revenue =
        new TestBook(folder)
            .set("profile=jiangsu-2024")
            .rows("history", "year=2024 output=1000 emissions=500 energy=300 output_basis=revenue");
    assertThat(of(revenue.evaluation(), 1).get(0).verdict()).isEqualTo(Verdict.UNKNOWN);
    TestBook added =
        new TestBook(folder)
            .set("profile=jiangsu-2024")
            .rows(
                "history",
                "year=2024 output=1000 emissions=601 energy=350 output_basis=value_added");
    assertThat(of(added.evaluation(), 1).get(0).verdict()).isEqualTo(Verdict.MET);
    assertThat(of(added.evaluation(), 2).get(0).reduction())
        .hasValueSatisfying(r -> assertThat(r.value()).isEqualByComparingTo("1"));
  }

  @Test
  void aBookMayGiveIndicatorsOfSeveralProfiles() {
    Book book =
        history("t-seesa-010-2024", 1000, 800000)
            .rows(
                "indicators",
                "no=2 status=measured value=50 evidence=x",
                "no=2 status=measured value=95 evidence=x profile=ndrc-910-2025")
            .book();
    Evaluation own = evaluated(book, Optional.empty());
    assertThat(own.score().total().value()).isPositive();
    assertThat(findings(own, "indicator-given-twice")).isEmpty();
    Evaluation other = evaluated(book, Profiles.scheme("ndrc-910-2025"));
    assertThat(of(other, 2).get(0).verdict()).isEqualTo(Verdict.MET);
    assertThat(findings(other, "indicators-of-other-profile")).hasSize(1);
    Evaluation third = evaluated(book, Profiles.scheme("hunan-2026"));
    assertThat(of(third, 3)).allMatch(r -> r.verdict() == Verdict.UNKNOWN);
  }

  @Test
  void anUnknownProfileOfARowIsAFault() {
    assertThat(
            history("t-seesa-010-2024", 1000, 800000)
                .rows("indicators", "no=2 status=measured value=50 profile=none")
                .faults())
        .containsExactly("indicator-profile-unknown");
  }

  @Test
  void aProfileOfThresholdsHasNoSettings() {
    assertThat(history("hunan-2026", 1, 1).set("profile.decline=arithmetic").faults())
        .containsExactly("profile-key-unknown");
  }

  @Test
  void aProfileOfOnesOwnIsAFolder() throws Exception {
    Path own = Files.createDirectory(folder.resolve("mine"));
    Path book = Files.createDirectory(folder.resolve("book"));
    write(own, "thresholds.csv", "1,core,,Carbon,碳,quantity,carbon_per_energy,<,0.5,t,,,,no,,");
    Files.writeString(own.resolve("profile.csv"), OWN);
    Optional<Scheme> scheme = Profiles.read(own).asOptional();
    Evaluation evaluation =
        evaluated(
            new TestBook(book).rows("history", "year=2024 output=1 emissions=50 energy=100").book(),
            scheme);
    assertThat(evaluation.scheme().id()).isEqualTo("mine");
    assertThat(of(evaluation, 1).get(0).verdict()).isEqualTo(Verdict.NOT_MET);
  }

  /** A profile of one's own is taken as it is, whatever its name. */
  @Test
  void aProfileOfOnesOwnIsNeverReplacedByAShippedOneOfItsName() throws Exception {
    Path own = Files.createDirectory(folder.resolve("ndrc-910-2025"));
    write(own, "thresholds.csv", "1,core,,Carbon,碳,quantity,carbon_per_energy,<,0.5,t,,,,no,,");
    Files.writeString(own.resolve("profile.csv"), OWN);
    Optional<Scheme> scheme = Profiles.read(own).asOptional();
    Book book = history("t-seesa-010-2024", 49, 100).book();
    assertThat(evaluated(book, scheme).thresholds())
        .singleElement()
        .satisfies(r -> assertThat(r.verdict()).isEqualTo(Verdict.MET));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,core,,C,碳,quantity,carbon_per_energy,~,0.5,t,,,,no,,; line 2",
        "1,core,,C,碳,quantity,carbon_per_energy,<=,x,t,,,,no,,; no number",
        "1,core,,C,碳,quantity,unheard_of,<=,1,t,,,,no,,; line 2",
        "1,core,,C,碳,ratio,entered,met,,%,,,,no,,; operator met",
        "x,core,,C,碳,ratio,entered,>=,1,%,,,,no,,; no number",
        "1,core,,C,碳,ratio,entered,>=,1,%,,,,maybe,,; yes nor no"
      })
  void aBrokenProfileIsRefusedWithItsLine(String row, String fault) throws Exception {
    write(folder, "thresholds.csv", row);
    Files.writeString(folder.resolve("profile.csv"), OWN);
    Issue issue = Profiles.read(folder.resolve("profile.csv")).issues().get(0);
    assertThat(issue.code()).isEqualTo("profile-broken");
    assertThat(issue.fact("fault")).contains("thresholds.csv line 2").contains(fault);
  }

  @Test
  void aProfileWithoutItsFilesIsRefused() {
    assertThat(Profiles.read(folder).issues().get(0).fact("fault")).contains("profile.csv");
  }

  private static final String OWN =
      """
      key,value,allowed,standing,citation,note,note_zh
      title,Mine,,document,mine,,
      source,mine,,document,mine,,
      published,2026-01-01,,document,mine,,
      verified,read,,document,mine,,
      thresholds,thresholds.csv,,document,mine,,
      """;

  private static void write(Path folder, String file, String row) throws Exception {
    Files.writeString(
        folder.resolve(file),
        "no,role,section_zh,name_en,name_zh,kind,measure,operator,threshold,unit,target_year,"
            + "energy_from,energy_to,excludable,condition_en,condition_zh\n"
            + row
            + "\n");
  }

  private TestBook history(String profile, int tonnes, int tce) {
    return new TestBook(folder)
        .set("profile=" + profile)
        .rows("history", "year=2024 output=100 emissions=" + tonnes + " energy=" + tce);
  }

  private static Evaluation evaluated(Book book, Optional<Scheme> scheme) {
    Outcome<Evaluation> outcome = Evaluator.evaluate(book, SHIPPED, Optional.empty(), scheme);
    return outcome.asOptional().orElseThrow(() -> new AssertionError(outcome.issues()));
  }

  private static List<ThresholdResult> of(Evaluation evaluation, int no) {
    return evaluation.thresholds().stream().filter(r -> r.definition().no() == no).toList();
  }

  private static List<Issue> findings(Evaluation evaluation, String code) {
    return evaluation.findings().stream().filter(f -> f.code().equals(code)).toList();
  }
}
