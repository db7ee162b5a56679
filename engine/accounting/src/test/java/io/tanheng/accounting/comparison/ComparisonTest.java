package io.tanheng.accounting.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.TestBook;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example parks under every method, in two assessment reports and with two fuel tables. */
class ComparisonTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final Optional<List<String>> NONE = Optional.empty();
  private static final Path EXAMPLES = Path.of("../../reports/examples");

  @ParameterizedTest
  @ValueSource(strings = {"steel-and-tiles", "leading", "double-count"})
  void bridgesOfAnExampleClose(String example) {
    Comparison comparison = compared(example, all());
    assertThat(comparison.accounts()).hasSize(4);
    assertThat(comparison.bridges()).hasSize(4);
    comparison.bridges().forEach(ComparisonTest::closes);
  }

  private static void closes(Bridge bridge) {
    BigDecimal steps = BigDecimal.ZERO;
    for (BridgeStep step : bridge.steps()) {
      BigDecimal lines =
          step.changes().stream().map(Change::delta).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(lines).isEqualByComparingTo(step.delta());
      steps = steps.add(lines);
    }
    assertThat(bridge.from().value().add(steps)).isEqualByComparingTo(bridge.to().value());
    assertThat(bridge.steps()).hasSize(Rule.values().length);
    assertThat(bridge.derivation().value()).isEqualByComparingTo(bridge.to().value());
    assertThat(bridge.derivation().verify()).isEmpty();
  }

  @Test
  void rulesThatBothShareMoveNothing() {
    Bridge bridge = compared("leading", all()).bridges().get(0);
    assertThat(bridge.moving())
        .extracting(BridgeStep::rule)
        .containsExactly(Rule.OXIDATION, Rule.EXPORTS);
    assertThat(bridge.moving().get(1).delta()).isEqualByComparingTo("165");
  }

  @Test
  void stepsUnfoldToTheirLines() {
    Bridge bridge = compared("leading", all()).bridges().get(2);
    BridgeStep gases = step(bridge, Rule.GASES);
    assertThat(gases.changes())
        .allSatisfy(
            change -> {
              assertThat(change.key().gas()).isNotEqualTo("CO2");
              assertThat(change.after()).isZero();
            });
    BridgeStep green = step(bridge, Rule.GREEN);
    assertThat(green.changes()).hasSize(1);
    assertThat(green.changes().get(0).key().item()).isEqualTo("green_power");
    // 14 300 MWh of eligible lots at 0.8325
    assertThat(green.delta()).isEqualByComparingTo("-11904.75");
  }

  @Test
  void marketIsLeftBeforeTheGridFactorIsTurned() {
    Bridge bridge = compared("leading", all()).bridges().get(2);
    assertThat(bridge.steps().get(0).rule()).isEqualTo(Rule.SCOPE2);
    assertThat(step(bridge, Rule.GRID).delta().signum()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"t-seesa-010", "ndrc-910-2025", "shanghai-ets"})
  void aMethodComparedWithItselfHasAnEmptyBridge(String id) {
    Bridge bridge = compared("steel-and-tiles", List.of(variant(id), variant(id))).bridges().get(0);
    assertThat(bridge.moving()).isEmpty();
    assertThat(bridge.delta()).isZero();
  }

  @Test
  void assessmentReportsDifferInOneStep() {
    AccountingMethod method = AccountingMethods.standard();
    Bridge bridge =
        compared("steel-and-tiles", List.of(report(method, "AR5"), report(method, "AR6")))
            .bridges()
            .get(0);
    assertThat(bridge.moving()).extracting(BridgeStep::rule).containsExactly(Rule.GWP);
    assertThat(bridge.moving().get(0).changes())
        .extracting(change -> change.key().gas())
        .doesNotContain("CO2");
  }

  @Test
  void editionsOfFactorsDifferInOneStep() {
    AccountingMethod method = AccountingMethods.standard();
    List<Variant> variants =
        List.of(
            sets(method, "park", "gbt32151-2024", "ipcc-2006"),
            sets(method, "park", "mee-ets-2023", "gbt32151-2024", "ipcc-2006"));
    Bridge bridge = compared("leading", variants).bridges().get(0);
    assertThat(bridge.moving()).extracting(BridgeStep::rule).containsExactly(Rule.FACTOR_SETS);
    closes(bridge);
  }

  /** 20 GWh under the notice and under the national average that WRI printed: + 45.976 %. */
  @Test
  void threeGridFactorsAreThreeMethods(@TempDir Path folder) throws IOException {
    Path golden = Path.of("src/test/resources/golden/B10-three-factors");
    String own = golden.resolve("national-2022.csv").toString();
    Book book =
        new TestBook(folder).lines("purchased_electricity electricity 20 GWh").evaluation().book();
    List<Variant> variants =
        List.of(
            new Variant("own", AccountingMethods.select(own).asOptional().orElseThrow(), NONE),
            variant("ndrc-910-2025"));
    Bridge bridge =
        Comparison.of(book, CATALOG, variants).asOptional().orElseThrow().bridges().get(0);
    assertThat(bridge.from().value()).isEqualByComparingTo("11406");
    assertThat(bridge.to().value()).isEqualByComparingTo("16650");
    assertThat(bridge.moving()).extracting(BridgeStep::rule).containsExactly(Rule.GRID);
    assertThat(bridge.delta().doubleValue() / 11406).isEqualTo(0.45976, within(5e-6));
    assertThat(bridge.moving().get(0).from()).isEqualTo("0.5703 tCO2/MWh");
  }

  @Test
  void aWayThatCannotBeComputedIsNamed() {
    Book book =
        BookReader.read(EXAMPLES.resolve("steel-and-tiles"), CATALOG).asOptional().orElseThrow();
    AccountingMethod method = AccountingMethods.find("t-seesa-010").orElseThrow();
    List<Variant> variants = List.of(variant("t-seesa-010"), sets(method, "park", "uk-2024"));
    Outcome<Comparison> compared = Comparison.of(book, CATALOG, variants);
    assertThat(compared.asOptional()).isEmpty();
    assertThat(compared.issues()).hasSizeGreaterThan(1);
    assertThat(compared.issues().get(0).code()).isEqualTo("variant-refused");
    assertThat(compared.issues().get(0).fact("variant")).isEqualTo("uk-2024");
  }

  private static Variant report(AccountingMethod method, String report) {
    return new Variant(report, method.withGwp(report), Optional.empty());
  }

  private static Variant sets(AccountingMethod method, String... sets) {
    return new Variant(sets[1], method, Optional.of(List.of(sets)));
  }

  private static List<Variant> all() {
    return AccountingMethods.ids().stream().map(ComparisonTest::variant).toList();
  }

  private static Variant variant(String id) {
    return new Variant(id, AccountingMethods.find(id).orElseThrow(), Optional.empty());
  }

  private static BridgeStep step(Bridge bridge, Rule rule) {
    return bridge.steps().stream().filter(s -> s.rule() == rule).findFirst().orElseThrow();
  }

  private static Comparison compared(String example, List<Variant> variants) {
    Book book = BookReader.read(EXAMPLES.resolve(example), CATALOG).asOptional().orElseThrow();
    Outcome<Comparison> compared = Comparison.of(book, CATALOG, variants);
    return compared
        .asOptional()
        .orElseThrow(() -> new AssertionError("refused: " + compared.issues()));
  }
}
