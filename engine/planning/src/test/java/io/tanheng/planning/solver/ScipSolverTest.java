package io.tanheng.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SCIP beside ojAlgo, and asked to end. */
class ScipSolverTest {
  private static final Limits LONG = Limits.of(Duration.ofSeconds(60));

  @BeforeAll
  static void onlyWhereItsLibrariesRun() {
    assumeTrue(ScipLibrary.loaded());
  }

  /** A knapsack of several kinds of room, with what every solution costs. */
  private static LinearProgram knapsack(int seed, int things) {
    Random random = new Random(seed);
    LinearProgram program = new LinearProgram(1000);
    List<Map<Integer, Double>> rooms = List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (int i = 0; i < things; i++) {
      int at = program.variable("x" + i, 1 + i % 3, i % 5 != 0, -10 - random.nextInt(90));
      rooms.forEach(room -> room.put(at, 10.0 + random.nextInt(90)));
    }
    for (int r = 0; r < rooms.size(); r++) {
      program.atMost("room" + r, rooms.get(r), 15.0 * things);
    }
    return program;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void noSolutionOfTheOtherSolverIsBetter(int seed) {
    LinearProgram program = knapsack(seed, 12);
    Solution.Found one = (Solution.Found) new ScipSolver().solve(program, LONG, Watch.NOBODY);
    Solution.Found other = (Solution.Found) new OjAlgoSolver().solve(program, LONG, Watch.NOBODY);
    assertThat(one.cost()).isLessThanOrEqualTo(other.cost() + 1e-6);
    assertThat(other.bound()).isLessThanOrEqualTo(one.cost() + 1e-6);
    assertThat(one.exhausted()).isTrue();
    assertThat(program.keeps(one.values(), 1e-6)).isTrue();
  }

  @Test
  void whatCannotBeIsInfeasible() {
    LinearProgram program = new LinearProgram();
    int one = program.variable("one", 1, true, 1);
    program.atMost("two", Map.of(one, -1.0), -2);
    assertThat(new ScipSolver().solve(program, LONG, Watch.NOBODY))
        .isInstanceOf(Solution.Infeasible.class);
  }

  @Test
  void whoStopsItBeforeItBeginsGetsNothing() {
    Watch stopped =
        new Watch() {
          @Override
          public boolean stopped() {
            return true;
          }

          @Override
          public void standing(Solution soFar, Duration spent) {
            throw new AssertionError("nothing was begun");
          }
        };
    assertThat(new ScipSolver().solve(knapsack(1, 12), LONG, stopped))
        .isInstanceOf(Solution.NotFound.class);
  }

  /** Market split: hard to prove, so that it goes on until somebody stops it. */
  @Test
  void theBestSoFarIsGivenWithItsBoundOnceAsked() {
    LinearProgram program = split(5, 40);
    long begun = System.nanoTime();
    Watch afterAWhile =
        new Watch() {
          @Override
          public boolean stopped() {
            return System.nanoTime() - begun > 2_000_000_000L;
          }

          @Override
          public void standing(Solution soFar, Duration spent) {}
        };
    Solution solution = new ScipSolver().solve(program, LONG, afterAWhile);
    Solution.Found found = (Solution.Found) solution;
    assertThat(found.exhausted()).isFalse();
    assertThat(found.bound()).isLessThan(found.cost());
    assertThat(found.gap()).isGreaterThan(0);
    assertThat(program.keeps(found.values(), 1e-6)).isTrue();
  }

  private static LinearProgram split(int rows, int columns) {
    Random random = new Random(5);
    LinearProgram program = new LinearProgram();
    List<Integer> each = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      each.add(program.variable("x" + i, 1, true, 0));
    }
    for (int r = 0; r < rows; r++) {
      Map<Integer, Double> up = new HashMap<>();
      Map<Integer, Double> down = new HashMap<>();
      double sum = 0;
      for (int at : each) {
        double figure = random.nextInt(100);
        sum += figure;
        up.put(at, figure);
        down.put(at, -figure);
      }
      up.put(program.variable("over" + r, 1e4, false, 1), -1.0);
      down.put(program.variable("under" + r, 1e4, false, 1), -1.0);
      program.atMost("up" + r, up, Math.floor(sum / 2));
      program.atMost("down" + r, down, -Math.floor(sum / 2));
    }
    return program;
  }

  /** Every figure of the program stands in the file, to the last bit. */
  @Test
  void theFileIsTheProgram() throws IOException {
    LinearProgram program = new LinearProgram(12.5);
    int one = program.variable("one", 3, true, 0.1);
    int two = program.variable("two", Double.POSITIVE_INFINITY, false, -1.0 / 3);
    program.atMost("row", Map.of(one, 2.0, two, 1e-7), 4);
    StringWriter file = new StringWriter();
    MpsFile.write(program, file);
    assertThat(file.toString().lines().map(String::strip))
        .containsExactly(
            "NAME plan",
            "ROWS",
            "N cost",
            "L r0",
            "COLUMNS",
            "M0 'MARKER' 'INTORG'",
            "x0 cost 0.1",
            "x0 r0 2.0",
            "M1 'MARKER' 'INTEND'",
            "x1 cost -0.3333333333333333",
            "x1 r0 1.0E-7",
            "RHS",
            "rhs cost -12.5",
            "rhs r0 4.0",
            "BOUNDS",
            "UP bnd x0 3.0",
            "PL bnd x1",
            "ENDATA");
  }
}
