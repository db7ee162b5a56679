package io.tanheng.planning.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import io.tanheng.planning.solver.LinearProgram.Constraint;
import io.tanheng.planning.solver.LinearProgram.Variable;
import io.tanheng.planning.solver.ScipSolver.Round;
import java.time.Duration;
import java.util.Optional;

/** One run of SCIP, which another thread may interrupt. */
final class ScipRound {
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private final LinearProgram program;
  private final Duration limit;
  private final double gap;
  private final MPSolver scip;
  private final MPVariable[] variables;

  /**
   * A run.
   *
   * @param best the best solution so far, to begin with
   */
  ScipRound(LinearProgram program, Solution best, Duration limit, double gap) {
    this.program = program;
    this.limit = limit;
    this.gap = gap;
    this.scip = MPSolver.createSolver("SCIP");
    this.variables = program.variables().stream().map(this::variable).toArray(MPVariable[]::new);
    scip.objective().setOffset(program.constant());
    scip.objective().setMinimization();
    program.constraints().forEach(this::constraint);
    if (best instanceof Solution.Found found) {
      scip.setHint(variables, found.values());
    }
  }

  private MPVariable variable(Variable each) {
    MPVariable variable = scip.makeVar(0, each.upper(), each.whole(), "");
    scip.objective().setCoefficient(variable, each.cost());
    return variable;
  }

  private void constraint(Constraint row) {
    MPConstraint constraint = scip.makeConstraint(-INFINITE, row.atMost(), "");
    row.terms().forEach((at, times) -> constraint.setCoefficient(variables[at], times));
  }

  /** Ends the run as soon as it can; does nothing before it has begun. */
  void interrupt() {
    scip.interruptSolve();
  }

  /** Runs. */
  Round search() {
    scip.setTimeLimit(limit.toMillis());
    scip.setSolverSpecificParametersAsString("misc/catchctrlc = FALSE");
    MPSolverParameters parameters = new MPSolverParameters();
    parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, gap);
    MPSolver.ResultStatus status = scip.solve(parameters);
    return switch (status) {
      case OPTIMAL, FEASIBLE ->
          new Round(
              Optional.of(values()),
              scip.objective().bestBound(),
              status == MPSolver.ResultStatus.OPTIMAL,
              false);
      case INFEASIBLE -> new Round(Optional.empty(), -INFINITE, false, true);
      default -> Round.unfinished();
    };
  }

  private double[] values() {
    double[] values = new double[variables.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = program.variables().get(i).within(variables[i].solutionValue());
    }
    return values;
  }
}
