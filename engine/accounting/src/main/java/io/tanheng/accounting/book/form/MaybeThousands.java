package io.tanheng.accounting.book.form;

import io.tanheng.factors.issue.Location;
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
  private final TableForm form;
  private final Header header;

  MaybeThousands(Table table, TableForm form, Header header) {
    this.table = table;
    this.form = form;
    this.header = header;
  }

  void warn(Faults faults) {
    if (!table.semicolons()) {
      return;
    }
    for (int i = 0; i < header.width(); i++) {
      if (header.place(i) >= 0 && amount(form.columns().get(header.place(i)))) {
        column(i, faults);
      }
    }
  }

  private static boolean amount(Column column) {
    return AMOUNTS.contains(column.name()) && !(column.form() instanceof TextForm);
  }

  private void column(int index, Faults faults) {
    int first = 0;
    int count = 0;
    String example = "";
    for (Table.Line line : table.lines()) {
      String text = index < line.cells().size() ? Trimmed.text(line.cells().get(index)) : "";
      if (text.indexOf('.') < 0) {
        continue;
      }
      if (!GROUPED.matcher(text).matches()) {
        return;
      }
      if (count++ == 0) {
        first = line.row();
        example = text;
      }
    }
    if (count > 0) {
      Location where = Location.of(table.file(), first, Trimmed.text(table.header().get(index)));
      faults.warn("maybe-thousands", where, "value", example, "count", Integer.toString(count));
    }
  }
}
