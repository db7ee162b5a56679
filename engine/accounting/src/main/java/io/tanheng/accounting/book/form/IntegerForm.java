package io.tanheng.accounting.book.form;

/**
 * A whole number.
 *
 * @param least least value
 * @param most greatest value
 * @param fault issue code where it is none, or outside
 */
public record IntegerForm(int least, int most, String fault) implements CellForm {
  /** A calendar year of four digits. */
  public static IntegerForm year() {
    return new IntegerForm(1900, 2100, "not-a-year");
  }

  /** A whole number from the least to the most. */
  public static IntegerForm between(int least, int most) {
    return new IntegerForm(least, most, "not-a-whole-number");
  }

  @Override
  public Cell read(String text) {
    int value = digits(text);
    return value >= least && value <= most
        ? Cell.good(value, Integer.toString(value))
        : Cell.bad(fault, "value", text, "expected", least + " … " + most);
  }

  /** The number of one to four ASCII digits; −1 for every other text. */
  static int digits(String text) {
    if (text.isEmpty() || text.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
