package io.tanheng.planning.plan;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.planning.cost.CostCurve;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.year.YearEvaluator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Figures of a plan down to the rows, factors and settings that they come from: totals, residual
 * and score of each year of the pathway that is followed, what the year costs, and what measures
 * cost.
 */
public final class PlanExplanation {
  /** Before the names of figures of a plan. */
  public static final String PLAN = "plan:";

  private static final List<String> EVALUATED = List.of("gb_total", "residual", "score");

  private final Map<String, Supplier<List<Derivation>>> figures = new LinkedHashMap<>();

  private PlanExplanation(Plan plan, PathwayEvaluator evaluator) {
    PathwayDerivations costs = new PathwayDerivations(plan, evaluator);
    for (PathwayYear year : plan.followed().years()) {
      for (String figure : EVALUATED) {
        if (year.result().evaluation().explainable().contains(figure)) {
          put(figure + ":" + year.year(), () -> year.result().evaluation().explain(figure));
        }
      }
      put("cost:" + year.year(), () -> List.of(costs.cost(year)));
    }
    put("discounted_cost", () -> List.of(costs.discounted()));
    MeasureDerivations measures = new MeasureDerivations(plan, evaluator);
    for (CostCurve.Step step : plan.curve().steps()) {
      String id = step.measure().id();
      put("npv:" + id, () -> List.of(measures.npv(id)));
      if (step.alone().perTonne().isPresent()) {
        put("per_tonne:" + id, () -> List.of(measures.perTonne(id)));
      }
    }
  }

  private void put(String name, Supplier<List<Derivation>> figure) {
    figures.put(PLAN + name, figure);
  }

  /**
   * The explanation of a plan.
   *
   * @param shipped the factor library that the plan was made with
   */
  public static PlanExplanation of(Plan plan, FactorCatalog shipped) {
    YearEvaluator years =
        YearEvaluator.of(plan.base(), shipped, AccountingMethods.standard())
            .asOptional()
            .orElseThrow(() -> new IllegalStateException("a plan that was made before"));
    return new PlanExplanation(plan, new PathwayEvaluator(years, plan.settings().discounting()));
  }

  /** Every name that {@link #explain} knows. */
  public List<String> names() {
    return new ArrayList<>(figures.keySet());
  }

  /** The derivations of a figure; absent where it is not known. */
  public Optional<List<Derivation>> explain(String name) {
    return Optional.ofNullable(figures.get(name)).map(Supplier::get);
  }

  /** A figure in CNY or a price in it, as 10⁴ CNY. */
  static Derivation tenThousands(String label, Derivation amount, Derivation price) {
    return Derivation.of(
        label,
        Operation.QUOTIENT,
        "万元",
        Derivation.of(label, Operation.PRODUCT, "CNY", amount, price),
        Derivation.setting(
            "cny", java.math.BigDecimal.valueOf(10_000), "CNY/万元", "CNY→10⁴ CNY", "1 : 10 000"));
  }
}
