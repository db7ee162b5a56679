package io.tanheng.planning.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.planning.solver.Limits;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cheapest pathway, beside the cheapest of all pathways. */
class PathwayChooserTest {
  private static final PathwayChooser CHOOSER =
      new PathwayChooser(Solver.best(), Limits.of(Duration.ofSeconds(20)), Watch.NOBODY);
  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static Choice choose(List<PlanYear> years, List<MeasureOption> options) {
    return CHOOSER.choose(PathwayProblem.of(years, options), Goal.CHEAPEST).orElseThrow();
  }

  private static PlanYear year(int t, double unabated, double cap, double budget, double credit) {
    return new PlanYear(
        2025 + t,
        unabated,
        0,
        0,
        0.5,
        OptionalDouble.of(cap),
        NONE,
        OptionalDouble.of(budget),
        credit < 0 ? NONE : OptionalDouble.of(credit),
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        new TreeMap<>());
  }

  private static MeasureOption option(
      String id, int years, double cost, double capex, double saved, List<String> excludes) {
    List<Integer> life = new ArrayList<>();
    List<Double> costs = new ArrayList<>();
    List<Double> change = new ArrayList<>();
    for (int k = 0; k < years; k++) {
      life.add(years - k);
      costs.add(cost * (years - k));
      change.add(-saved);
    }
    return new MeasureOption(
        id,
        0,
        years - 1,
        life,
        costs,
        capex,
        change,
        0,
        new TreeMap<>(),
        new TreeMap<>(),
        1,
        true,
        List.of(),
        excludes,
        false);
  }

  /** One year: every set of measures, the rest bought as credits. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void oneYearEqualsTheBestOfAllSets(int measures) {
    Random random = new Random(measures);
    List<MeasureOption> options = new ArrayList<>();
    for (int i = 0; i < measures; i++) {
      List<String> excludes = i % 4 == 3 ? List.of("M" + (i - 1)) : List.of();
      options.add(
          option(
              "M" + i,
              1,
              random.nextInt(100) - 20,
              random.nextInt(100),
              50 + random.nextInt(200),
              excludes));
    }
    PlanYear only = year(0, 2000, 500, 200, 0.4);
    Choice choice = choose(List.of(only), options);
    assertThat(choice.cost()).isCloseTo(best(options, only), within(1e-6));
    assertThat(choice.searched()).isTrue();
    assertThat(choice.excess()).isEmpty();
  }

  private static double best(List<MeasureOption> options, PlanYear year) {
    double best = Double.POSITIVE_INFINITY;
    for (int set = 0; set < 1 << options.size(); set++) {
      double cost = 0;
      double capex = 0;
      double tonnes = year.unabated();
      boolean allowed = true;
      for (int i = 0; i < options.size(); i++) {
        if ((set >> i & 1) == 1) {
          MeasureOption option = options.get(i);
          cost += option.cost().get(0);
          capex += option.capex();
          tonnes += option.change().get(0);
          allowed &= option.excludes().isEmpty() || (set >> (i - 1) & 1) == 0;
        }
      }
      cost += Math.max(0, tonnes - year.cap().getAsDouble()) * year.creditCost().getAsDouble();
      if (allowed && capex <= year.budget().getAsDouble()) {
        best = Math.min(best, cost);
      }
    }
    return best;
  }

  /** Three years: each of five measures begins in one of them or never. */
  @ParameterizedTest
  @ValueSource(ints = {21, 22, 23, 24, 25, 26})
  void threeYearsEqualTheBestOfAllOrders(int seed) {
    Random random = new Random(seed);
    List<MeasureOption> options = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      options.add(
          option(
              "M" + i,
              3,
              random.nextInt(60) - 10,
              random.nextInt(100),
              100 + random.nextInt(300),
              List.of()));
    }
    List<PlanYear> years =
        List.of(
            year(0, 1500, 1200, 120, 0.3),
            year(1, 1500, 800, 120, 0.3),
            year(2, 1500, 300, 120, 0.3));
    Choice choice = choose(years, options);
    assertThat(choice.cost()).isCloseTo(best(options, years), within(1e-6));
  }

  private static double best(List<MeasureOption> options, List<PlanYear> years) {
    double best = Double.POSITIVE_INFINITY;
    for (int code = 0; code < Math.pow(4, options.size()); code++) {
      double[] tonnes = years.stream().mapToDouble(PlanYear::unabated).toArray();
      double[] capex = new double[years.size()];
      double cost = 0;
      for (int i = 0; i < options.size(); i++) {
        int begun = code >> 2 * i & 3;
        for (int t = begun; t < years.size(); t++) {
          tonnes[t] += options.get(i).change().get(t);
        }
        if (begun < years.size()) {
          cost += options.get(i).cost().get(begun);
          capex[begun] += options.get(i).capex();
        }
      }
      boolean allowed = true;
      for (int t = 0; t < years.size(); t++) {
        PlanYear year = years.get(t);
        allowed &= capex[t] <= year.budget().getAsDouble();
        cost += Math.max(0, tonnes[t] - year.cap().getAsDouble()) * year.creditCost().getAsDouble();
      }
      best = allowed ? Math.min(best, cost) : best;
    }
    return best;
  }

  /** Without credits for sale 400 t are all that can be saved of 1000 − 300. */
  @Test
  void whatCannotBeKeptIsSaidByHowMuch() {
    List<MeasureOption> options = List.of(option("M0", 1, 5, 10, 400, List.of()));
    List<PlanYear> years = List.of(year(0, 1000, 300, 100, -1));
    Choice choice = choose(years, options);
    assertThat(choice.excess()).hasSize(1);
    assertThat(choice.excess().get(0).kind()).isEqualTo("residual_cap");
    assertThat(choice.excess().get(0).amount()).isCloseTo(300, within(1e-3));
    assertThat(choice.units()).containsKey("M0");
  }

  /** Two measures want the same 100 MWh: only one fits. */
  @Test
  void measuresShareARow() {
    List<MeasureOption> options = new ArrayList<>();
    for (String id : List.of("M0", "M1")) {
      MeasureOption plain = option(id, 1, -5, 0, 40, List.of());
      TreeMap<String, Double> lines = new TreeMap<>();
      lines.put("L1", -80.0);
      options.add(
          new MeasureOption(
              id,
              0,
              0,
              plain.life(),
              plain.cost(),
              0,
              plain.change(),
              -80,
              lines,
              new TreeMap<>(),
              1,
              true,
              List.of(),
              List.of(),
              false));
    }
    TreeMap<String, Double> amounts = new TreeMap<>();
    amounts.put("L1", 100.0);
    PlanYear year =
        new PlanYear(
            2025, 100, 0, 100, 0.5, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, amounts);
    Choice choice = choose(List.of(year), options);
    assertThat(choice.units()).hasSize(1);
  }

  /** M0 pays only after M1, which costs more than it brings. */
  @Test
  void whatIsRequiredComesToo() {
    MeasureOption plain = option("M0", 1, -5, 0, 40, List.of());
    MeasureOption needy =
        new MeasureOption(
            "M0",
            0,
            0,
            plain.life(),
            plain.cost(),
            0,
            plain.change(),
            0,
            new TreeMap<>(),
            new TreeMap<>(),
            1,
            true,
            List.of("M1"),
            List.of(),
            false);
    PlanYear year = year(0, 1000, 1000, 100, -1);
    List<MeasureOption> dear = List.of(needy, option("M1", 1, 6, 0, 0, List.of()));
    List<MeasureOption> cheap = List.of(needy, option("M1", 1, 4, 0, 0, List.of()));
    assertThat(choose(List.of(year), dear).units()).isEmpty();
    assertThat(choose(List.of(year), cheap).units()).containsOnlyKeys("M0", "M1");
  }
}
