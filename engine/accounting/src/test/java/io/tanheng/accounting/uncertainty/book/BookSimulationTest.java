package io.tanheng.accounting.uncertainty.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.TestBook;
import io.tanheng.accounting.uncertainty.simulation.MonteCarlo;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.accounting.uncertainty.simulation.Simulation;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookSimulationTest {
  private static final Settings SETTINGS = Settings.of(10_000, 7);
  private static final String EXACT_POWER =
      "purchased_electricity electricity 10 GWh uncertainty=0 enterprise_id=E%d";

  @TempDir Path folder;

  private static BookUncertainty of(Evaluation evaluation) {
    return BookSimulation.of(evaluation, DefaultUncertainty.STANDARD, SETTINGS);
  }

  private TestBook tenants() {
    TestBook book = new TestBook(folder);
    IntStream.rangeClosed(1, 10)
        .forEach(i -> book.enterprises("E" + i).lines(EXACT_POWER.formatted(i)));
    return book;
  }

  private static String credits(long tonnes) {
    return "lot_id=LOT kind=ccer project_id=P1 vintage=2024 unit=tCO2e retired_on=2025-03-01 "
        + "retired_for=2024 beneficiary=P location=out_of_boundary evidence=e registry=R quantity="
        + tonnes;
  }

  /** Case C8: ten tenants on one grid factor of ±5 %, exact meters. */
  @Test
  void aSharedFactorDoesNotAverageOut() {
    BookUncertainty result = of(tenants().evaluation());
    FigureUncertainty total = result.figure("gb_total");
    double approach1 = total.percent(total.halfWidth().orElseThrow());
    double approach2 = total.percent(total.spread().orElseThrow().interval().halfWidth());
    assertThat(approach1).isCloseTo(5, within(1e-9));
    assertThat(approach2).isCloseTo(5, within(0.1));
    // the grid average, and the residual mix of the market figure
    assertThat(result.parameters()).isEqualTo(2);
    assertThat(result.contributions().get(0).shares())
        .singleElement()
        .satisfies(share -> assertThat(share.share()).isCloseTo(1, within(1e-9)));
  }

  @Test
  void ownFactorsAverageOut() {
    TestBook book = new TestBook(folder);
    IntStream.rangeClosed(1, 10).forEach(i -> book.lines("fugitive SF6 1 t uncertainty=5"));
    FigureUncertainty total = of(book.evaluation()).figure("gb_total");
    assertThat(total.percent(total.halfWidth().orElseThrow()))
        .isCloseTo(5 / Math.sqrt(10), within(1e-9));
  }

  @Test
  void tiersGiveTheIntervalOfALine() {
    TestBook book = new TestBook(folder).set("gases=SF6");
    book.lines("fugitive SF6 1 t tier=2");
    FigureUncertainty total = of(book.evaluation()).figure("scope1");
    assertThat(total.percent(total.halfWidth().orElseThrow())).isCloseTo(2, within(1e-9));
  }

  @Test
  void offsetsEqualToTheResidualCoverItHalfTheTime() {
    long residual =
        tenants().evaluation().balance().residual().value().toBigInteger().longValueExact();
    BookUncertainty result = of(tenants().rows("offsets", credits(residual)).evaluation());
    assertThat(result.probabilityCovered()).isCloseTo(0.5, within(0.02));
    assertThat(result.buffer()).isPositive();
    BookUncertainty buffered =
        of(tenants().rows("offsets", credits(residual + result.buffer())).evaluation());
    assertThat(buffered.probabilityCovered()).isBetween(0.95, 0.9502);
    assertThat(buffered.buffer()).isZero();
  }

  /** Matched MWh displace tonnes by the very factor that made them. */
  @Test
  void greenPowerSharesTheFactorOfTheGrid() {
    String green =
        "lot_id=G kind=green_power project_id=W vintage=2024 unit=MWh quantity=100000 "
            + "retired_on=2025-03-01 retired_for=2024 beneficiary=P evidence=e registry=R";
    BookUncertainty result = of(tenants().rows("offsets", green).evaluation());
    assertThat(result.figure("gb_total").halfWidth().orElseThrow()).isPositive();
    assertThat(result.figure(BookModel.BALANCE).halfWidth().orElseThrow())
        .isCloseTo(0, within(1e-6));
    assertThat(result.probabilityCovered()).isEqualTo(1);
    assertThat(result.figure(BookModel.BALANCE).inPercent()).isFalse();
  }

  @Test
  void threadsChangeNothing() {
    Evaluation evaluation = mixed().evaluation();
    BookUncertainty one = of(evaluation);
    BookUncertainty many =
        BookSimulation.of(evaluation, DefaultUncertainty.STANDARD, SETTINGS.onThreads(16));
    assertThat(many).isEqualTo(one);
  }

  private TestBook mixed() {
    return new TestBook(folder)
        .lines(
            "stationary_combustion natural_gas 40 10^4Nm3 tier=2",
            "stationary_combustion diesel 30 t oxidation=97.5 evidence=laboratory",
            "purchased_electricity electricity 900 MWh tier=3",
            "purchased_heat steam 500 t pressure=0.8",
            "fugitive R-410A 12 kg uncertainty=30");
  }

  @Test
  void aLineMoreLeavesAllOtherDraws() {
    Simulation before = simulated(mixed().evaluation());
    Simulation after =
        simulated(mixed().lines("purchased_electricity electricity 5 MWh").evaluation());
    assertThat(after.output("scope1").quantile(0.025))
        .isEqualTo(before.output("scope1").quantile(0.025));
    assertThat(after.output("scope1").quantile(0.975))
        .isEqualTo(before.output("scope1").quantile(0.975));
    assertThat(after.output("gb_total").mean()).isGreaterThan(before.output("gb_total").mean());
  }

  private static Simulation simulated(Evaluation evaluation) {
    BookModel model = BookModel.of(evaluation, DefaultUncertainty.STANDARD);
    return MonteCarlo.run(model.model(), SETTINGS);
  }

  @Test
  void sharesAndProbabilitiesAddUp() {
    BookUncertainty result = of(mixed().evaluation());
    assertThat(result.grades().values().stream().mapToDouble(p -> p).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(result.contributions())
        .filteredOn(shares -> !shares.shares().isEmpty())
        .isNotEmpty()
        .allSatisfy(
            shares ->
                assertThat(
                        shares.others()
                            + shares.shares().stream()
                                .mapToDouble(VarianceShares.Share::share)
                                .sum())
                    .isCloseTo(1, within(1e-9)));
    result
        .densities()
        .forEach(
            density ->
                assertThat(density.shares().stream().mapToDouble(p -> p).sum())
                    .isCloseTo(0.99, within(0.001)));
  }

  /** N2O of effluent, 0.0005 to 0.25, is so skew that few trials make most of its variance. */
  @Test
  void sharesOfASumAddUpWithSkewFactorsToo() {
    TestBook book = new TestBook(folder);
    book.lines(
        "waste ipcc2019_domestic_wastewater_centralised_aerobic_treatment_plant 900 t "
            + "parameters=n=60000",
        "purchased_electricity electricity 9000 MWh tier=3");
    VarianceShares total = of(book.evaluation()).contributions().get(0);
    assertThat(total.shares().get(0).parameter().factor()).contains("n2o");
    assertThat(total.others()).isLessThan(0.02);
  }

  @Test
  void approach1IsNearApproach2WhereUncertaintiesAreSmall() {
    FigureUncertainty total = of(mixed().evaluation()).figure("scope2_location");
    double simulated = total.spread().orElseThrow().interval().halfWidth();
    assertThat(simulated).isCloseTo(total.halfWidth().orElseThrow(), within(0.03 * simulated));
  }

  @Test
  void aBookWithoutAnythingUncertainIsCertain() {
    BookUncertainty result =
        of(new TestBook(folder).lines("fugitive SF6 1 t uncertainty=0").evaluation());
    assertThat(result.parameters()).isZero();
    assertThat(result.figure("gb_total").spread().orElseThrow().interval().halfWidth()).isZero();
    assertThat(result.probabilityCovered()).isZero();
    assertThat(result.buffer()).isEqualTo(25_200);
    assertThat(result.densities()).isEmpty();
  }

  /** A trend over totals that may be 0 has no interval. */
  @Test
  void aDeclineThatMayHaveNoValueHasNoInterval() {
    TestBook book = new TestBook(folder);
    book.lines("fugitive SF6 1 t uncertainty=10", "fugitive SF6 1 t uncertainty=10 period=2022");
    book.lines("fugitive SF6 1 t uncertainty=10 period=2021");
    book.rows("history", "year=2024 output=110", "year=2022 output=100", "year=2021 output=90");
    assertThat(of(book.evaluation()).figure("indicator:26").spread()).isPresent();
    book.lines("carbon_output coke 6000 t uncertainty=90 period=2021");
    book.lines("carbon_input coke 6000 t uncertainty=90 period=2021");
    assertThat(of(book.evaluation()).figure("indicator:26").spread()).isEmpty();
  }
}
