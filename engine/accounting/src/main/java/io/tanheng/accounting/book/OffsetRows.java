package io.tanheng.accounting.book;

import io.tanheng.accounting.activity.Period;
import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.offset.LotId;
import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.accounting.offset.OffsetLot;
import io.tanheng.accounting.offset.ProjectLocation;
import io.tanheng.accounting.offset.SerialText;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.Quantity;
import io.tanheng.factors.quantity.Unit;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the table {@code offsets}. */
final class OffsetRows {
  private OffsetRows() {}

  static List<OffsetLot> read(Rows rows) {
    Unique ids = new Unique();
    return rows.rows().stream().filter(row -> sound(row, ids)).map(OffsetRows::lot).toList();
  }

  private static boolean sound(Row row, Unique ids) {
    ids.check(row, "lot_id");
    ActivityRules.pair(row, "serial_first", "serial_last");
    Optional<OffsetKind> kind = row.find("kind", OffsetKind.class);
    Optional<Unit> unit = row.find("unit", Unit.class);
    if (kind.isPresent() && unit.isPresent() && !fits(kind.get(), unit.get())) {
      row.fault(
          "unit",
          "unit-mismatch",
          "value",
          unit.get().symbol(),
          "activity",
          kind.get().word(),
          "dimension",
          unit.get().dimension().name().toLowerCase(Locale.ROOT),
          "expected",
          unitOf(kind.get()));
    }
    return row.sound();
  }

  /** A programme that the standard does not list may issue either. */
  private static boolean fits(OffsetKind kind, Unit unit) {
    boolean credit = unit.dimension() == Dimension.CO2E;
    boolean power = unit.dimension() == Dimension.ENERGY;
    return kind == OffsetKind.OTHER ? credit || power : kind.green() ? power : credit;
  }

  private static String unitOf(OffsetKind kind) {
    if (kind == OffsetKind.OTHER) {
      return "tCO2e, MWh";
    }
    return kind.green() ? "MWh" : "tCO2e";
  }

  private static OffsetLot lot(Row row) {
    Period vintage = row.get("vintage", Period.class);
    return new OffsetLot(
        new LotId(row.text("lot_id")),
        row.get("kind", OffsetKind.class),
        row.text("registry"),
        row.text("project_id"),
        row.text("project_name"),
        row.text("project_type"),
        row.text("technology"),
        row.text("country"),
        row.text("methodology"),
        row.find("location", ProjectLocation.class),
        vintage.year(),
        vintage.annual() ? OptionalInt.empty() : OptionalInt.of(vintage.month()),
        serials(row),
        quantity(row),
        row.date("acquired_on"),
        row.date("retired_on"),
        row.integer("retired_for"),
        row.text("purpose"),
        row.text("beneficiary"),
        row.text("verified_by"),
        row.text("evidence"),
        row.where());
  }

  private static Quantity quantity(Row row) {
    Unit unit = row.get("unit", Unit.class);
    String counted = unit.dimension() == Dimension.ENERGY ? "MWh" : "tCO2e";
    return new Quantity(row.get("quantity", BigDecimal.class), unit).to(Units.get(counted));
  }

  private static Optional<SerialText> serials(Row row) {
    boolean none = row.blank("serial_first") && row.blank("serial");
    return none
        ? Optional.empty()
        : Optional.of(
            new SerialText(row.text("serial_first"), row.text("serial_last"), row.text("serial")));
  }
}
