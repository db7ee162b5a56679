package io.tanheng.accounting.book.form;

import io.tanheng.factors.issue.Location;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Row 1 of a table: which column stands where. */
final class Header {
  private static final int NONE = -1;

  private final TableForm form;
  private final String file;
  private final Faults faults;
  private final int[] places;
  private final BitSet blank = new BitSet();
  private final Map<String, String> written = new HashMap<>();
  private final Set<String> meant = new HashSet<>();
  private final Set<String> lost = new HashSet<>();

  Header(Table table, TableForm form, Words words, Faults faults) {
    this.form = form;
    this.file = table.file();
    this.faults = faults;
    this.places = new int[table.header().size()];
    for (int i = 0; i < places.length; i++) {
      String text = Trimmed.text(table.header().get(i));
      blank.set(i, text.isEmpty());
      places[i] = place(text, words);
    }
    form.columns().stream().filter(this::lacks).forEach(this::lose);
    if (written.isEmpty()) {
      tellNone(table.header());
    }
  }

  /** Mostly a title above the header: one fault, not one for each column that is not found. */
  private void tellNone(List<String> header) {
    header.stream()
        .map(Trimmed::text)
        .filter(text -> !text.isEmpty() && !text.equals(Table.TOLD))
        .findFirst()
        .ifPresent(
            text ->
                faults.only(
                    "header-without-columns",
                    Location.row(file, 1),
                    "value",
                    text,
                    "allowed",
                    String.join(", ", form.names())));
  }

  private int place(String text, Words words) {
    if (text.isEmpty() || text.equals(Table.TOLD)) {
      return NONE;
    }
    String name = name(text, words);
    if (form.find(name).isEmpty()) {
      return unknown(text, words);
    }
    if (written.putIfAbsent(name, text) != null) {
      faults.add("duplicate-column", Location.of(file, 1, text), "value", text);
      return NONE;
    }
    return form.place(name);
  }

  private String name(String text, Words words) {
    String name = words.english(form.name(), text);
    return form.find(name).isPresent() ? name : words.english(form.name(), Folded.text(text));
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

  /** How many columns the header has up to the last that it names. */
  int named() {
    int named = places.length;
    while (named > 0 && blank.get(named - 1)) {
      named--;
    }
    return named;
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
