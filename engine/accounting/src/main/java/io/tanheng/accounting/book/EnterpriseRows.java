package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.park.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the table {@code enterprises}. */
final class EnterpriseRows {
  private EnterpriseRows() {}

  static List<Enterprise> read(Rows rows) {
    Unique ids = new Unique();
    return rows.rows().stream()
        .filter(row -> sound(row, ids))
        .map(EnterpriseRows::enterprise)
        .toList();
  }

  private static boolean sound(Row row, Unique ids) {
    ids.check(row, "enterprise_id");
    Optional<LocalDate> from = row.date("from");
    Optional<LocalDate> to = row.date("to");
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      row.fault("to", "from-after-to", "from", from.get().toString(), "to", to.get().toString());
    }
    return row.sound();
  }

  private static Enterprise enterprise(Row row) {
    return new Enterprise(
        new EnterpriseId(row.text("enterprise_id")),
        row.text("name"),
        row.text("name_zh"),
        row.text("sector"),
        row.find("production", Boolean.class),
        row.find("ghg_inventory", Boolean.class),
        row.find("ets", String.class).orElse("none"),
        row.date("from"),
        row.date("to"),
        row.text("evidence"),
        row.where());
  }
}
