package io.tanheng.planning.year;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.score.GroupScore;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What indicators are worth in points: of each that counts 100 × ω / (counting indicators of its
 * group), of a bonus item 5 (formula (1)).
 *
 * @param evaluation under a profile that gives a score
 */
public record ScoreWorth(Evaluation evaluation) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal BONUS = BigDecimal.valueOf(5);

  /** The worths of an evaluation. */
  public static ScoreWorth of(Evaluation evaluation) {
    return new ScoreWorth(evaluation);
  }

  /** Points of an indicator at its full value. */
  public BigDecimal of(IndicatorResult result) {
    String group = result.definition().group();
    if (group.equals("bonus")) {
      return BONUS;
    }
    long counted =
        evaluation.indicators().stream()
            .filter(each -> each.counts() && each.definition().group().equals(group))
            .count();
    return evaluation.scored().stream()
        .flatMap(score -> score.groups().stream())
        .filter(each -> each.group().equals(group))
        .map(GroupScore::weight)
        .map(weight -> weight.value().multiply(HUNDRED))
        .findFirst()
        .orElse(BigDecimal.ZERO)
        .divide(BigDecimal.valueOf(counted), Decimals.PRECISION);
  }

  /** Points that an indicator has. */
  public BigDecimal points(IndicatorResult result) {
    BigDecimal s = result.s().map(each -> each.value()).orElse(BigDecimal.ZERO);
    return s.multiply(of(result), Decimals.PRECISION);
  }

  /** The counting result of an indicator of that key, such as {@code 13} or {@code 6a}. */
  public Optional<IndicatorResult> find(String key) {
    return evaluation.indicators().stream()
        .filter(each -> each.counts() && each.definition().key().equals(key))
        .findFirst();
  }

  /** Points that the indicators of these numbers have together. */
  public BigDecimal pointsOf(List<Integer> numbers) {
    return evaluation.indicators().stream()
        .filter(each -> each.counts() && numbers.contains(each.definition().no()))
        .map(this::points)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Points that they are worth at their full value together. */
  public BigDecimal worthOf(List<Integer> numbers) {
    return evaluation.indicators().stream()
        .filter(each -> each.counts() && numbers.contains(each.definition().no()))
        .map(this::of)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
