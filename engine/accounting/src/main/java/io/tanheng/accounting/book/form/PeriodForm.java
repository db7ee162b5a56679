package io.tanheng.accounting.book.form;

import io.tanheng.accounting.activity.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year or a month: {@code 2024}, {@code 2024-03}; {@code 2024/3}, {@code 2024年3月} and {@code
 * 2024年} too.
 */
public final class PeriodForm implements CellForm {
  private static final int LONGEST = 9;
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})(?:[-/]([0-9]{1,2})|年(?:([0-9]{1,2})月(?:份)?)?)?");

  @Override
  public Cell read(String text) {
    return period(text)
        .map(period -> Cell.good(period, period.toString()))
        .orElseGet(() -> bad(text));
  }

  /** A day, or the number of one, is no period: its month is offered. */
  private static Cell bad(String text) {
    return DateForm.serial(text)
        .or(() -> DateForm.written(text))
        .map(
            day ->
                Cell.bad("period-is-a-day", "value", text, "month", day.toString().substring(0, 7)))
        .orElseGet(() -> Cell.bad("not-a-period", "value", text));
  }

  private static Optional<Period> period(String text) {
    Matcher parts = YEAR_FIRST.matcher(text);
    if (text.length() > LONGEST || !parts.matches()) {
      return Optional.empty();
    }
    String month = parts.group(2) == null ? parts.group(3) : parts.group(2);
    int year = Integer.parseInt(parts.group(1));
    int number = month == null ? 0 : Integer.parseInt(month);
    boolean known = year >= 1900 && year <= 2100 && (month == null || number >= 1 && number <= 12);
    return known ? Optional.of(new Period(year, number)) : Optional.empty();
  }
}
