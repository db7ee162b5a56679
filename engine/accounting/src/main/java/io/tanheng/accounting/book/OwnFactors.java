package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.Bounds;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.catalog.ParameterUnits;
import io.tanheng.factors.catalog.Place;
import io.tanheng.factors.catalog.Purpose;
import io.tanheng.factors.provenance.Provenance;
import io.tanheng.factors.provenance.Verification;
import io.tanheng.factors.quantity.FactorUnit;
import io.tanheng.factors.quantity.Unit;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the table {@code factors}: the park's own, set {@code park}. */
final class OwnFactors {
  /**
   * Unit of an own factor.
   *
   * @param unit unit of the library
   * @param percent whether the figure is per cent of it
   */
  record OwnUnit(FactorUnit unit, boolean percent) {
    String canonical() {
      return percent ? "%" : unit.toString();
    }

    BigDecimal value(BigDecimal written) {
      return percent ? written.movePointLeft(2) : written;
    }
  }

  private final FactorCatalog catalog;
  private final EnterpriseIds enterprises;
  private final OwnUnits units;

  OwnFactors(FactorCatalog catalog, EnterpriseIds enterprises, OwnUnits units) {
    this.catalog = catalog;
    this.units = units;
    this.enterprises = enterprises;
  }

  /** The unit of that symbol; {@code %} becomes a fraction. */
  static Optional<OwnUnit> unit(String text) {
    return Units.findFactorUnit(text).map(OwnFactors::own);
  }

  private static OwnUnit own(FactorUnit unit) {
    boolean percent = unit.numerator().symbol().equals("%");
    Unit one = Units.get("1");
    return percent
        ? new OwnUnit(new FactorUnit(one, "", unit.denominator()), true)
        : new OwnUnit(unit, false);
  }

  List<EmissionFactor> read(Rows rows) {
    Unique ids = new Unique();
    return rows.rows().stream().filter(row -> sound(row, ids)).map(OwnFactors::factor).toList();
  }

  private boolean sound(Row row, Unique ids) {
    ids.check(row, "factor_id");
    row.find("factor_id", String.class)
        .filter(id -> catalog.findFactor(id).isPresent())
        .ifPresent(id -> row.fault("factor_id", "factor-id-taken", "value", id));
    enterprises.check(row, "enterprise_id");
    checkUnit(row);
    checkGas(row);
    checkBounds(row);
    checkYears(row);
    return row.sound();
  }

  private void checkUnit(Row row) {
    Optional<Parameter> parameter = row.find("parameter", Parameter.class);
    Optional<OwnUnit> unit = row.find("unit", OwnUnit.class);
    if (parameter.isPresent() && unit.isPresent()) {
      units.check(row, "unit", parameter.get(), unit.get().unit());
    }
  }

  /**
   * The gas of an emission factor stands in its unit; a column that says another contradicts it.
   */
  private void checkGas(Row row) {
    Optional<String> gas = row.find("gas", String.class);
    Optional<FactorUnit> unit =
        row.find("unit", OwnUnit.class)
            .map(OwnUnit::unit)
            .filter(own -> units.fits(Parameter.EF, own));
    boolean ef = row.find("parameter", Parameter.class).filter(Parameter.EF::equals).isPresent();
    if (ef && gas.isPresent() && unit.isPresent() && !ParameterUnits.names(gas.get(), unit.get())) {
      row.fault("gas", "gas-unit-mismatch", "value", gas.get(), "unit", unit.get().toString());
    }
  }

  private static void checkBounds(Row row) {
    ActivityRules.pair(row, "lower", "upper");
    Optional<BigDecimal> value = row.number("value");
    Optional<BigDecimal> lower = row.number("lower");
    Optional<BigDecimal> upper = row.number("upper");
    if (value.isEmpty() || lower.isEmpty() || upper.isEmpty()) {
      return;
    }
    if (lower.get().compareTo(value.get()) > 0 || upper.get().compareTo(value.get()) < 0) {
      row.fault(
          "lower",
          "bounds-reversed",
          "lower",
          lower.get().toPlainString(),
          "value",
          value.get().toPlainString(),
          "upper",
          upper.get().toPlainString());
    }
  }

  private static void checkYears(Row row) {
    OptionalInt from = row.integer("valid_from");
    OptionalInt to = row.integer("valid_to");
    if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
      row.fault(
          "valid_to",
          "from-after-to",
          "from",
          Integer.toString(from.getAsInt()),
          "to",
          Integer.toString(to.getAsInt()));
    }
  }

  private static EmissionFactor factor(Row row) {
    OwnUnit unit = row.get("unit", OwnUnit.class);
    Parameter parameter = row.get("parameter", Parameter.class);
    return new EmissionFactor(
        row.text("factor_id"),
        row.get("activity", Activity.class).code(),
        parameter,
        gas(row, parameter, unit.unit()),
        unit.value(row.get("value", BigDecimal.class)),
        unit.unit(),
        row.number("lower").map(lower -> bounds(row, unit, lower)),
        "",
        row.find("enterprise_id", String.class).map(Place::enterprise).orElse(Place.WORLD),
        row.integer("valid_from"),
        row.integer("valid_to"),
        Purpose.INVENTORY,
        provenance(row));
  }

  private static String gas(Row row, Parameter parameter, FactorUnit unit) {
    return parameter == Parameter.EF ? row.find("gas", String.class).orElse(unit.substance()) : "";
  }

  private static Bounds bounds(Row row, OwnUnit unit, BigDecimal lower) {
    return new Bounds(unit.value(lower), unit.value(row.get("upper", BigDecimal.class)));
  }

  private static Provenance provenance(Row row) {
    return new Provenance(
        FactorSet.PARK,
        row.text("source"),
        "",
        Optional.empty(),
        Verification.PARK,
        true,
        row.where().file(),
        row.where().row(),
        row.text("evidence"));
  }
}
