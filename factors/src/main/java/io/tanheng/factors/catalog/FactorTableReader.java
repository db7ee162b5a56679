package io.tanheng.factors.catalog;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.provenance.Provenance;
import io.tanheng.factors.provenance.Verification;
import io.tanheng.factors.quantity.FactorUnit;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the tables of one factor set, all in one layout, and collects their faults. */
final class FactorTableReader {
  /** The layout of every factor table. */
  static final Set<String> HEADER =
      Collections.unmodifiableSet(
          new LinkedHashSet<String>(
              List.of(
                  "id",
                  "item",
                  "parameter",
                  "gas",
                  "value",
                  "unit",
                  "lower",
                  "upper",
                  "technology",
                  "place",
                  "year",
                  "purpose",
                  "document",
                  "table",
                  "published",
                  "verified",
                  "attribution",
                  "note")));

  /** Columns of a set that introduces activities. */
  static final Set<String> OPTIONAL = NamedActivities.COLUMNS;

  private static final Map<String, Boolean> ATTRIBUTIONS =
      Map.of("confirmed", true, "to confirm", false);

  private final String set;
  private final NamedActivities named;
  private final List<Issue> issues;
  private final Map<String, Cells> ids = new HashMap<>();
  private final Map<String, Optional<FactorUnit>> units = new HashMap<>();

  FactorTableReader(String set, NamedActivities named, List<Issue> issues) {
    this.set = set;
    this.named = named;
    this.issues = issues;
  }

  /** The factors of a table; rows at fault are left out and stand in the issues. */
  List<EmissionFactor> read(String file, byte[] content) {
    List<EmissionFactor> factors = new ArrayList<>();
    for (Cells row : CsvTable.read(file, content, HEADER, OPTIONAL, issues).rows()) {
      factor(row).ifPresent(factors::add);
    }
    return factors;
  }

  private Optional<EmissionFactor> factor(Cells row) {
    int before = issues.size();
    String id = id(row);
    String item = row.required("item");
    Optional<Parameter> parameter =
        row.word("parameter", "factor-parameter-unknown", Words::parameter, Words.PARAMETERS);
    String gas = gas(row, parameter);
    BigDecimal value = value(row);
    Optional<FactorUnit> unit =
        row.word("unit", "factor-unit-unknown", this::unit, "a unit of the library");
    Optional<Bounds> bounds = bounds(row, value);
    Optional<Place> place = place(row);
    OptionalInt year = row.year("year");
    Optional<Purpose> purpose =
        row.word("purpose", "factor-purpose-unknown", Words::purpose, Words.PURPOSES);
    Optional<Provenance> provenance = provenance(row);
    unit.ifPresent(u -> named.add(row, u));
    if (issues.size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new EmissionFactor(
            id,
            item,
            parameter.orElseThrow(),
            gas,
            value,
            unit.orElseThrow(),
            bounds,
            row.text("technology"),
            place.orElseThrow(),
            year,
            OptionalInt.empty(),
            purpose.orElseThrow(),
            provenance.orElseThrow()));
  }

  private String id(Cells row) {
    String id = row.required("id");
    Cells first = ids.putIfAbsent(id, row);
    if (first != null && !id.isEmpty()) {
      String at = first.file() + " row " + first.line();
      row.fault("factor-id-duplicated", "id", "id", id, "first", at);
    }
    return id;
  }

  private static String gas(Cells row, Optional<Parameter> parameter) {
    boolean needed = parameter.filter(p -> p == Parameter.EF || p == Parameter.GWP).isPresent();
    return needed ? row.required("gas") : row.text("gas");
  }

  private static BigDecimal value(Cells row) {
    row.required("value");
    return row.number("value").orElse(BigDecimal.ZERO);
  }

  private Optional<FactorUnit> unit(String text) {
    return units.computeIfAbsent(text, Units::findFactorUnit);
  }

  /** The bounds of a row; absent where it has none or they are at fault. */
  static Optional<Bounds> bounds(Cells row, BigDecimal value) {
    Optional<BigDecimal> lower = row.number("lower");
    Optional<BigDecimal> upper = row.number("upper");
    if (row.text("lower").isEmpty() != row.text("upper").isEmpty()) {
      row.fault("factor-bounds-incomplete", lower.isEmpty() ? "lower" : "upper");
    }
    if (lower.isEmpty() || upper.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal low = lower.get();
    BigDecimal high = upper.get();
    String[] facts = {
      "value", value.toPlainString(), "lower", low.toPlainString(), "upper", high.toPlainString()
    };
    if (low.compareTo(high) > 0) {
      row.fault("factor-bounds-reversed", "lower", facts);
      return Optional.empty();
    }
    if (value.compareTo(low) < 0 || value.compareTo(high) > 0) {
      row.fault("factor-value-outside-bounds", "value", facts);
    }
    return Optional.of(new Bounds(low, high));
  }

  private static Optional<Place> place(Cells row) {
    String text = row.text("place");
    Optional<Place> place = Words.place(text);
    if (place.isEmpty()) {
      row.fault("factor-place-unknown", "place", "value", text);
    }
    return place;
  }

  private Optional<Provenance> provenance(Cells row) {
    String document = row.required("document");
    var published = row.date("published");
    Optional<Verification> verified =
        row.word("verified", "factor-verified-unknown", Words::verification, Words.VERIFICATIONS);
    Optional<Boolean> confirmed =
        row.word(
            "attribution",
            "factor-attribution-unknown",
            word -> Optional.ofNullable(ATTRIBUTIONS.get(word)),
            "confirmed, to confirm");
    if (verified.isEmpty() || confirmed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Provenance(
            set,
            document,
            row.text("table"),
            published,
            verified.get(),
            confirmed.get(),
            row.file(),
            row.line(),
            row.text("note")));
  }
}
