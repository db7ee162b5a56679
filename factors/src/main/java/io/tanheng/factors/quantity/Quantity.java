package io.tanheng.factors.quantity;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param value exact decimal
 * @param unit its unit
 */
public record Quantity(BigDecimal value, Unit unit) {
  /** The quantity of a decimal in plain text. */
  public static Quantity of(String value, Unit unit) {
    return new Quantity(new BigDecimal(value), unit);
  }

  /**
   * The same quantity in another unit of the same dimension.
   *
   * @throws IllegalArgumentException naming both units where the dimensions differ; readers check
   *     first and report an issue
   */
  public Quantity to(Unit target) {
    if (target.dimension() != unit.dimension()) {
      throw new IllegalArgumentException(
          "%s (%s) is not convertible to %s (%s)"
              .formatted(unit, unit.dimension(), target, target.dimension()));
    }
    if (target.equals(unit)) {
      return this;
    }
    BigDecimal up = value.multiply(unit.numerator()).multiply(target.denominator());
    BigDecimal down = unit.denominator().multiply(target.numerator());
    return new Quantity(up.divide(down, Decimals.PRECISION), target);
  }

  @Override
  public String toString() {
    return value.toPlainString() + " " + unit;
  }
}
