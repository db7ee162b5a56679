package io.tanheng.accounting.keycategory;

import io.tanheng.accounting.book.form.CellForm;
import io.tanheng.accounting.book.form.Column;
import io.tanheng.accounting.book.form.CsvTable;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.NumberForm;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.RowReader;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.accounting.book.form.TextForm;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the sources of any inventory from a CSV table with the columns {@code category}, {@code
 * gas}, {@code base} and {@code year_t}. The columns of uncertainties that such a table may have
 * are checked and not used.
 */
public final class SourceTable {
  private static final String NAME = "sources";
  private static final CellForm TEXT = new TextForm();
  private static final TableForm FORM =
      new TableForm(
          NAME,
          Column.required("category", TEXT),
          Column.optional("gas", TEXT),
          Column.optional("base", NumberForm.any()),
          Column.required("year_t", NumberForm.any()),
          Column.optional("ad_u_pct", NumberForm.notNegative()),
          Column.optional("ef_u_pct", NumberForm.notNegative()),
          Column.optional("ad_correlated", TEXT),
          Column.optional("ef_correlated", TEXT));

  private SourceTable() {}

  /**
   * The sources of a table.
   *
   * @param file name of the file, for messages
   * @param bytes its contents, UTF-8
   * @return the sources in the order of the file; or every fault of it, {@code duplicate-value}
   *     where a category and gas stand twice
   */
  public static Outcome<List<SourceAmount>> read(String file, byte[] bytes) {
    Faults faults = new Faults();
    Optional<Rows> rows =
        CsvTable.read(NAME, file, bytes, faults)
            .map(table -> RowReader.read(table, FORM, Words.shipped(), faults));
    Map<String, Location> first = new HashMap<>();
    List<SourceAmount> sources = new ArrayList<>();
    for (Row row : rows.map(Rows::rows).orElse(List.of())) {
      Location before =
          first.putIfAbsent(row.text("category") + "\t" + row.text("gas"), row.where());
      if (before != null) {
        row.fault(
            "category", "duplicate-value", "value", row.text("category"), "first", before.text());
      } else if (row.sound()) {
        sources.add(source(row));
      }
    }
    if (!faults.any() && sources.isEmpty()) {
      faults.add("sources-empty", Location.file(file));
    }
    return faults.any() ? Outcome.refused(faults.faults()) : Outcome.of(sources);
  }

  private static SourceAmount source(Row row) {
    return new SourceAmount(
        row.text("category"),
        "",
        row.text("gas"),
        row.number("base"),
        row.get("year_t", BigDecimal.class));
  }
}
