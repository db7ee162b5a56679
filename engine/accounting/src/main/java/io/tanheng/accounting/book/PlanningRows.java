package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.Rows;
import java.util.OptionalInt;

/** Checks the tables that a later capability uses. */
final class PlanningRows {
  private PlanningRows() {}

  static void targets(Rows rows) {
    Unique keys = new Unique();
    for (Row row : rows.rows()) {
      if (row.sound()) {
        keys.check(row, "year", row.get("year", Integer.class) + " " + row.text("kind"));
      }
    }
  }

  static void measures(Rows rows, EnterpriseIds enterprises) {
    Unique ids = new Unique();
    for (Row row : rows.rows()) {
      ids.check(row, "measure_id");
      enterprises.check(row, "enterprise_id");
      OptionalInt earliest = row.integer("earliest");
      OptionalInt latest = row.integer("latest");
      if (earliest.isPresent() && latest.isPresent() && earliest.getAsInt() > latest.getAsInt()) {
        row.fault(
            "latest",
            "from-after-to",
            "from",
            Integer.toString(earliest.getAsInt()),
            "to",
            Integer.toString(latest.getAsInt()));
      }
    }
  }

  static void outlook(Rows rows) {
    Unique years = new Unique();
    rows.rows().forEach(row -> years.check(row, "year"));
  }

  static void meters(Rows rows, EnterpriseIds enterprises) {
    Unique ids = new Unique();
    for (Row row : rows.rows()) {
      ids.check(row, "meter_id");
      enterprises.check(row, "enterprise_id");
    }
  }
}
