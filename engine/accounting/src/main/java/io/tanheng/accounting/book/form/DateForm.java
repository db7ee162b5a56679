package io.tanheng.accounting.book.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** An ISO 8601 date, {@code 2025-05-20}. */
public final class DateForm implements CellForm {
  @Override
  public Cell read(String text) {
    return date(text)
        .map(date -> Cell.good(date, date.toString()))
        .orElseGet(() -> Cell.bad("not-a-date", "value", text));
  }

  private static Optional<LocalDate> date(String text) {
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
