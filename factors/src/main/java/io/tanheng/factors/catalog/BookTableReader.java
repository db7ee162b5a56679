package io.tanheng.factors.catalog;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.provenance.Provenance;
import io.tanheng.factors.provenance.Verification;
import io.tanheng.factors.quantity.FactorUnit;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the table {@code factors} of a book as a factor set, to look it over. */
final class BookTableReader {
  private static final Set<String> HEADER =
      Set.of("factor_id", "activity", "parameter", "value", "unit", "source");
  private static final Set<String> OPTIONAL =
      Set.of("gas", "lower", "upper", "enterprise_id", "valid_from", "valid_to", "evidence");

  private final String set;
  private final List<Issue> issues;
  private final Set<String> ids = new HashSet<>();

  BookTableReader(String set, List<Issue> issues) {
    this.set = set;
    this.issues = issues;
  }

  /** The factors; rows at fault are left out and stand in the issues. */
  List<EmissionFactor> read(String file, byte[] content) {
    List<EmissionFactor> factors = new ArrayList<>();
    for (Cells row : CsvTable.read(file, content, HEADER, OPTIONAL, issues).rows()) {
      factor(row).ifPresent(factors::add);
    }
    return factors;
  }

  private Optional<EmissionFactor> factor(Cells row) {
    int before = issues.size();
    String id = row.required("factor_id");
    if (!ids.add(id)) {
      row.fault("factor-id-duplicated", "factor_id", "id", id, "first", row.file());
    }
    String item = row.required("activity");
    Optional<Parameter> parameter =
        row.word("parameter", "factor-parameter-unknown", Words::parameter, Words.PARAMETERS);
    row.required("value");
    BigDecimal value = row.number("value").orElse(BigDecimal.ZERO);
    Optional<FactorUnit> unit =
        row.word("unit", "factor-unit-unknown", Units::findFactorUnit, "a unit of the library");
    Optional<Bounds> bounds = FactorTableReader.bounds(row, value);
    Provenance source =
        new Provenance(
            set,
            row.required("source"),
            "",
            Optional.empty(),
            Verification.PARK,
            true,
            row.file(),
            row.line(),
            row.text("evidence"));
    if (issues.size() > before) {
      return Optional.empty();
    }
    String gas = row.text("gas");
    boolean emission = parameter.orElseThrow() == Parameter.EF;
    return Optional.of(
        new EmissionFactor(
            id,
            item,
            parameter.orElseThrow(),
            emission && gas.isEmpty() ? unit.orElseThrow().substance() : gas,
            value,
            unit.orElseThrow(),
            bounds,
            "",
            place(row),
            row.year("valid_from"),
            row.year("valid_to"),
            Purpose.INVENTORY,
            source));
  }

  private static Place place(Cells row) {
    String enterprise = row.text("enterprise_id");
    return enterprise.isEmpty() ? Place.WORLD : Place.enterprise(enterprise);
  }
}
