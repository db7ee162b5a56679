package io.tanheng.accounting.evaluation;

import java.math.BigDecimal;

/**
 * One of the amounts that add up to a headline exactly.
 *
 * @param key what it is of
 * @param tonnes tCO2e, negative where it is deducted
 */
public record HeadlinePart(Key key, BigDecimal tonnes) {
  /** Green power that counts 0: matched MWh × factor, of no single line. */
  public static final String GREEN_POWER = "green_power";

  /** What rounding of products to 34 digits leaves. */
  public static final String ROUNDING = "rounding";

  /**
   * A line and gas, or something that is no line.
   *
   * @param line id of the line; blank where it is none
   * @param gas gas of the line; blank where it is none
   * @param item {@link #GREEN_POWER} or {@link #ROUNDING}; blank for a line
   */
  public record Key(String line, String gas, String item) implements Comparable<Key> {
    static Key ofLine(String line, String gas) {
      return new Key(line, gas, "");
    }

    static Key ofItem(String item) {
      return new Key("", "", item);
    }

    @Override
    public int compareTo(Key other) {
      int byLine = line.compareTo(other.line);
      int byGas = byLine != 0 ? byLine : gas.compareTo(other.gas);
      return byGas != 0 ? byGas : item.compareTo(other.item);
    }
  }
}
