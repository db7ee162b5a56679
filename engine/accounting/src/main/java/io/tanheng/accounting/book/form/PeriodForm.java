package io.tanheng.accounting.book.form;

import io.tanheng.accounting.activity.Period;
import java.util.Optional;

/** A year or a month: {@code 2024}, {@code 2024-03}. */
public final class PeriodForm implements CellForm {
  @Override
  public Cell read(String text) {
    return period(text)
        .map(period -> Cell.good(period, period.toString()))
        .orElseGet(() -> bad(text));
  }

  /** A day, or the number of one, is no period: its month is offered. */
  private static Cell bad(String text) {
    return DateForm.serial(text)
        .or(() -> DateForm.iso(text))
        .map(
            day ->
                Cell.bad("period-is-a-day", "value", text, "month", day.toString().substring(0, 7)))
        .orElseGet(() -> Cell.bad("not-a-period", "value", text));
  }

  private static Optional<Period> period(String text) {
    boolean month = text.length() == 7 && text.charAt(4) == '-';
    if (text.length() != 4 && !month) {
      return Optional.empty();
    }
    int year = IntegerForm.digits(text.substring(0, 4));
    int number = month ? IntegerForm.digits(text.substring(5)) : 0;
    boolean known = year >= 1900 && year <= 2100 && (month ? number >= 1 && number <= 12 : true);
    return known ? Optional.of(new Period(year, number)) : Optional.empty();
  }
}
