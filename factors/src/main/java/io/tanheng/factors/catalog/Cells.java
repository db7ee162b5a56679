package io.tanheng.factors.catalog;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of one row; what does not read as it should is an issue at its column. */
final class Cells {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final String file;
  private final int line;
  private final Map<String, Integer> columns;
  private final List<String> values;
  private final List<Issue> issues;

  Cells(
      String file,
      int line,
      Map<String, Integer> columns,
      List<String> values,
      List<Issue> issues) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.values = values;
    this.issues = issues;
  }

  String file() {
    return file;
  }

  int line() {
    return line;
  }

  /** The text of a cell, blank where it is empty or the table has no such optional column. */
  String text(String column) {
    Integer at = columns.get(column);
    return at == null ? "" : values.get(at).strip();
  }

  /** The text of a cell that must not be blank. */
  String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      fault("factor-cell-blank", column);
    }
    return text;
  }

  /** A plain decimal, absent where the cell is blank or at fault. */
  Optional<BigDecimal> number(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!NUMBER.matcher(text).matches()) {
      fault("factor-number-invalid", column, "value", text);
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text));
  }

  /** A year of four digits, absent where the cell is blank or at fault. */
  OptionalInt year(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!YEAR.matcher(text).matches()) {
      fault("factor-year-invalid", column, "value", text);
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  /** An ISO date, absent where the cell is blank or at fault. */
  Optional<LocalDate> date(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      fault("factor-date-invalid", column, "value", text);
      return Optional.empty();
    }
  }

  /**
   * A word of a fixed list, absent where the cell is blank or at fault; both are issues.
   *
   * @param code issue of an unknown word
   * @param find finds what the word means
   * @param allowed the words, for the message
   */
  <T> Optional<T> word(
      String column, String code, Function<String, Optional<T>> find, String allowed) {
    String text = required(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> found = find.apply(text);
    if (found.isEmpty()) {
      fault(code, column, "value", text, "allowed", allowed);
    }
    return found;
  }

  /** Adds an issue at a column of this row. */
  void fault(String code, String column, String... facts) {
    issues.add(Issue.error(code, "", Location.of(file, line, column), facts));
  }
}
