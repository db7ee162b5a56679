package io.tanheng.accounting.book.template;

import io.tanheng.accounting.book.form.CellForm.Choice;
import java.util.List;

/**
 * A column, or a key of the table {@code park}.
 *
 * @param name English name
 * @param header as it is written
 * @param required whether every row must fill it
 * @param content what its cells hold
 * @param choices words that a cell may hold, where they are a few
 * @param help what it means; may be blank
 * @param example a value; may be blank
 * @param inRow whether the example row has it
 */
record TemplateColumn(
    String name,
    String header,
    boolean required,
    Content content,
    List<Choice> choices,
    String help,
    String example,
    boolean inRow) {
  TemplateColumn {
    choices = List.copyOf(choices);
  }
}
