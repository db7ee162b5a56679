package io.tanheng.accounting.offset;

import io.tanheng.factors.issue.Location;
import io.tanheng.factors.quantity.Quantity;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A lot that passes every test for the park of {@link TestPark}, until something is changed. */
final class TestLot {
  private final String id;
  private final OffsetKind kind;
  private String registry = "CCER";
  private String project;
  private String projectType = "";
  private String technology = "";
  private String country = "";
  private Optional<ProjectLocation> location = Optional.of(ProjectLocation.OUT_OF_BOUNDARY);
  private int vintage = 2024;
  private OptionalInt month = OptionalInt.empty();
  private Optional<SerialText> serials = Optional.empty();
  private String quantity = "100";
  private String unit;
  private Optional<LocalDate> acquiredOn = Optional.empty();
  private Optional<LocalDate> retiredOn = Optional.of(LocalDate.of(2025, 3, 1));
  private OptionalInt retiredFor = OptionalInt.of(2024);
  private String purpose = "";
  private String beneficiary = "P1";
  private String verifiedBy = "a verifier";
  private String evidence = "certificate.pdf";

  private TestLot(String id, OffsetKind kind) {
    this.id = id;
    this.kind = kind;
    project = "project of " + id;
    unit = kind.green() ? "MWh" : "tCO2e";
  }

  static TestLot of(String id, OffsetKind kind) {
    return new TestLot(id, kind);
  }

  static TestLot ccer(String id) {
    return of(id, OffsetKind.CCER);
  }

  static TestLot green(String id, String mwh) {
    return of(id, OffsetKind.GREEN_POWER).quantity(mwh).country("CN");
  }

  TestLot registry(String value) {
    registry = value;
    return this;
  }

  TestLot project(String value) {
    project = value;
    return this;
  }

  TestLot projectType(String value) {
    projectType = value;
    return this;
  }

  TestLot technology(String value) {
    technology = value;
    return this;
  }

  TestLot country(String value) {
    country = value;
    return this;
  }

  TestLot inside() {
    location = Optional.of(ProjectLocation.IN_BOUNDARY);
    return this;
  }

  TestLot nowhere() {
    location = Optional.empty();
    return this;
  }

  TestLot vintage(int year) {
    vintage = year;
    return this;
  }

  TestLot month(int value) {
    month = OptionalInt.of(value);
    return this;
  }

  TestLot serial(String whole) {
    serials = Optional.of(new SerialText("", "", whole));
    return this;
  }

  TestLot serials(String first, String last) {
    serials = Optional.of(new SerialText(first, last, ""));
    return this;
  }

  TestLot quantity(String value) {
    quantity = value;
    return this;
  }

  TestLot unit(String symbol) {
    unit = symbol;
    return this;
  }

  TestLot acquired(String day) {
    acquiredOn = Optional.of(LocalDate.parse(day));
    return this;
  }

  TestLot retired(String day) {
    retiredOn = Optional.of(LocalDate.parse(day));
    return this;
  }

  TestLot notRetired() {
    retiredOn = Optional.empty();
    retiredFor = OptionalInt.empty();
    return this;
  }

  TestLot retiredFor(int year) {
    retiredFor = OptionalInt.of(year);
    return this;
  }

  TestLot retiredForNoYear() {
    retiredFor = OptionalInt.empty();
    return this;
  }

  TestLot purpose(String value) {
    purpose = value;
    return this;
  }

  TestLot beneficiary(String value) {
    beneficiary = value;
    return this;
  }

  TestLot verifiedBy(String value) {
    verifiedBy = value;
    return this;
  }

  TestLot evidence(String value) {
    evidence = value;
    return this;
  }

  OffsetLot lot() {
    return new OffsetLot(
        new LotId(id),
        kind,
        registry,
        project,
        "",
        projectType,
        technology,
        country,
        "",
        location,
        vintage,
        month,
        serials,
        new Quantity(new BigDecimal(quantity), Units.get(unit)),
        acquiredOn,
        retiredOn,
        retiredFor,
        purpose,
        beneficiary,
        verifiedBy,
        evidence,
        Location.row("offsets.csv", 2));
  }
}
