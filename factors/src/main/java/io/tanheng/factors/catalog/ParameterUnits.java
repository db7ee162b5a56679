package io.tanheng.factors.catalog;

import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.FactorUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which units the meaning of a parameter asks for: its dimension, and net energy. */
public final class ParameterUnits {
  /** What fuels and materials are measured in. */
  public static final Set<Dimension> AMOUNTS =
      Collections.unmodifiableSet(
          EnumSet.of(Dimension.MASS, Dimension.VOLUME, Dimension.GAS_VOLUME));

  private ParameterUnits() {}

  /** Whether a unit measures what the parameter gives. */
  public static boolean fits(Parameter parameter, FactorUnit unit) {
    Dimension above = unit.numerator().dimension();
    Dimension below = unit.denominator().dimension();
    String substance = unit.substance();
    boolean carbon = above == Dimension.MASS && substance.equals("C");
    return switch (parameter) {
      case NCV -> above == Dimension.ENERGY && substance.isEmpty() && AMOUNTS.contains(below);
      case CARBON_CONTENT -> carbon && below == Dimension.ENERGY;
      case CARBON_FRACTION -> carbon && below == Dimension.MASS;
      case OXIDATION, MCF, CCW, FCF, CE, BLEND_SHARE ->
          above == Dimension.NUMBER && below == Dimension.NUMBER;
      case EF -> above == Dimension.MASS && !substance.isEmpty();
      case GWP -> above == Dimension.MASS && substance.equals("CO2e") && below == Dimension.MASS;
      case BO, STANDARD_COAL, CONSTANT, OTHER -> true;
    };
  }

  /** Whether the unit names that gas: N2O may stand as N2O-N, CH4 of either origin as CH4. */
  public static boolean names(String gas, FactorUnit unit) {
    String substance = unit.substance();
    return substance.equals(gas) || substance.equals(gas + "-N") || gas.startsWith(substance + "_");
  }

  /**
   * Units as they are expected, for messages.
   *
   * @param gas gas of an emission factor; blank where it is any
   */
  public static String expected(Parameter parameter, String gas) {
    return switch (parameter) {
      case NCV -> "GJ/t, GJ/10^4Nm3";
      case CARBON_CONTENT -> "tC/GJ";
      case CARBON_FRACTION -> "tC/t";
      case EF -> gas.isEmpty() ? "tCO2/t, kgCH4/GJ" : "kg" + gas + "/t, kg" + gas + "/GJ";
      case GWP -> "tCO2e/t";
      case OXIDATION -> "1, %";
      default -> "1";
    };
  }
}
