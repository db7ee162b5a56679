package io.tanheng.accounting.book.form;

import io.tanheng.accounting.book.form.Table.Dialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes out the days of a workbook that counts them from 1904, so that its rows say the same
 * wherever they are kept.
 */
public final class OldDays {
  /**
   * Added to a number that is no good cell by days from 1904, and would be read otherwise as usual.
   */
  private static final String REMARK = " (1904)";

  private static final String KEY = "key";
  private static final String VALUE = "value";

  private final TableForm form;
  private final Header header;
  private final Words words;
  private final Map<String, CellForm> settings = new HashMap<>();

  /**
   * The days of one table.
   *
   * @param settings where its rows hold a key and a value, the keys as columns; else none
   */
  private OldDays(Table head, TableForm form, List<Column> settings, Words words) {
    this.form = form;
    this.words = words;
    this.header = new Header(head, form, words, new Faults());
    settings.forEach(setting -> this.settings.put(setting.name(), setting.form()));
  }

  /**
   * What takes a table as it was written and hands it on with its days as dates.
   *
   * @param taker what takes the table with its days as dates
   * @param form the columns of the table
   * @param settings where its rows hold a key and a value, the keys as columns; else none
   */
  public static Table.Taker written(
      Table.Taker taker, TableForm form, List<Column> settings, Words words) {
    return head -> {
      if (head.dialect() != Dialect.DAYS_FROM_1904) {
        return taker.begin(head);
      }
      OldDays days = new OldDays(head, form, settings, words);
      Consumer<Table.Line> lines =
          taker.begin(new Table(head.name(), head.file(), head.header(), List.of(), Dialect.USUAL));
      return line -> lines.accept(days.written(line));
    };
  }

  private Table.Line written(Table.Line line) {
    List<String> cells = new ArrayList<>(line.cells());
    for (int i = 0; i < cells.size(); i++) {
      String text = Trimmed.text(cells.get(i));
      int place = header.place(i);
      if (!text.isEmpty() && place >= 0) {
        cells.set(i, written(cells.get(i), text, form(form.columns().get(place), line)));
      }
    }
    return new Table.Line(line.row(), cells);
  }

  /** The form of a cell in that column, which of a setting is that of its key. */
  private CellForm form(Column column, Table.Line line) {
    if (settings.isEmpty() || !column.name().equals(VALUE)) {
      return column.form();
    }
    for (int i = 0; i < line.cells().size(); i++) {
      if (header.place(i) == form.place(KEY)) {
        String key = words.english(form.name() + "." + KEY, Trimmed.text(line.cells().get(i)));
        return settings.getOrDefault(key, column.form());
      }
    }
    return column.form();
  }

  /** The cell as it is where it means the same in either count. */
  private static String written(String cell, String text, CellForm form) {
    Cell usual = Folded.read(form, text);
    Cell old = Folded.read(form.from1904(), text);
    if (old instanceof Cell.Good day) {
      boolean same = usual instanceof Cell.Good good && good.canonical().equals(day.canonical());
      return same ? cell : day.canonical();
    }
    return usual.equals(old) ? cell : text + REMARK;
  }
}
