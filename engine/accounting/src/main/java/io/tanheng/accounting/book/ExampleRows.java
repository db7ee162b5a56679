package io.tanheng.accounting.book;

import io.tanheng.accounting.book.Examples.Example;
import io.tanheng.accounting.book.form.Column;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.RowReader;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.accounting.book.form.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Knows the rows that are still the example of a template, in either language: they say what no
 * park did.
 */
public final class ExampleRows {
  /** Code of the issue about such a row. */
  public static final String CODE = "example-row-left";

  /** Tables with an example row, and the column of its id. */
  private static final Map<String, String> IDS =
      Map.of(BookForm.ENTERPRISES, "enterprise_id", BookForm.ACTIVITY, "line_id");

  /** The columns in which an example says that it is one. */
  private static final Map<String, String> REMARKS =
      Map.of(BookForm.ENTERPRISES, "evidence", BookForm.ACTIVITY, "note");

  private static final String ENTERPRISE = "enterprise_id";

  private final Examples examples = Examples.shipped();
  private final Words words;
  private final Map<String, Set<String>> rows = new HashMap<>();

  private ExampleRows(BookForm form, Words words) {
    this.words = words;
    IDS.keySet().forEach(table -> rows.put(table, spellings(form.get(table))));
  }

  /** The example rows of every template. */
  public static ExampleRows of(BookForm form, Words words) {
    return new ExampleRows(form, words);
  }

  private Set<String> spellings(TableForm form) {
    return Set.of(
        canonical(form, Example::english),
        canonical(form, e -> e.chinese().isEmpty() ? e.english() : e.chinese()));
  }

  private String canonical(TableForm form, Function<Example, String> value) {
    List<Column> columns =
        form.columns().stream()
            .filter(c -> examples.find(form.name(), c.name()).filter(Example::inRow).isPresent())
            .toList();
    List<String> cells =
        columns.stream()
            .map(c -> value.apply(examples.find(form.name(), c.name()).orElseThrow()))
            .toList();
    List<String> header = columns.stream().map(Column::name).toList();
    Table table = new Table(form.name(), "", header, List.of(new Table.Line(2, cells)));
    return withoutIds(RowReader.read(table, form, words, new Faults()).rows().get(0));
  }

  /** What the row says but its ids, which a template for one enterprise has of its own. */
  private static String withoutIds(Row row) {
    return Arrays.stream(row.canonical().split("\u001f"))
        .filter(cell -> !cell.startsWith("line_id=") && !cell.startsWith(ENTERPRISE + "="))
        .collect(Collectors.joining("\u001f"));
  }

  /** Whether the row of that table is still its example: the same id and the same values. */
  public boolean left(Row row, String table) {
    Set<String> known = rows.getOrDefault(table, Set.of());
    return !known.isEmpty() && sameId(row, table) && known.contains(withoutIds(row));
  }

  private boolean sameId(Row row, String table) {
    if (table.equals(BookForm.ENTERPRISES)) {
      return true;
    }
    String id = row.text("line_id");
    String example = examples.find(table, "line_id").map(Example::english).orElse("");
    return id.equals(example) || id.equals(row.text(ENTERPRISE) + "-" + example);
  }

  /** The id of such a row. */
  public static String id(Row row, String table) {
    return row.text(IDS.getOrDefault(table, ENTERPRISE));
  }

  /** Says so where the row is still the example. */
  void check(Row row, String table) {
    if (left(row, table)) {
      row.warn("", CODE, "value", id(row, table));
    } else {
      checkRemark(row, table);
    }
  }

  /** A row that was overwritten but for the remark: that would stand as evidence or note. */
  private void checkRemark(Row row, String table) {
    String column = REMARKS.getOrDefault(table, "");
    String text = row.text(column);
    Optional<Example> remark = examples.find(table, column);
    if (remark.filter(r -> text.equals(r.english()) || text.equals(r.chinese())).isPresent()) {
      row.warn(column, "example-remark-left", "value", text);
    }
  }
}
