package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.quantity.Dimension;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Each parameter has the unit that its meaning asks for, and the gas that its unit names. */
final class UnitCheck implements Check {
  private static final Set<Dimension> ENERGIES =
      EnumSet.of(Dimension.ENERGY, Dimension.GROSS_ENERGY);

  @Override
  public void run(Review review) {
    for (EmissionFactor row : review.rows()) {
      String expected = expected(row);
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
            expected);
      } else if (fraction(row) && outside(row.value())) {
        review.report("lint-fraction", row, "value", "value", row.value().toPlainString());
      }
    }
  }

  private static boolean fits(EmissionFactor row) {
    Dimension above = row.unit().numerator().dimension();
    Dimension below = row.unit().denominator().dimension();
    String substance = row.unit().substance();
    return switch (row.parameter()) {
      case NCV ->
          above == Dimension.ENERGY && substance.isEmpty() && SetFigures.AMOUNTS.contains(below);
      case CARBON_CONTENT ->
          above == Dimension.MASS && substance.equals("C") && ENERGIES.contains(below);
      case CARBON_FRACTION ->
          above == Dimension.MASS && substance.equals("C") && below == Dimension.MASS;
      case OXIDATION, MCF, CCW, FCF, CE, BLEND_SHARE ->
          above == Dimension.NUMBER && below == Dimension.NUMBER;
      case EF -> above == Dimension.MASS && of(row.gas(), substance);
      case GWP -> above == Dimension.MASS && substance.equals("CO2e") && below == Dimension.MASS;
      case BO, STANDARD_COAL, CONSTANT, OTHER -> true;
    };
  }

  /** N2O may stand as N2O-N, CH4 of either origin as CH4. */
  private static boolean of(String gas, String substance) {
    return substance.equals(gas) || substance.equals(gas + "-N") || gas.startsWith(substance + "_");
  }

  private static String expected(EmissionFactor row) {
    return switch (row.parameter()) {
      case NCV -> "GJ/t, GJ/10^4Nm3";
      case CARBON_CONTENT -> "tC/GJ";
      case CARBON_FRACTION -> "tC/t";
      case EF -> "kg" + row.gas() + "/t, kg" + row.gas() + "/GJ";
      case GWP -> "tCO2e/t";
      default -> "1";
    };
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
