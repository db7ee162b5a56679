package io.tanheng.planning.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.planning.ExampleBook;
import io.tanheng.planning.Pathways;
import io.tanheng.planning.pathway.Pathway;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chances of a pathway. */
class SimulatedTest {
  private static final BigDecimal FOUR = new BigDecimal("0.04");
  private static final Map<Driver, BigDecimal> SPREADS =
      Map.of(Driver.GRID_FACTOR, new BigDecimal(5), Driver.GROWTH, new BigDecimal("0.5"));

  @TempDir private Path folder;

  private static Chances chances(Settings settings, Map<Driver, BigDecimal> spreads) {
    PathwayEvaluator evaluator = Pathways.evaluator(ExampleBook.evaluation());
    return Simulated.of(
            evaluator, Pathways.mixed(evaluator, 6000, 9000), spreads, FOUR, settings, () -> false)
        .orElseThrow();
  }

  @Test
  void theModelIsTheEngineWhereAllComesAsExpected() {
    assertThat(chances(Settings.of(200, 1), SPREADS).apart())
        .isLessThanOrEqualTo(new BigDecimal("0.000001"));
  }

  @Test
  void threadsChangeNothing() {
    Chances one = chances(Settings.of(20_000, 5), SPREADS);
    Chances four = chances(Settings.of(20_000, 5).onThreads(4), SPREADS);
    assertThat(four).isEqualTo(one);
    assertThat(chances(Settings.of(20_000, 6), SPREADS)).isNotEqualTo(one);
  }

  /** Only one measure errs: the total is normal, its interval that of the saving. */
  @Test
  void anIntervalIsThatOfTheSaving() throws IOException {
    Evaluation base =
        ExampleBook.evaluation(
            folder,
            "measures",
            "measure_id,name,activity_effects,uncertainty\nS,Solar,electricity:-2000 MWh,30\n",
            "outlook",
            "year,grid_factor\n2025,0.5\n",
            "targets",
            "year,kind,value\n2025,gb_total,10573.956842\n");
    PathwayEvaluator evaluator = Pathways.evaluator(base);
    PathwayResult held = solar(evaluator);
    Chances chances =
        Simulated.of(
                evaluator, held, Map.of(), BigDecimal.ZERO, Settings.of(100_000, 3), () -> false)
            .orElseThrow();
    Chance total =
        chances.each().stream()
            .filter(each -> each.kind().equals("gb_total"))
            .findFirst()
            .orElseThrow();
    double expected = held.years().get(0).result().gbTotal().doubleValue();
    assertThat(total.expected().doubleValue()).isEqualTo(expected);
    assertThat(total.lower().doubleValue()).isCloseTo(expected - 300, within(4.0));
    assertThat(total.upper().doubleValue()).isCloseTo(expected + 300, within(4.0));
    double z = (total.wish().doubleValue() - expected) / (300 / 1.959964);
    double normal = new io.tanheng.accounting.uncertainty.distribution.Normal(0, 1).cumulative(z);
    assertThat(total.probability().orElseThrow().doubleValue()).isCloseTo(normal, within(0.006));
  }

  /** What is exact is met or not. */
  @Test
  void withoutUncertaintyAChanceIsAllOrNothing() throws IOException {
    String targets = "year,kind,value\n2025,gb_total,1\n2025,residual,99999\n2025,score,60\n";
    Exact solar = exact("year,grid_factor\n2025,0.5\n", targets);
    Chances chances = solar.chances();
    assertThat(chances.uncertain()).isEmpty();
    assertThat(chances.each())
        .extracting(each -> each.kind() + " " + each.probability().orElseThrow().intValue())
        .containsExactly("covered 0", "gb_total 0", "residual 1", "score 1");
    long buffer = chances.buffers().get(2025).longValueExact();
    double residual = solar.held().years().get(0).result().residual().doubleValue();
    assertThat(buffer).isEqualTo((long) Math.ceil(residual));
  }

  /** A tenth of the total may be credits: what is missing beside them is said. */
  @Test
  void theShareOfCreditsLimitsTheBuffer() throws IOException {
    Exact solar =
        exact(
            "year,grid_factor,credit_price,max_credit_share\n2025,0.5,80,10\n",
            "year,kind,value\n");
    Chances chances = solar.chances();
    BigDecimal total = solar.held().years().get(0).result().gbTotal();
    assertThat(chances.rooms().get(2025)).isEqualByComparingTo(total.movePointLeft(1));
    assertThat(chances.buffers().get(2025)).isGreaterThan(total.movePointLeft(1));
    assertThat(chances.room(2025)).contains(chances.rooms().get(2025));
    assertThat(chances.room(2026)).isEmpty();
  }

  /** Only the measure S begins, in 2025. */
  private static PathwayResult solar(PathwayEvaluator evaluator) {
    return evaluator
        .evaluate(Pathway.of("own", List.of(Pathways.begin("S", 2025, 1))))
        .asOptional()
        .orElseThrow();
  }

  /** A pathway of which nothing is uncertain, and its chances. */
  private record Exact(PathwayResult held, Chances chances) {}

  private Exact exact(String outlook, String targets) throws IOException {
    String measures = "measure_id,name,activity_effects\nS,Solar,electricity:-2000 MWh\n";
    PathwayEvaluator evaluator =
        Pathways.evaluator(
            ExampleBook.evaluation(
                folder, "measures", measures, "outlook", outlook, "targets", targets));
    PathwayResult held = solar(evaluator);
    Settings settings = Settings.of(500, 3);
    return new Exact(
        held,
        Simulated.of(evaluator, held, Map.of(), BigDecimal.ZERO, settings, () -> false)
            .orElseThrow());
  }
}
