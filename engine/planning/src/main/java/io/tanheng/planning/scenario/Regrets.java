package io.tanheng.planning.scenario;

import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.CreditRule;
import io.tanheng.accounting.method.GridRule;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.planning.optimum.Aim;
import io.tanheng.planning.optimum.Optimised;
import io.tanheng.planning.optimum.PathwayOptimiser;
import io.tanheng.planning.pathway.Pathway;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.Scenarios;
import io.tanheng.planning.solver.Limits;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import io.tanheng.planning.year.Outlook;
import io.tanheng.planning.year.OutlookChange;
import io.tanheng.planning.year.YearEvaluator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evaluates pathways under several methods, each method's own optimum among them. */
public final class Regrets {
  /** Before the method whose optimum a pathway is. */
  public static final String OPTIMISED = "optimised:";

  private final PathwayEvaluator evaluator;
  private final Solver solver;
  private final Limits limits;
  private final Watch watch;
  private final BigDecimal decline;

  /**
   * Regrets of a plan.
   *
   * @param evaluator under the method of the plan
   * @param limits of the search for the optimum of each method
   * @param watch may end these searches; a method whose optimum was not found has none in the table
   * @param decline of the intensity that is held, a year, a fraction
   */
  public Regrets(
      PathwayEvaluator evaluator, Solver solver, Limits limits, Watch watch, BigDecimal decline) {
    this.evaluator = evaluator;
    this.solver = solver;
    this.limits = limits;
    this.watch = watch;
    this.decline = decline;
  }

  /**
   * The table; absent where a year cannot be evaluated under another method, as where it has no
   * factor.
   *
   * @param scenarios pathways as the plan evaluated them
   * @param others methods beside that of the plan
   */
  public Optional<Regret> of(List<PathwayResult> scenarios, List<AccountingMethod> others) {
    List<Pathway> pathways =
        new ArrayList<>(scenarios.stream().map(PathwayResult::pathway).toList());
    for (AccountingMethod method : others) {
      optimum(method).ifPresent(pathways::add);
    }
    List<AccountingMethod> methods = new ArrayList<>(List.of(evaluator.years().method()));
    methods.addAll(others);
    List<Standing> standings = new ArrayList<>();
    for (AccountingMethod method : methods) {
      List<Regret.Sums> sums = new ArrayList<>();
      for (Pathway pathway : pathways) {
        Outcome<PathwayResult> result = under(method).evaluate(pathway);
        if (!(result instanceof Outcome.Given<PathwayResult> given)) {
          return Optional.empty();
        }
        sums.add(sums(given.value()));
      }
      standings.addAll(Regret.under(method.id(), sums));
    }
    return Optional.of(new Regret(methods.stream().map(AccountingMethod::id).toList(), standings));
  }

  private Regret.Sums sums(PathwayResult result) {
    return new Regret.Sums(
        result.pathway().name(),
        result.totalEmissions(),
        result.years().stream()
            .map(year -> year.result().residual())
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        result.discountedCost(evaluator.costs().discounting()));
  }

  private PathwayEvaluator under(AccountingMethod method) {
    YearEvaluator years = evaluator.years();
    return method.id().equals(years.method().id())
        ? evaluator
        : new PathwayEvaluator(years.with(method), evaluator.costs());
  }

  /** The cheapest pathway by the rules of a method: credits that do not count are not for sale. */
  private Optional<Pathway> optimum(AccountingMethod method) {
    YearEvaluator years = evaluator.years().with(method).with(outlook(method));
    PathwayEvaluator own = new PathwayEvaluator(years, evaluator.costs().discounting());
    Optional<PathwayResult> unabated = own.evaluate(Scenarios.noAction()).asOptional();
    return unabated
        .flatMap(
            without ->
                new PathwayOptimiser(years, own, solver, limits, watch)
                    .optimise(without, decline, Aim.CHEAPEST))
        .map(Optimised::result)
        .map(PathwayResult::pathway)
        .map(each -> new Pathway(OPTIMISED + method.id(), each.adoptions(), each.purchases()));
  }

  private Outlook outlook(AccountingMethod method) {
    Optional<BigDecimal> literal = literal(method);
    boolean credits = method.credits() == CreditRule.BALANCE;
    return OutlookChange.of(
        evaluator.years().outlook(),
        year -> {
          OutlookChange priced = credits ? year : year.creditPrice(Optional.empty());
          return literal.isPresent() ? priced.gridFactor(literal) : priced;
        });
  }

  private static Optional<BigDecimal> literal(AccountingMethod method) {
    return method.grid() instanceof GridRule.Literal rule
        ? Optional.of(rule.factor().value())
        : Optional.empty();
  }
}
