package io.tanheng.accounting.book.workbook;

import java.util.OptionalInt;

/**
 * Place of a cell.
 *
 * @param row row, from 1
 * @param column column, from 0
 */
record CellName(int row, int column) {
  static final int COLUMNS = 16_384;
  private static final int ROWS = 1_048_576;

  /**
   * The place that a reference such as {@code AB12} names.
   *
   * @throws Refusal where it is no place of a sheet
   */
  static CellName of(String reference, String part) {
    int letters = 0;
    int column = 0;
    while (letters < reference.length() && letters < 4 && letter(reference.charAt(letters))) {
      column = column * 26 + reference.charAt(letters) - 'A' + 1;
      letters++;
    }
    OptionalInt row = row(reference, letters);
    if (column < 1 || column > COLUMNS || row.isEmpty()) {
      throw Refusal.damaged(part);
    }
    return new CellName(row.getAsInt(), column - 1);
  }

  private static boolean letter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static OptionalInt row(String reference, int from) {
    int row = 0;
    for (int i = from; i < reference.length(); i++) {
      int digit = reference.charAt(i) - '0';
      if (digit < 0 || digit > 9 || row > ROWS) {
        return OptionalInt.empty();
      }
      row = row * 10 + digit;
    }
    return row >= 1 && row <= ROWS ? OptionalInt.of(row) : OptionalInt.empty();
  }

  /** {@code AB12}. */
  String text() {
    return letters() + row;
  }

  /** {@code AB}. */
  String letters() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
