package io.tanheng.accounting.book.form;

import io.tanheng.factors.issue.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Row 1 of a table: which column stands where. */
final class Header {
  private static final int NONE = -1;

  private final TableForm form;
  private final String file;
  private final Faults faults;
  private final int[] places;
  private final Map<String, String> written = new HashMap<>();
  private final Set<String> meant = new HashSet<>();
  private final Set<String> lost = new HashSet<>();

  Header(Table table, TableForm form, Words words, Faults faults) {
    this.form = form;
    this.file = table.file();
    this.faults = faults;
    this.places = new int[table.header().size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = place(Trimmed.text(table.header().get(i)), words);
    }
    form.columns().stream().filter(this::lacks).forEach(this::lose);
  }

  private int place(String text, Words words) {
    if (text.isEmpty()) {
      return NONE;
    }
    String name = words.english(form.name(), text);
    if (form.find(name).isEmpty()) {
      return unknown(text, words);
    }
    if (written.putIfAbsent(name, text) != null) {
      faults.add("duplicate-column", Location.of(file, 1, text), "value", text);
      return NONE;
    }
    return form.place(name);
  }

  private int unknown(String text, Words words) {
    words.near(form.name(), text, form.names()).stream().limit(1).forEach(meant::add);
    faults.add(
        "unknown-column", Location.of(file, 1, text), words.facts(form.name(), text, form.names()));
    return NONE;
  }

  private boolean lacks(Column column) {
    return column.needed() && !written.containsKey(column.name());
  }

  /** A misspelt header is told once, as the unknown column that it is. */
  private void lose(Column column) {
    lost.add(column.name());
    if (!meant.contains(column.name())) {
      faults.add("missing-column", Location.of(file, 1, column.name()), "value", column.name());
    }
  }

  /** Place in the form of the column at {@code index} of the file; −1 where it has none. */
  int place(int index) {
    return index < places.length ? places[index] : NONE;
  }

  int width() {
    return places.length;
  }

  /** The header as the file writes it. */
  String written(String column) {
    return written.getOrDefault(column, column);
  }

  Set<String> lost() {
    return lost;
  }
}
