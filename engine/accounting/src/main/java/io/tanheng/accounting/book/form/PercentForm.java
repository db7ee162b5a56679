package io.tanheng.accounting.book.form;

import java.util.Optional;

/**
 * A number in a column of percentages. The sign may stand behind it: {@code 50 %} is 50, and so is
 * what a spreadsheet shows as 50 % and keeps as 0.5.
 *
 * @param number form of the number
 */
public record PercentForm(NumberForm number) implements CellForm {
  @Override
  public Cell read(String text) {
    return withoutSign(text)
        .map(number::read)
        .filter(cell -> cell instanceof Cell.Good)
        .orElseGet(() -> number.read(text));
  }

  private static Optional<String> withoutSign(String text) {
    return text.endsWith("%")
        ? Optional.of(text.substring(0, text.length() - 1).strip())
        : Optional.empty();
  }
}
