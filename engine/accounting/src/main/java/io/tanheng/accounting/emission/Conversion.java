package io.tanheng.accounting.emission;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What turns an amount of one unit into another: a factor where it has a finite decimal, else a
 * fraction.
 *
 * @param multiplier the factor, or the upper part of the fraction
 * @param divisor the lower part
 */
record Conversion(Derivation multiplier, Optional<Derivation> divisor) {
  /** Each pair is worked out once, as every line of a book needs it; pairs are few. */
  private static final Map<Pair, Conversion> KNOWN = new ConcurrentHashMap<>();

  /**
   * The conversion between two units of one dimension.
   *
   * @throws IllegalArgumentException where the dimensions differ
   */
  static Conversion between(Unit unit, Unit target) {
    return KNOWN.computeIfAbsent(new Pair(unit, target), Pair::conversion);
  }

  private record Pair(Unit unit, Unit target) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Pair pair && unit.equals(pair.unit) && target.equals(pair.target);
    }

    @Override
    public int hashCode() {
      return 31 * unit.hashCode() + target.hashCode();
    }

    private Conversion conversion() {
      if (target.dimension() != unit.dimension()) {
        throw new IllegalArgumentException(unit + " is not convertible to " + target);
      }
      BigDecimal up = unit.numerator().multiply(target.denominator());
      BigDecimal down = unit.denominator().multiply(target.numerator());
      BigDecimal ratio = up.divide(down, Decimals.PRECISION);
      boolean exact = ratio.multiply(down).compareTo(up) == 0;
      return exact
          ? new Conversion(constant(ratio), Optional.empty())
          : new Conversion(constant(up), Optional.of(constant(down)));
    }

    private Derivation constant(BigDecimal value) {
      return Measured.constant("conversion:" + unit + "→" + target, value.stripTrailingZeros());
    }
  }
}
