package io.tanheng.planning.plan;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.measure.MeasureState;
import io.tanheng.accounting.score.Grade;
import io.tanheng.accounting.score.GradeScale;
import io.tanheng.accounting.score.GroupScore;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.library.CreationMeasure;
import io.tanheng.planning.library.CreationMeasures;
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
 */
public record PointsLost(
    BigDecimal total, Optional<Grade> next, Optional<BigDecimal> missing, List<LostPoints> each) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal BONUS = BigDecimal.valueOf(5);

  public PointsLost {
    each = List.copyOf(each);
  }

  /** The points lost by an evaluation; none under a profile of thresholds. */
  public static Optional<PointsLost> of(Evaluation evaluation, CreationMeasures library) {
    return evaluation.scored().map(score -> of(evaluation, score, library));
  }

  private static PointsLost of(
      Evaluation evaluation, ScoreBreakdown score, CreationMeasures library) {
    BigDecimal total = score.total().value();
    GradeScale scale = GradeScale.of(evaluation.profile());
    Optional<Grade> next =
        Arrays.stream(Grade.values())
            .filter(grade -> !scale.edge(grade).reachedBy(total))
            .min(Comparator.comparing(grade -> scale.edge(grade).value()));
    List<LostPoints> each =
        evaluation.indicators().stream()
            .filter(IndicatorResult::counts)
            .map(result -> lost(result, evaluation, score, library))
            .filter(lost -> lost.lost().signum() > 0)
            .sorted(
                Comparator.comparing(LostPoints::lost)
                    .reversed()
                    .thenComparing(lost -> lost.indicator().definition().no()))
            .toList();
    return new PointsLost(
        total, next, next.map(grade -> scale.edge(grade).value().subtract(total)), each);
  }

  private static LostPoints lost(
      IndicatorResult result,
      Evaluation evaluation,
      ScoreBreakdown score,
      CreationMeasures library) {
    int no = result.definition().no();
    BigDecimal lacks =
        BigDecimal.ONE.subtract(result.s().map(s -> s.value()).orElse(BigDecimal.ZERO));
    return new LostPoints(
        result,
        lacks.multiply(worth(result, evaluation, score), Decimals.PRECISION),
        evaluation.book().planning().measures().stream()
            .filter(measure -> measure.state() != MeasureState.DONE && moves(measure, no))
            .map(Measure::id)
            .toList(),
        library.moving(no).stream().map(CreationMeasure::code).toList());
  }

  private static boolean moves(Measure measure, int no) {
    return measure.indicators().each().stream().anyMatch(effect -> effect.no() == no);
  }

  /** Points of an indicator at its full value. */
  private static BigDecimal worth(
      IndicatorResult result, Evaluation evaluation, ScoreBreakdown score) {
    String group = result.definition().group();
    if (group.equals("bonus")) {
      return BONUS;
    }
    long counted =
        evaluation.indicators().stream()
            .filter(each -> each.counts() && each.definition().group().equals(group))
            .count();
    return score.groups().stream()
        .filter(each -> each.group().equals(group))
        .map(GroupScore::weight)
        .map(weight -> weight.value().multiply(HUNDRED))
        .findFirst()
        .orElse(BigDecimal.ZERO)
        .divide(BigDecimal.valueOf(counted), Decimals.PRECISION);
  }
}
