package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.CellForm;
import java.util.List;

/**
 * The name of an uncertain number: {@code factor:ID}, {@code line:LINE:COLUMN}; a name alone is
 * that of a factor.
 */
final class UncertainNumberForm implements CellForm {
  private static final String FACTOR = "factor:";
  private static final List<String> KINDS = List.of(FACTOR, "line:", "error:");

  @Override
  public Cell read(String text) {
    String id = KINDS.stream().anyMatch(text::startsWith) ? text : FACTOR + text;
    return Cell.good(id, id);
  }
}
