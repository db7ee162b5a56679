package io.tanheng.factors.quantity;

/** What a unit measures; units convert within a dimension only (METHOD.md §2). */
public enum Dimension {
  MASS,
  /** Volume of a liquid or a solid, as it is. */
  VOLUME,
  /** Volume of a gas at a stated temperature and 101.325 kPa; the base is Nm³ (0 °C). */
  GAS_VOLUME,
  /** Energy, of a fuel on the net calorific basis (低位). */
  ENERGY,
  /** Energy of a fuel on the gross calorific basis (高位): never converted to the net one. */
  GROSS_ENERGY,
  AREA,
  /** Distance driven. */
  DISTANCE,
  /** Goods carried over a distance. */
  FREIGHT,
  /** Tonnes of CO2 equivalent of an offset. */
  CO2E,
  /** Pieces, fractions, degrees: no conversion but to itself. */
  NUMBER
}
