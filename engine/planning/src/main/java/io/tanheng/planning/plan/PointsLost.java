package io.tanheng.planning.plan;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.score.Grade;
import io.tanheng.accounting.score.GradeScale;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.library.CreationMeasure;
import io.tanheng.planning.library.CreationMeasures;
import io.tanheng.planning.year.ScoreWorth;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the points of a score are lost, without any optimisation.
 *
 * @param total points
 * @param next the next grade; absent at the highest
 * @param missing points to its edge
 * @param each indicators that lack something, the most first
 * @param way measures that close it, the cheapest by point first, each with the points that are
 *     left for it after those before; empty at the highest grade
 * @param closed whether they reach the next grade
 */
public record PointsLost(
    BigDecimal total,
    Optional<Grade> next,
    Optional<BigDecimal> missing,
    List<LostPoints> each,
    List<MeasurePoints> way,
    boolean closed) {
  public PointsLost {
    each = List.copyOf(each);
    way = List.copyOf(way);
  }

  /** The points lost by an evaluation; none under a profile of thresholds. */
  static Optional<PointsLost> of(
      Evaluation evaluation, CreationMeasures library, PointsOfMeasures measures) {
    return evaluation.scored().map(score -> of(evaluation, score, library, measures));
  }

  private static PointsLost of(
      Evaluation evaluation,
      ScoreBreakdown score,
      CreationMeasures library,
      PointsOfMeasures measures) {
    BigDecimal total = score.total().value();
    GradeScale scale = GradeScale.of(evaluation.profile());
    Optional<Grade> next =
        Arrays.stream(Grade.values())
            .filter(grade -> !scale.edge(grade).reachedBy(total))
            .min(Comparator.comparing(grade -> scale.edge(grade).value()));
    List<LostPoints> each =
        evaluation.indicators().stream()
            .filter(IndicatorResult::counts)
            .map(result -> lost(result, evaluation, library, measures))
            .filter(lost -> lost.lost().signum() > 0)
            .sorted(
                Comparator.comparing(LostPoints::lost)
                    .reversed()
                    .thenComparing(lost -> lost.indicator().definition().no()))
            .toList();
    Optional<BigDecimal> missing =
        next.map(grade -> scale.edge(grade).value().subtract(total).max(BigDecimal.ZERO));
    List<MeasurePoints> way = missing.map(measures::way).orElse(List.of());
    BigDecimal gained =
        way.stream().map(MeasurePoints::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new PointsLost(
        total,
        next,
        missing,
        each,
        way,
        next.filter(grade -> !scale.edge(grade).reachedBy(total.add(gained))).isEmpty());
  }

  private static LostPoints lost(
      IndicatorResult result,
      Evaluation evaluation,
      CreationMeasures library,
      PointsOfMeasures measures) {
    BigDecimal lacks =
        BigDecimal.ONE.subtract(result.s().map(s -> s.value()).orElse(BigDecimal.ZERO));
    return new LostPoints(
        result,
        lacks.multiply(ScoreWorth.of(evaluation).of(result), Decimals.PRECISION),
        measures.moving(result.definition().key()),
        library.moving(result.definition().no()).stream().map(CreationMeasure::code).toList());
  }
}
