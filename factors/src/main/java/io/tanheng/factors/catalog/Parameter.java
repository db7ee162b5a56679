package io.tanheng.factors.catalog;

/** What a factor row gives. */
public enum Parameter {
  /** Net calorific value, GJ per t or per 10⁴ Nm³. */
  NCV,
  /** Carbon content per energy, tC/GJ. */
  CARBON_CONTENT,
  /** Share of the carbon that is oxidised, 0 to 1. */
  OXIDATION,
  /** Emission of a gas per activity or per energy. */
  EF,
  /** Carbon per mass, tC/t: priced with 44/12. */
  CARBON_FRACTION,
  /** Methane correction factor of a wastewater or disposal pathway, 0 to 1. */
  MCF,
  /** Maximum methane producing capacity, kg CH4 per kg BOD or COD. */
  BO,
  /** Carbon share of the waste, 0 to 1. */
  CCW,
  /** Fossil share of that carbon, 0 to 1. */
  FCF,
  /** Combustion efficiency, 0 to 1. */
  CE,
  /** Standard coal per amount of energy. */
  STANDARD_COAL,
  /** A constant of the method: a molar ratio, a reference enthalpy. */
  CONSTANT,
  /** 100-year global warming potential of a gas, tCO2e/t. */
  GWP,
  /** Mass share of a gas in a refrigerant blend, 0 to 1. */
  BLEND_SHARE,
  /** Kept to be shown and cited, never priced. */
  OTHER;

  /** The word used in tables. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
