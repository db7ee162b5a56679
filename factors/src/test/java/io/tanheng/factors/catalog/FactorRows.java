package io.tanheng.factors.catalog;

import io.tanheng.factors.provenance.Provenance;
import io.tanheng.factors.provenance.Verification;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Electricity factors for tests of the choice. */
final class FactorRows {
  static final String SET = "test";

  private FactorRows() {}

  static FactorSet set(EmissionFactor... rows) {
    return new FactorSet(SET, "Test", "1", "", "", "", "", List.of(rows));
  }

  static EmissionFactor row(String id) {
    return new EmissionFactor(
        id,
        "electricity",
        Parameter.EF,
        "CO2",
        BigDecimal.ONE,
        Units.findFactorUnit("tCO2/MWh").orElseThrow(),
        Optional.empty(),
        "",
        Place.WORLD,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Purpose.INVENTORY,
        new Provenance(SET, "Test", "", Optional.empty(), Verification.READ, true, "test", 2, ""));
  }

  static EmissionFactor in(Place place, EmissionFactor row) {
    return copy(row, row.technology(), place, row.year(), row.validTo());
  }

  static EmissionFactor of(String technology, EmissionFactor row) {
    return copy(row, technology, row.place(), row.year(), row.validTo());
  }

  static EmissionFactor year(int year, EmissionFactor row) {
    return copy(row, row.technology(), row.place(), OptionalInt.of(year), row.validTo());
  }

  static EmissionFactor until(int year, EmissionFactor row) {
    return copy(row, row.technology(), row.place(), row.year(), OptionalInt.of(year));
  }

  private static EmissionFactor copy(
      EmissionFactor row, String technology, Place place, OptionalInt year, OptionalInt validTo) {
    return new EmissionFactor(
        row.id(),
        row.item(),
        row.parameter(),
        row.gas(),
        row.value(),
        row.unit(),
        row.bounds(),
        technology,
        place,
        year,
        validTo,
        row.purpose(),
        row.provenance());
  }
}
