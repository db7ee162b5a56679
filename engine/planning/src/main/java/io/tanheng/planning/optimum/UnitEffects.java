package io.tanheng.planning.optimum;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.year.Installed;
import io.tanheng.planning.year.Purchases;
import io.tanheng.planning.year.YearEvaluator;
import io.tanheng.planning.year.YearResult;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one unit of a measure changes, asked of the engine: the difference that a thousandth of it
 * makes to the year without measures.
 */
final class UnitEffects {
  private static final BigDecimal PART = new BigDecimal("0.001");
  private static final Effect NONE = new Effect(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  private final YearEvaluator years;
  private final Map<String, Effect> known = new HashMap<>();

  UnitEffects(YearEvaluator years) {
    this.years = years;
  }

  /**
   * What one unit changes in a year.
   *
   * @param tonnes tCO2e of the accounting total
   * @param energy tce of all energy
   * @param renewable tce of renewable energy
   */
  record Effect(BigDecimal tonnes, BigDecimal energy, BigDecimal renewable) {}

  /** What one unit changes; the same in years of one grid factor. */
  Effect of(Measure measure, PathwayYear without) {
    String key = measure.id() + " " + years.outlook().gridFactor(without.year());
    return known.computeIfAbsent(key, any -> asked(measure, without));
  }

  private Effect asked(Measure measure, PathwayYear without) {
    if (measure.effects().each().isEmpty() && measure.reduction().signum() == 0) {
      return NONE;
    }
    Outcome<YearResult> with =
        years.evaluate(
            without.year(), List.of(new Installed(measure, PART)), Purchases.NONE, List.of());
    YearResult there =
        with.asOptional()
            .orElseThrow(() -> new IllegalStateException("no factor for " + measure.id()));
    Evaluation now = there.evaluation();
    Evaluation before = without.result().evaluation();
    return new Effect(
        per(there.gbTotal(), without.result().gbTotal()),
        per(now.inventory().energy().total().value(), before.inventory().energy().total().value()),
        per(
            now.inventory().energy().renewable().value(),
            before.inventory().energy().renewable().value()));
  }

  private static BigDecimal per(BigDecimal with, BigDecimal without) {
    return with.subtract(without).divide(PART, Decimals.PRECISION);
  }
}
