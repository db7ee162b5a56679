package io.tanheng.accounting.book.form;

import io.tanheng.factors.issue.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

/** Reads the cells of a table by its form; each bad cell is one fault. */
public final class RowReader {
  private final Table table;
  private final TableForm form;
  private final Faults faults;
  private final Header header;
  private final MaybeThousands thousands;
  private final SumRows sums;
  private final Map<Integer, Unnamed> unnamed = new ConcurrentSkipListMap<>();

  /** The first filled cell below a blank header. */
  private record Unnamed(Location where, String text) {}

  private RowReader(Table table, TableForm form, Words words, Faults faults) {
    this.table = table;
    this.form = form;
    this.faults = faults;
    this.header = new Header(table, form, words, faults);
    this.thousands = new MaybeThousands(table, form, header);
    this.sums = new SumRows(form);
    faults.columns(table.file(), table.header());
  }

  /**
   * Reads the header, whose faults are added to {@code faults} as those of the cells will be.
   *
   * @param table the table, its lines or none of them
   */
  public static RowReader of(Table table, TableForm form, Words words, Faults faults) {
    return new RowReader(table, form, words, faults);
  }

  /** The rows of the table; faults of header and cells are added to {@code faults}. */
  public static Rows read(Table table, TableForm form, Words words, Faults faults) {
    RowReader reader = new RowReader(table, form, words, faults);
    List<Row> rows = reader.rows(table.lines());
    reader.end();
    return new Rows(form, table.file(), rows, reader.header.lost());
  }

  /** The rows of some of the lines, blank ones left out; may be called by several threads. */
  public List<Row> rows(List<Table.Line> lines) {
    List<KnownCells> known =
        form.columns().stream().map(column -> new KnownCells(column.form())).toList();
    List<Row> rows = new ArrayList<>(lines.size());
    thousands.look(lines);
    for (Table.Line line : lines) {
      if (!blank(line)) {
        rows.add(row(line, known));
      }
    }
    return rows;
  }

  /** Tells what is to be told once of all rows. */
  public void end() {
    thousands.warn(faults);
    unnamed
        .values()
        .forEach(cell -> faults.add("unnamed-column", cell.where(), "value", cell.text()));
  }

  /**
   * A row put together from single cells, such as the settings of the table {@code park}.
   *
   * @param cells one cell a column of the form
   * @param where its place
   * @param places place of each cell, by column
   */
  public static Row settings(
      TableForm form,
      List<Cell> cells,
      Location where,
      Function<String, Location> places,
      Faults faults) {
    return new Row(form, cells.toArray(new Cell[0]), where, places, faults);
  }

  private static boolean blank(Table.Line line) {
    for (String cell : line.cells()) {
      if (!Trimmed.text(cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private Row row(Table.Line line, List<KnownCells> known) {
    Cell[] cells = new Cell[form.columns().size()];
    boolean shifted = shifted(line) || sum(line);
    for (int i = 0; i < line.cells().size() && !shifted; i++) {
      int place = header.place(i);
      String text = Trimmed.text(line.cells().get(i));
      if (text.equals(Table.TOLD)) {
        told(cells, place);
      } else if (place >= 0) {
        cells[place] = read(line.row(), place, text, known.get(place));
      } else if (!text.isEmpty()) {
        unnamed(i, line.row(), text);
      }
    }
    complete(cells, shifted);
    Location where = Location.row(table.file(), line.row());
    return new Row(form, cells, where, new Places(where, header), faults);
  }

  /** Places of the cells of a row: a class, as a book has many rows. */
  private record Places(Location row, Header header) implements Function<String, Location> {
    @Override
    public Location apply(String column) {
      return row.column(header.written(column));
    }
  }

  private static void told(Cell[] cells, int place) {
    if (place >= 0) {
      cells[place] = Row.LOST;
    }
  }

  /** A filled cell below a blank header: told once a column. */
  private void unnamed(int index, int row, String text) {
    if (Trimmed.text(table.header().get(index)).isEmpty()) {
      Unnamed cell = new Unnamed(Location.row(table.file(), row), text);
      unnamed.merge(index, cell, (a, b) -> a.where().row() <= b.where().row() ? a : b);
    }
  }

  /** A row with more or fewer fields than the header: nobody knows what stands where. */
  private boolean shifted(Table.Line line) {
    int fields = line.cells().size();
    int last = fields;
    while (last > header.width() && Trimmed.text(line.cells().get(last - 1)).isEmpty()) {
      last--;
    }
    boolean shifted = last > header.width() || fields < header.named();
    if (shifted) {
      faults.add(
          "field-count",
          Location.row(table.file(), line.row()),
          "value",
          Integer.toString(last),
          "expected",
          Integer.toString(header.width()));
    }
    return shifted;
  }

  /** A row that sums others: one fault, whatever else it lacks. */
  private boolean sum(Table.Line line) {
    for (int i = 0; i < line.cells().size(); i++) {
      String text = Trimmed.text(line.cells().get(i));
      int place = header.place(i);
      if (place == 0) {
        boolean sum = sums.names(place, text);
        if (sum) {
          String written = header.written(form.columns().get(0).name());
          faults.add("sum-row", Location.of(table.file(), line.row(), written), "value", text);
        }
        return sum;
      }
    }
    return false;
  }

  private Cell read(int row, int place, String text, KnownCells known) {
    Column column = form.columns().get(place);
    if (text.isEmpty() && !column.filled()) {
      return Cell.BLANK;
    }
    Cell cell = text.isEmpty() ? Cell.bad("blank-cell") : known.read(text);
    if (cell instanceof Cell.Bad bad) {
      Location where = Location.of(table.file(), row, header.written(column.name()));
      faults.add(bad.code(), where, bad.facts().toArray(new String[0]));
    }
    return cell;
  }

  private void complete(Cell[] cells, boolean shifted) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] == null) {
        boolean lost = shifted || header.lost().contains(form.columns().get(i).name());
        cells[i] = lost ? Row.LOST : Cell.BLANK;
      }
    }
  }
}
