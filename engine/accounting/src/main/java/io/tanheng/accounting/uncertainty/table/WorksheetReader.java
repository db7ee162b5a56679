package io.tanheng.accounting.uncertainty.table;

import io.tanheng.accounting.book.form.Column;
import io.tanheng.accounting.book.form.CsvTable;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.NumberForm;
import io.tanheng.accounting.book.form.PercentForm;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.RowReader;
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
import java.util.function.Function;

/** Reads a worksheet of Approach 1; every fault of the table is told at once. */
public final class WorksheetReader {
  private static final String CATEGORY = "category";
  private static final String GAS = "gas";
  private static final String BASE = "base";
  private static final String YEAR_T = "year_t";
  private static final String ACTIVITY = "ad_u_pct";
  private static final String FACTOR = "ef_u_pct";
  private static final String ACTIVITY_CORRELATED = "ad_correlated";
  private static final String FACTOR_CORRELATED = "ef_correlated";

  private final Words words = Words.shipped();
  private final Faults faults = new Faults();
  private final String file;

  private WorksheetReader(String file) {
    this.file = file;
  }

  /**
   * The worksheet of a CSV file, or all of its faults.
   *
   * @param file its name, for messages
   * @param bytes its contents
   */
  public static Outcome<Worksheet> read(String file, byte[] bytes) {
    return new WorksheetReader(file).read(bytes);
  }

  private Outcome<Worksheet> read(byte[] bytes) {
    List<Row> rows =
        CsvTable.read("worksheet", file, bytes, faults)
            .map(table -> RowReader.read(table, form(), words, faults).rows())
            .orElse(List.of());
    checkTwice(rows);
    if (faults.any()) {
      return Outcome.refused(faults.faults());
    }
    List<WorksheetRow> read = rows.stream().map(WorksheetReader::row).toList();
    checkSums(read);
    return faults.any() ? Outcome.refused(faults.faults()) : worksheet(rows, read);
  }

  private TableForm form() {
    PercentForm percent = new PercentForm(NumberForm.notNegative());
    YesNoForm flag = new YesNoForm(words);
    return new TableForm(
        "worksheet",
        Column.required(CATEGORY, new TextForm()),
        Column.required(GAS, new TextForm()),
        Column.required(BASE, NumberForm.any()),
        Column.required(YEAR_T, NumberForm.any()),
        Column.required(ACTIVITY, percent),
        Column.required(FACTOR, percent),
        Column.optional(ACTIVITY_CORRELATED, flag),
        Column.optional(FACTOR_CORRELATED, flag));
  }

  private static WorksheetRow row(Row row) {
    return new WorksheetRow(
        row.text(CATEGORY),
        row.text(GAS),
        row.get(BASE, BigDecimal.class),
        row.get(YEAR_T, BigDecimal.class),
        row.get(ACTIVITY, BigDecimal.class),
        row.get(FACTOR, BigDecimal.class),
        row.find(ACTIVITY_CORRELATED, Boolean.class).orElse(false),
        row.find(FACTOR_CORRELATED, Boolean.class).orElse(true));
  }

  /** The same category and gas twice counts twice: likely meant, but to be known. */
  private void checkTwice(List<Row> rows) {
    Map<List<String>, Location> first = new HashMap<>();
    for (Row row : rows) {
      Location before = first.putIfAbsent(List.of(row.text(CATEGORY), row.text(GAS)), row.where());
      if (before != null && row.sound()) {
        String name = row.text(CATEGORY) + ", " + row.text(GAS);
        row.warn(CATEGORY, "worksheet-row-twice", "value", name, "first", before.text());
      }
    }
  }

  private void checkSums(List<WorksheetRow> rows) {
    if (rows.isEmpty()) {
      faults.add("worksheet-empty", Location.file(file));
      return;
    }
    checkSum(rows, BASE, WorksheetRow::base, "worksheet-base-zero");
    checkSum(rows, YEAR_T, WorksheetRow::yearT, "worksheet-total-zero");
  }

  private void checkSum(
      List<WorksheetRow> rows,
      String column,
      Function<WorksheetRow, BigDecimal> amount,
      String code) {
    if (Worksheet.sum(rows, amount).signum() == 0) {
      faults.add(
          code, Location.of(file, 0, column), "value", column, "rows", String.valueOf(rows.size()));
    }
  }

  private Outcome<Worksheet> worksheet(List<Row> rows, List<WorksheetRow> read) {
    Worksheet worksheet = Worksheet.of(read);
    for (int i = 0; i < rows.size(); i++) {
      if (!Double.isFinite(worksheet.rows().get(i).typeASensitivity())) {
        rows.get(i).fault(BASE, "worksheet-row-cancels", "value", read.get(i).base().toString());
      }
    }
    return faults.any()
        ? Outcome.refused(faults.faults())
        : Outcome.of(worksheet, new ArrayList<>(faults.warnings()));
  }
}
