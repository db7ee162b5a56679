package io.tanheng.accounting.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Of the alternatives of an indicator (二选一) the better one counts, of equal ones the first. */
final class Alternatives {
  private Alternatives() {}

  static List<IndicatorResult> settled(List<IndicatorResult> results) {
    return results.stream()
        .map(result -> result.counts() && !isBest(result, results) ? left(result) : result)
        .toList();
  }

  private static boolean isBest(IndicatorResult result, List<IndicatorResult> results) {
    Optional<IndicatorResult> best =
        results.stream()
            .filter(other -> other.definition().no() == result.definition().no())
            .filter(IndicatorResult::counts)
            .min(Comparator.comparing(Alternatives::points).reversed());
    return best.filter(winner -> winner == result).isPresent();
  }

  private static BigDecimal points(IndicatorResult result) {
    return result.s().orElseThrow().value();
  }

  private static IndicatorResult left(IndicatorResult result) {
    return new IndicatorResult(
        result.definition(),
        result.status(),
        result.value(),
        result.s(),
        false,
        result.evidence(),
        result.where());
  }
}
