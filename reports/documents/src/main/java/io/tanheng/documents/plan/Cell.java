package io.tanheng.documents.plan;

import io.tanheng.documents.text.Figures;
import java.math.BigDecimal;
import java.util.Optional;

/** What stands in a cell of a table: words, or a figure. */
sealed interface Cell {
  /** As people read it. */
  String shown();

  /** Words. */
  record Words(String shown) implements Cell {}

  /** A figure with the way it is shown. */
  record Figure(BigDecimal value, Kind kind) implements Cell {
    @Override
    public String shown() {
      return switch (kind) {
        case AMOUNT -> Figures.amount(value).replace('-', '−');
        case CHANGE -> (value.signum() > 0 ? "+" : "") + Figures.amount(value).replace('-', '−');
        case COUNT -> Figures.exact(value).replace('-', '−');
        case SHARE -> Figures.percent(value);
      };
    }
  }

  /** How a figure is shown. */
  enum Kind {
    AMOUNT,
    CHANGE,
    COUNT,
    SHARE
  }

  static Cell words(String text) {
    return new Words(text);
  }

  static Cell amount(BigDecimal value) {
    return new Figure(value, Kind.AMOUNT);
  }

  static Cell amount(Optional<BigDecimal> value) {
    return value.map(Cell::amount).orElseGet(() -> words(Figures.NONE));
  }

  static Cell change(BigDecimal value) {
    return new Figure(value, Kind.CHANGE);
  }

  static Cell count(BigDecimal value) {
    return new Figure(value, Kind.COUNT);
  }

  static Cell share(Optional<BigDecimal> value) {
    return value
        .<Cell>map(each -> new Figure(each, Kind.SHARE))
        .orElseGet(() -> words(Figures.NONE));
  }

  static Cell year(int year) {
    return words(String.valueOf(year));
  }
}
