package io.tanheng.accounting.book.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An ISO 8601 date, {@code 2025-05-20}, or the number that a spreadsheet keeps for a day from 2000
 * to 2099 and shows where the cell is not formatted as a date.
 */
public final class DateForm implements CellForm {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int SERIAL_DIGITS = 5;

  @Override
  public Cell read(String text) {
    return date(text)
        .map(date -> Cell.good(date, date.toString()))
        .orElseGet(() -> Cell.bad("not-a-date", "value", text));
  }

  /** The day of a serial number of five digits. */
  static Optional<LocalDate> serial(String text) {
    if (text.length() != SERIAL_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    LocalDate day = DAY_ZERO.plusDays(Integer.parseInt(text));
    return Optional.of(day).filter(d -> d.getYear() >= 2000 && d.getYear() < 2100);
  }

  private static Optional<LocalDate> date(String text) {
    return serial(text).or(() -> iso(text));
  }

  /** An ISO 8601 date. */
  static Optional<LocalDate> iso(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = IntegerForm.digits(text.substring(0, 4));
    int month = IntegerForm.digits(text.substring(5, 7));
    int day = IntegerForm.digits(text.substring(8));
    if (year < 1900) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
