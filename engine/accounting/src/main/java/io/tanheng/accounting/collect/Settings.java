package io.tanheng.accounting.collect;

import io.tanheng.accounting.book.BookForm;
import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Folded;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.book.form.Words;
import java.util.Map;
import java.util.TreeMap;

/** The settings of a book, to which those of every tenant must be equal. */
final class Settings {
  private final BookForm form;
  private final Words words;
  private final Map<String, String> given = new TreeMap<>();

  Settings(BookForm form, Words words) {
    this.form = form;
    this.words = words;
  }

  /** Learns the settings of the book. */
  void learn(Rows park) {
    for (Row row : park.rows()) {
      given.putIfAbsent(key(row), row.text("value"));
    }
  }

  private String key(Row row) {
    return words.english("park.key", row.text("key"));
  }

  /** Whether the row says what the book says; else that is a fault. A blank value says nothing. */
  boolean same(Row row, Faults faults) {
    String key = key(row);
    String value = row.text("value");
    if (value.isEmpty() || meaning(key, value).equals(meaning(key, ours(key)))) {
      return true;
    }
    faults.add(
        "setting-differs",
        row.place("value"),
        "key",
        key,
        "value",
        value,
        "expected",
        ours(key).isEmpty() ? "–" : ours(key));
    return false;
  }

  private String ours(String key) {
    return given.getOrDefault(key, "");
  }

  /** What the value means, in one spelling; the text itself where it cannot be read. */
  private String meaning(String key, String value) {
    return form.settings().stream()
        .filter(column -> column.name().equals(key))
        .map(column -> Folded.read(column.form(), value))
        .filter(Cell.Good.class::isInstance)
        .map(cell -> ((Cell.Good) cell).canonical())
        .findFirst()
        .orElseGet(() -> Folded.text(words.english("park." + key, value)));
  }
}
