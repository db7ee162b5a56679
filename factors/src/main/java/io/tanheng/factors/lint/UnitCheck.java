package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.catalog.ParameterUnits;
import java.math.BigDecimal;

/** Each parameter has the unit that its meaning asks for, and the gas that its unit names. */
final class UnitCheck implements Check {
  @Override
  public void run(Review review) {
    for (EmissionFactor row : review.rows()) {
      if (!fits(row)) {
        review.report(
            "lint-unit",
            row,
            "unit",
            "parameter",
            row.parameter().word(),
            "unit",
            row.unit().toString(),
            "expected",
            ParameterUnits.expected(row.parameter(), row.gas()));
      } else if (outsideFraction(row)) {
        review.report("lint-fraction", row, "value", "value", row.value().toPlainString());
      }
    }
  }

  private static boolean fits(EmissionFactor row) {
    return ParameterUnits.fits(row.parameter(), row.unit())
        && (row.parameter() != Parameter.EF || ParameterUnits.names(row.gas(), row.unit()));
  }

  /** Whether a row gives a fraction that is none. */
  static boolean outsideFraction(EmissionFactor row) {
    return fraction(row) && outside(row.value());
  }

  private static boolean fraction(EmissionFactor row) {
    return switch (row.parameter()) {
      case OXIDATION, MCF, CCW, FCF, CE, BLEND_SHARE -> true;
      default -> false;
    };
  }

  private static boolean outside(BigDecimal value) {
    return value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0;
  }
}
