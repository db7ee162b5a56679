package io.tanheng.accounting.collect;

import io.tanheng.accounting.activity.Period;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.quantity.Quantity;
import io.tanheng.factors.quantity.Unit;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Totals that a map states, as the foreign table or its publisher prints them. */
final class Totals {
  private Totals() {}

  /** Reports each total that the written rows do not give exactly. */
  static void check(ImportMap map, Rows written, Faults faults) {
    for (ImportMap.Entry entry : map.of(ImportMap.Rule.TOTAL)) {
      String[] parts = entry.to().split(" ", 2);
      Optional<BigDecimal> amount = Texts.number(parts[0], ".", "");
      Optional<Unit> unit = parts.length == 2 ? Units.find(parts[1]) : Optional.empty();
      if (amount.isEmpty() || unit.isEmpty()) {
        faults.add("import-total-syntax", entry.where().column("to"), "value", entry.to());
        continue;
      }
      Optional<BigDecimal> found = sum(entry, written, unit.get());
      if (found.filter(sum -> sum.compareTo(amount.get()) == 0).isEmpty()) {
        faults.add(
            "import-total-differs",
            entry.where().column("to"),
            "activity",
            entry.column(),
            "period",
            entry.from(),
            "expected",
            entry.to(),
            "found",
            found.map(BigDecimal::toPlainString).orElse("–"));
      }
    }
  }

  private static Optional<BigDecimal> sum(ImportMap.Entry total, Rows written, Unit unit) {
    List<Quantity> amounts =
        written.rows().stream().filter(row -> of(total, row)).map(Totals::amount).toList();
    boolean comparable = amounts.stream().allMatch(each -> Amounts.comparable(each.unit(), unit));
    return comparable
        ? Optional.of(
            amounts.stream()
                .map(each -> each.to(unit).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }

  private static boolean of(ImportMap.Entry total, Row row) {
    return row.sound()
        && row.get("activity", Activity.class).code().equals(total.column())
        && row.get("period", Period.class).toString().startsWith(total.from());
  }

  private static Quantity amount(Row row) {
    return new Quantity(row.get("quantity", BigDecimal.class), row.get("unit", Unit.class));
  }
}
