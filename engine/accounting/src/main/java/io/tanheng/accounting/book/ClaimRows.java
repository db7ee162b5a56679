package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.claim.RequirementInput;
import io.tanheng.accounting.indicator.HistoryYear;
import io.tanheng.accounting.inventory.Exclusion;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/** Reads the tables {@code history}, {@code exclusions} and {@code requirements}. */
final class ClaimRows {
  private ClaimRows() {}

  /** Years of the past, and the reporting year; none after it. */
  static List<HistoryYear> history(Rows rows, OptionalInt reportingYear) {
    Unique years = new Unique();
    for (Row row : rows.rows()) {
      years.check(row, "year");
      OptionalInt year = row.integer("year");
      if (year.isPresent()
          && reportingYear.isPresent()
          && year.getAsInt() > reportingYear.getAsInt()) {
        row.fault(
            "year",
            "after-reporting-year",
            "value",
            Integer.toString(year.getAsInt()),
            "year",
            Integer.toString(reportingYear.getAsInt()));
      }
    }
    return rows.rows().stream().filter(Row::sound).map(ClaimRows::year).toList();
  }

  private static HistoryYear year(Row row) {
    return new HistoryYear(
        row.get("year", Integer.class),
        row.get("output", BigDecimal.class),
        row.number("emissions"),
        row.number("energy"),
        row.integer("price_base"),
        row.text("output_basis"),
        row.text("method"),
        row.text("source"),
        row.where());
  }

  static List<Exclusion> exclusions(Rows rows, EnterpriseIds enterprises) {
    rows.rows().forEach(row -> enterprises.check(row, "enterprise_id"));
    return rows.rows().stream().filter(Row::sound).map(ClaimRows::exclusion).toList();
  }

  private static Exclusion exclusion(Row row) {
    return new Exclusion(
        row.text("source"),
        EnterpriseIds.of(row, "enterprise_id"),
        row.get("reason", Exclusion.Reason.class),
        row.number("estimate"),
        row.text("note"),
        row.where());
  }

  static List<RequirementInput> requirements(Rows rows) {
    Unique clauses = new Unique();
    rows.rows().forEach(row -> clauses.check(row, "clause"));
    return rows.rows().stream().filter(Row::sound).map(ClaimRows::requirement).toList();
  }

  private static RequirementInput requirement(Row row) {
    return new RequirementInput(
        row.text("clause"),
        row.get("state", Boolean.class),
        row.text("evidence"),
        row.text("note"),
        row.where());
  }
}
