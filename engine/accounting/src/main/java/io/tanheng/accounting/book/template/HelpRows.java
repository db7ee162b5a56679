package io.tanheng.accounting.book.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The explanation of every column, a row each. */
final class HelpRows {
  private final BookTemplate template;

  HelpRows(BookTemplate template) {
    this.template = template;
  }

  List<String> header() {
    return List.of("table", "column", "name", "required", "holds", "allowed", "meaning", "example")
        .stream()
        .map(word -> template.text("header." + word))
        .toList();
  }

  /** How to read the template: what must be filled, what is an example. */
  List<String> hints() {
    return List.of(
        template.text("hint.required"),
        template.text("hint.example"),
        template.text("hint.lists"),
        template.text("hint.notes"));
  }

  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (TemplateTable table : template.tables()) {
      boolean park = !table.settings().isEmpty();
      for (TemplateColumn column : park ? table.settings() : table.columns()) {
        rows.add(row(table, column));
      }
    }
    return rows;
  }

  private List<String> row(TemplateTable table, TemplateColumn column) {
    String allowed =
        column.choices().stream().map(template::word).collect(Collectors.joining(", "));
    return List.of(
        table.title(),
        column.header(),
        column.name(),
        column.required() ? template.text("required") : "",
        template.text(column.content().key()),
        allowed,
        column.help(),
        column.example());
  }
}
