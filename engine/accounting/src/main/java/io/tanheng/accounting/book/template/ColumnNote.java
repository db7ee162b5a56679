package io.tanheng.accounting.book.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands beside a header when a person points at it. */
final class ColumnNote {
  private final BookTemplate template;

  ColumnNote(BookTemplate template) {
    this.template = template;
  }

  /** The note of a column: its names, whether it must be filled, with what, and an example. */
  String of(TemplateColumn column) {
    List<String> lines = new ArrayList<>();
    boolean same = column.header().equals(column.name());
    lines.add(same ? column.name() : column.header() + " (" + column.name() + ")");
    lines.add(template.text(column.required() ? "note.required" : "note.optional"));
    if (!column.help().isEmpty()) {
      lines.add(column.help());
    }
    lines.add(line("holds", content(column)));
    if (!column.example().isEmpty()) {
      lines.add(line("example", column.example()));
    }
    return String.join("\n", lines);
  }

  private String line(String header, String text) {
    return template.text("header." + header) + template.text("note.colon") + text;
  }

  private String content(TemplateColumn column) {
    return Optional.of(column.choices())
        .filter(choices -> !choices.isEmpty())
        .map(some -> some.stream().map(template::word).collect(Collectors.joining(", ")))
        .orElseGet(() -> template.text(column.content().key()));
  }
}
