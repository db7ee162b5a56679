package io.tanheng.planning.solver;

import io.tanheng.planning.solver.LinearProgram.Constraint;
import io.tanheng.planning.solver.LinearProgram.Variable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * ojAlgo, in pure Java: for machines without the libraries of SCIP. It cannot be watched or stopped
 * before its time. Nothing that it says is taken on trust: values are checked against every
 * constraint, the cost is recomputed, and the relaxed program gives a bound of its own.
 */
public final class OjAlgoSolver implements Solver {
  @Override
  public String name() {
    return "ojAlgo 57.1.0";
  }

  @Override
  public Solution solve(LinearProgram program, Limits limits, Watch watch) {
    if (watch.stopped()) {
      return new Solution.NotFound();
    }
    Duration limit = limits.time();
    if (program.variables().isEmpty()) {
      boolean keeps = program.keeps(new double[0], TOLERANCE);
      return keeps
          ? new Solution.Found(new double[0], program.constant(), program.constant(), true)
          : new Solution.Infeasible();
    }
    Optimisation.Result relaxed = run(program.relaxed(), limit);
    if (!relaxed.getState().isFeasible()) {
      return new Solution.Infeasible();
    }
    double bound = program.cost(values(program.relaxed(), relaxed));
    Optimisation.Result result = run(program, limit);
    if (!result.getState().isFeasible()) {
      return result.getState() == Optimisation.State.INFEASIBLE
          ? new Solution.Infeasible()
          : new Solution.NotFound();
    }
    double[] values = values(program, result);
    if (!program.keeps(values, TOLERANCE)) {
      return new Solution.NotFound();
    }
    double cost = program.cost(values);
    boolean proved = Solution.Found.gap(cost, bound) <= TOLERANCE * TOLERANCE;
    return new Solution.Found(values, cost, Math.min(bound, cost), proved);
  }

  private static Optimisation.Result run(LinearProgram program, Duration limit) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.time_abort = limit.toMillis();
    model.options.time_suffice = limit.toMillis();
    List<org.ojalgo.optimisation.Variable> variables = new ArrayList<>();
    for (Variable each : program.variables()) {
      var variable = model.newVariable(each.name()).lower(0).weight(each.cost());
      if (each.upper() < Double.POSITIVE_INFINITY) {
        variable.upper(each.upper());
      }
      variables.add(variable.integer(each.whole()));
    }
    for (Constraint row : program.constraints()) {
      Expression expression = model.newExpression(row.name()).upper(row.atMost());
      row.terms().forEach((at, coefficient) -> expression.set(variables.get(at), coefficient));
    }
    return model.minimise();
  }

  /** Values within their bounds and whole where they must be: noise of the solver is removed. */
  private static double[] values(LinearProgram program, Optimisation.Result result) {
    double[] values = new double[program.variables().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = program.variables().get(i).within(result.doubleValue(i));
    }
    return values;
  }
}
