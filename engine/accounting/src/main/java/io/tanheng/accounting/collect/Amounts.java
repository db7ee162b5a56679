package io.tanheng.accounting.collect;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Quantity;
import io.tanheng.factors.quantity.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Sums of activity lines and how far apart two of them are. */
final class Amounts {
  /** How far the two sides of one delivery may differ (METHOD.md §1, transfers). */
  static final BigDecimal AGREE = new BigDecimal("0.02");

  private Amounts() {}

  /** The sum in the unit of the first line; absent without lines, or where units do not convert. */
  static Optional<Quantity> sum(Collection<ActivityRecord> lines) {
    List<Unit> units = lines.stream().map(ActivityRecord::unit).distinct().toList();
    if (units.isEmpty() || units.stream().anyMatch(u -> !comparable(u, units.get(0)))) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (ActivityRecord line : lines) {
      sum = sum.add(line.quantity().to(units.get(0)).value());
    }
    return Optional.of(new Quantity(sum, units.get(0)));
  }

  static boolean comparable(Unit one, Unit other) {
    return one.dimension() == other.dimension();
  }

  /** Whether the two are the same amount within two per cent of the larger; zeros are none. */
  static boolean agree(Quantity one, Quantity other) {
    if (!comparable(one.unit(), other.unit())) {
      return false;
    }
    BigDecimal second = other.to(one.unit()).value();
    BigDecimal larger = one.value().max(second);
    BigDecimal apart = one.value().subtract(second).abs();
    return larger.signum() > 0 && apart.compareTo(larger.multiply(AGREE)) <= 0;
  }

  /** One as a fraction of the other, which is not zero. */
  static BigDecimal fraction(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, Decimals.PRECISION);
  }

  /** A fraction in per cent as it stands in a sentence, one decimal. */
  static String percent(BigDecimal fraction) {
    return fraction.movePointRight(2).setScale(1, java.math.RoundingMode.HALF_EVEN).toPlainString();
  }

  static String text(BigDecimal value) {
    return Decimals.written(value).toPlainString();
  }
}
