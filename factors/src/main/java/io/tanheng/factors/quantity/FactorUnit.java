package io.tanheng.factors.quantity;

/**
 * The unit of a factor: {@code tCO2/t}, {@code GJ/10^4Nm3}, {@code tC/GJ}, {@code kgCH4/TJ}.
 *
 * @param numerator unit above the line
 * @param substance gas or element whose amount stands above the line ({@code CO2}, {@code CH4},
 *     {@code C}, {@code N2O-N}), blank for energy
 * @param denominator unit below the line
 */
public record FactorUnit(Unit numerator, String substance, Unit denominator) {
  /** {@code tCO2/t}; {@code 1} for a fraction, as a line over one says nothing. */
  @Override
  public String toString() {
    String above = numerator.symbol() + substance;
    return denominator.symbol().equals("1") ? above : above + "/" + denominator.symbol();
  }
}
