package io.tanheng.accounting.book.form;

import io.tanheng.factors.issue.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where semicolons part the columns, a comma mostly is the decimal sign, and 1.234 may be meant as
 * one thousand and more. Said once of an amount column in which every point stands before three
 * digits.
 */
final class MaybeThousands {
  private static final Set<String> AMOUNTS = Set.of("quantity", "value");
  private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}[.][0-9]{3}");

  private final Table table;
  private final List<Amounts> columns = new ArrayList<>();

  /** Looks at the amounts of a table where semicolons part its columns. */
  MaybeThousands(Table table, TableForm form, Header header) {
    this.table = table;
    boolean looked = table.dialect() == Table.Dialect.SEMICOLONS;
    for (int i = 0; looked && i < header.width(); i++) {
      if (header.place(i) >= 0 && amount(form.columns().get(header.place(i)))) {
        columns.add(new Amounts(i));
      }
    }
  }

  private static boolean amount(Column column) {
    return AMOUNTS.contains(column.name()) && !(column.form() instanceof TextForm);
  }

  /** Looks at some of the lines; may be called by several threads. */
  void look(List<Table.Line> lines) {
    for (Amounts column : columns) {
      column.look(lines);
    }
  }

  void warn(Faults faults) {
    for (Amounts column : columns) {
      column.warn(faults);
    }
  }

  /** One column, and the first of its amounts that may be thousands. */
  private final class Amounts {
    private final int index;
    private int first = Integer.MAX_VALUE;
    private int count;
    private boolean otherwise;
    private String example = "";

    private Amounts(int index) {
      this.index = index;
    }

    private synchronized void look(List<Table.Line> lines) {
      for (Table.Line line : lines) {
        String text = index < line.cells().size() ? Trimmed.text(line.cells().get(index)) : "";
        if (text.indexOf('.') >= 0) {
          look(line.row(), text);
        }
      }
    }

    private void look(int row, String text) {
      otherwise |= !GROUPED.matcher(text).matches();
      count++;
      if (row < first) {
        first = row;
        example = text;
      }
    }

    private void warn(Faults faults) {
      if (count > 0 && !otherwise) {
        Location where = Location.of(table.file(), first, Trimmed.text(table.header().get(index)));
        faults.warn("maybe-thousands", where, "value", example, "count", Integer.toString(count));
      }
    }
  }
}
