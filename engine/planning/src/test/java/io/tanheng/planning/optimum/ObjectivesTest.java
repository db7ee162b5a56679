package io.tanheng.planning.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.planning.solver.Limits;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The best pathway by each objective, beside the best of all pathways tried one by one. */
class ObjectivesTest {
  private static final PathwayChooser CHOOSER =
      new PathwayChooser(Solver.best(), Limits.of(Duration.ofSeconds(60)), Watch.NOBODY);

  private static Goal goal(Objective objective, PathwayProblem problem, double edge) {
    return new Goal(objective, problem.years().size() - 1, edge, OptionalDouble.empty());
  }

  /** Points that are wished for are there to the last digit. */
  private static boolean kept(PathwayProblem problem, Choice choice) {
    int last = problem.years().size() - 1;
    return choice.points().get(last) >= problem.years().get(last).points().orElse(0);
  }

  private static void cheapest(SmallProblem small) {
    Choice choice = CHOOSER.choose(small.problem(), Goal.CHEAPEST).orElseThrow();
    double best = small.best(Integer.MAX_VALUE, 0, 0).cost();
    if (best == Double.POSITIVE_INFINITY) {
      assertThat(choice.excess()).isNotEmpty();
    } else {
      assertThat(choice.excess()).isEmpty();
      assertThat(choice.cost()).isCloseTo(best, within(1e-5));
      assertThat(choice.gap()).isLessThan(1e-6);
      assertThat(kept(small.problem(), choice)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aYearOfTwelveMeasuresWithPointsRoofAndLimitOfCredits(int seed) {
    cheapest(SmallProblem.of(seed, 12, 1, 60 + seed * 2.5, 0.3));
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 22, 23, 24, 25, 26, 27, 28})
  void twoYearsOfSevenMeasures(int seed) {
    cheapest(SmallProblem.of(seed, 7, 2, 55 + (seed - 20) * 3.5, 0.3));
  }

  @ParameterizedTest
  @ValueSource(ints = {31, 32, 33, 34, 35, 36})
  void mostPointsAndOfTheseTheCheapest(int seed) {
    SmallProblem small = SmallProblem.of(seed, 7, 2, 0, 0.3);
    Goal goal = goal(Objective.POINTS, small.problem(), 0);
    Choice choice = CHOOSER.choose(small.problem(), goal).orElseThrow();
    double most = small.best(Integer.MAX_VALUE, 0, 0).points();
    Reached reached = choice.reached().orElseThrow();
    assertThat(reached.points()).isCloseTo(most, within(1e-5));
    assertThat(reached.bound()).isGreaterThanOrEqualTo(most - 1e-6);
    assertThat(reached.proved()).isTrue();
    double cost = small.best(Integer.MAX_VALUE, 0, reached.points() - 3e-6).cost();
    assertThat(choice.cost()).isCloseTo(cost, within(1e-3));
  }

  @ParameterizedTest
  @ValueSource(ints = {41, 42, 43, 44, 45, 46, 47, 48})
  void theEarliestClaimAndOfTheseTheCheapest(int seed) {
    SmallProblem small = SmallProblem.of(seed, 7, 2, 0, 0.95);
    double edge = 62 + (seed - 40) * 3;
    Choice choice =
        CHOOSER.choose(small.problem(), goal(Objective.CLAIM, small.problem(), edge)).orElseThrow();
    Optional<Integer> first =
        IntStream.range(0, 2)
            .boxed()
            .filter(t -> small.best(t, edge, 0).cost() < Double.POSITIVE_INFINITY)
            .findFirst();
    assertThat(choice.reached().map(each -> each.year() - 2025)).isEqualTo(first);
    if (first.isPresent()) {
      assertThat(choice.reached().orElseThrow().proved()).isTrue();
      assertThat(choice.cost()).isCloseTo(small.best(first.get(), edge, 0).cost(), within(1e-5));
    } else {
      assertThat(choice.excess()).isNotEmpty();
    }
  }
}
