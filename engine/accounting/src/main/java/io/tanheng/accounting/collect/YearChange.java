package io.tanheng.accounting.collect;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.factors.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The change of an amount against the year before. Where both years have months alone, only the
 * months that both have are compared, so that a month that is still to come is no fall.
 *
 * @param now amount of the year
 * @param before amount of the year before, not zero
 * @param fraction now / before − 1
 */
public record YearChange(Quantity now, Quantity before, BigDecimal fraction) {
  /** A larger change is pointed out. */
  private static final BigDecimal JUMP = new BigDecimal("0.20");

  static Optional<YearChange> of(List<ActivityRecord> now, List<ActivityRecord> before) {
    boolean annual =
        now.stream().anyMatch(r -> r.period().annual())
            || before.stream().anyMatch(r -> r.period().annual());
    Set<Integer> months = months(now);
    months.retainAll(months(before));
    Optional<Quantity> one = Amounts.sum(annual ? now : in(now, months));
    Optional<Quantity> other = Amounts.sum(annual ? before : in(before, months));
    return one.flatMap(n -> other.flatMap(b -> of(n, b)));
  }

  private static Optional<YearChange> of(Quantity now, Quantity before) {
    if (!Amounts.comparable(now.unit(), before.unit()) || before.value().signum() == 0) {
      return Optional.empty();
    }
    Quantity then = before.to(now.unit());
    BigDecimal change = now.value().subtract(then.value());
    return Optional.of(new YearChange(now, then, Amounts.fraction(change, then.value())));
  }

  private static Set<Integer> months(List<ActivityRecord> lines) {
    return lines.stream().map(r -> r.period().month()).collect(Collectors.toSet());
  }

  private static List<ActivityRecord> in(List<ActivityRecord> lines, Set<Integer> months) {
    return lines.stream().filter(r -> months.contains(r.period().month())).toList();
  }

  /** Whether it is more than twenty per cent, up or down. */
  public boolean jump() {
    return fraction.abs().compareTo(JUMP) > 0;
  }
}
