package io.tanheng.documents.checklist;

import io.tanheng.documents.text.Figures;
import io.tanheng.documents.workbook.Look;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands in a cell.
 *
 * @param text as it is printed; blank: to be filled in
 * @param number the figure, where it is one
 * @param look how a workbook shows it
 */
record Entry(String text, Optional<BigDecimal> number, Look look) {
  /** To be filled in, or nothing. */
  static final Entry BLANK = of("");

  static Entry of(String text) {
    return new Entry(text, Optional.empty(), Look.TEXT);
  }

  /** Tonnes or another amount. */
  static Entry amount(BigDecimal value) {
    return new Entry(Figures.amount(value), Optional.of(value), Look.AMOUNT);
  }

  /** A fraction, shown in %. */
  static Entry percent(BigDecimal fraction) {
    return new Entry(Figures.percent(fraction), Optional.of(fraction), Look.PERCENT);
  }
}
