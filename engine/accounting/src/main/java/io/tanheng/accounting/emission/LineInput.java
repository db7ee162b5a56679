package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.FactorUnit;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.util.Optional;

/** What a line itself gives: its amount and its own factors, as leaves that name their cell. */
record LineInput(ActivityRecord record) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The amount as the line gives it. */
  Measured written() {
    return new Measured(
        row("quantity", record.quantity().value(), record.unit().symbol()), record.unit());
  }

  /** The amount; a volume with a density as mass. */
  Measured amount() {
    return weighable(record) ? mass(written().to(Units.get("m3"))) : written();
  }

  /** Whether a line gives a volume and a density. */
  static boolean weighable(ActivityRecord record) {
    return record.unit().dimension() == Dimension.VOLUME && record.density().isPresent();
  }

  private Measured mass(Measured volume) {
    Derivation density = row("density", record.density().orElseThrow(), "kg/L");
    return new Measured(
        Derivation.of("mass", Operation.PRODUCT, "t", volume.derivation(), density),
        Measured.tonne());
  }

  Optional<FactorUse> ncv() {
    return own("ncv", record.ncv(), record.ncvUnit());
  }

  /** The line's own emission factor of that gas. */
  Optional<FactorUse> ef(String gas) {
    return own("ef", record.ef(), record.efUnit().filter(u -> u.substance().equals(gas)))
        .map(use -> new FactorUse(use.leaf().named("ef:" + gas), use.unit()));
  }

  Optional<FactorUse> carbonContent() {
    return own("carbon_content", record.carbonContent(), Units.findFactorUnit("tC/GJ"));
  }

  /** Own oxidation factor as a fraction. */
  Optional<Derivation> oxidation() {
    return record.oxidation().map(percent -> fraction("oxidation", percent));
  }

  /** Purity as a fraction. */
  Optional<Derivation> purity() {
    return record.purity().map(percent -> fraction("purity", percent));
  }

  /** A numeric parameter of the line. */
  Optional<Derivation> parameter(String name, String unit) {
    return Optional.ofNullable(record.parameters().get(name))
        .map(
            text ->
                Derivation.row(
                    name,
                    new BigDecimal(text),
                    unit,
                    record.where().column("parameters"),
                    record.evidence()));
  }

  private Derivation fraction(String column, BigDecimal percent) {
    return Derivation.of(
        column,
        Operation.QUOTIENT,
        "1",
        row(column, percent, "%"),
        Measured.constant("percent", HUNDRED));
  }

  private Optional<FactorUse> own(
      String column, Optional<BigDecimal> value, Optional<FactorUnit> unit) {
    return value.flatMap(v -> unit.map(u -> new FactorUse(row(column, v, u.toString()), u)));
  }

  Derivation row(String column, BigDecimal value, String unit) {
    return Derivation.row(column, value, unit, record.where().column(column), record.evidence());
  }
}
