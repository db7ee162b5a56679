package io.tanheng.accounting.book.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO 8601 date, {@code 2025-05-20}, or another spelling that names the year first: {@code
 * 2025/5/20}, as spreadsheets write it into CSV files in Chinese, {@code 2025年5月20日}. Also the
 * number that a spreadsheet keeps for a day from 2000 to 2099 and shows where the cell is not
 * formatted as a date.
 */
public final class DateForm implements CellForm {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int SERIAL_DIGITS = 5;
  private static final int LONGEST = 11;
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "([0-9]{4})([-/])([0-9]{1,2})\\2([0-9]{1,2})|([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})[日号]");

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
    return serial(text).or(() -> written(text));
  }

  /** A date of year, month and day. */
  static Optional<LocalDate> written(String text) {
    Matcher parts = YEAR_FIRST.matcher(text);
    if (text.length() > LONGEST || !parts.matches()) {
      return Optional.empty();
    }
    boolean chinese = parts.group(1) == null;
    int year = Integer.parseInt(parts.group(chinese ? 5 : 1));
    int month = Integer.parseInt(parts.group(chinese ? 6 : 3));
    int day = Integer.parseInt(parts.group(chinese ? 7 : 4));
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
