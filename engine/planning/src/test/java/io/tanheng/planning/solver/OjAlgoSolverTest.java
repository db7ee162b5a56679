package io.tanheng.planning.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of a program. */
class OjAlgoSolverTest {
  private static Solution solve(LinearProgram program) {
    return new OjAlgoSolver().solve(program, Limits.of(Duration.ofSeconds(10)), Watch.NOBODY);
  }

  /** Two of 3 and 4 within 5: the relaxed program would take a part of the second. */
  @Test
  void wholeNumbersAreWholeAndTheBoundHolds() {
    LinearProgram program = new LinearProgram();
    int small = program.variable("small", 1, true, -3);
    int large = program.variable("large", 1, true, -4);
    program.atMost("room", Map.of(small, 3.0, large, 4.0), 5);
    Solution.Found found = (Solution.Found) solve(program);
    assertThat(found.values()).containsExactly(0, 1);
    assertThat(found.cost()).isCloseTo(-4, within(1e-9));
    assertThat(found.bound()).isCloseTo(-5, within(1e-9));
    assertThat(found.exhausted()).isFalse();
    assertThat(program.keeps(new double[] {1, 1}, 1e-6)).isFalse();
    assertThat(program.keeps(new double[] {0.5, 0}, 1e-6)).isFalse();
  }

  @Test
  void whatCannotBeIsInfeasible() {
    LinearProgram program = new LinearProgram();
    int one = program.variable("one", 1, true, 1);
    program.atMost("two", Map.of(one, -1.0), -2);
    assertThat(solve(program)).isInstanceOf(Solution.Infeasible.class);
  }

  @Test
  void anEmptyProgramIsSolved() {
    assertThat(solve(new LinearProgram())).isInstanceOf(Solution.Found.class);
  }
}
