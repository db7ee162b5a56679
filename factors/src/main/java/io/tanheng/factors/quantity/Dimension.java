package io.tanheng.factors.quantity;

/** What a unit measures; units convert within a dimension only (accounting method, clause 2). */
public enum Dimension {
  MASS,
  /** Volume of a liquid or a solid, as it is. */
  VOLUME,
  /** Volume of a gas at a stated temperature and 101.325 kPa; the base is Nm³ (0 °C). */
  GAS_VOLUME,
  ENERGY,
  AREA,
  /** Tonnes of CO2 equivalent of an offset. */
  CO2E,
  /** Pieces, fractions, degrees: no conversion but to itself. */
  NUMBER
}
