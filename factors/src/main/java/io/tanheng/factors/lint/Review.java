package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A factor set under review, what it is compared with, and what was found. */
final class Review {
  private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);

  private final FactorSet set;
  private final FactorCatalog catalog;
  private final References references;
  private final List<Issue> findings = new ArrayList<>();

  Review(FactorSet set, FactorCatalog catalog, References references) {
    this.set = set;
    this.catalog = catalog;
    this.references = references;
  }

  List<EmissionFactor> rows() {
    return set.factors();
  }

  FactorSet set() {
    return set;
  }

  FactorCatalog catalog() {
    return catalog;
  }

  References references() {
    return references;
  }

  List<Issue> findings() {
    return List.copyOf(findings);
  }

  /** The activity that a row belongs to: of the library, or one the set introduces. */
  Optional<Activity> activity(EmissionFactor row) {
    return code(row)
        .flatMap(catalog.activities()::find)
        .or(() -> set.activities().stream().filter(a -> a.code().equals(row.item())).findFirst());
  }

  /** The code of the library that a row belongs to. */
  Optional<String> code(EmissionFactor row) {
    return catalog.activities().codes(row.item()).stream().findFirst();
  }

  /** Reports a fault of a row; facts as name, value, name, value … */
  void report(String code, EmissionFactor row, String column, String... facts) {
    List<String> all = new ArrayList<>(List.of("factor", row.id(), "item", row.item()));
    all.addAll(List.of(facts));
    Location where = Location.of(row.provenance().file(), row.provenance().line(), column);
    findings.add(Issue.warning(code, "", where, all.toArray(String[]::new)));
  }

  /**
   * Reports the value of a row that is another than expected.
   *
   * @param expected the value, in the unit of the row
   * @param ratio how far apart they are
   */
  void reportValue(String code, EmissionFactor row, BigDecimal expected, BigDecimal ratio) {
    report(
        code,
        row,
        "value",
        "value",
        shown(row),
        "expected",
        shown(expected, row),
        "ratio",
        shown(ratio));
  }

  /** A figure as messages show it. */
  static String shown(BigDecimal figure) {
    BigDecimal rounded = figure.round(SHOWN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A value with its unit; the unit of a fraction says nothing. */
  static String shown(EmissionFactor row) {
    return withUnit(row.value().toPlainString(), row);
  }

  /** Another figure as the row would give it, with the unit of the row. */
  static String shown(BigDecimal figure, EmissionFactor row) {
    return withUnit(shown(figure), row);
  }

  private static String withUnit(String figure, EmissionFactor row) {
    String unit = row.unit().toString();
    return unit.equals("1") ? figure : figure + " " + unit;
  }
}
