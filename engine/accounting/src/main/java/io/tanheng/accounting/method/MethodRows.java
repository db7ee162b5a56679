package io.tanheng.accounting.method;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.provenance.Verification;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rows of a method file, read key by key; what is wrong is collected with its line. */
final class MethodRows {
  /** Before the name of a headline. */
  static final String HEADLINE = "headline.";

  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of(
              "id",
              "title",
              "title_zh",
              "edition",
              "profiles",
              "gases",
              "gwp",
              "oxidation",
              "grid",
              "grid.factor",
              "heat",
              "heat.factor",
              "heat.measured",
              "heat.non_fossil",
              "green",
              "exports",
              "recovery",
              "sold_attributes",
              "credits",
              "electricity_tce",
              "coal_rate",
              "conformity"));

  private final String file;
  private final boolean shipped;
  private final List<Issue> faults = new ArrayList<>();
  private final Map<String, MethodRow> rows;
  private final boolean formed;

  MethodRows(String file, byte[] content, boolean shipped) {
    this.file = file;
    this.shipped = shipped;
    this.rows = MethodTable.read(file, content, faults);
    this.formed = faults.isEmpty();
    if (formed) {
      rows.values().forEach(this::known);
    }
  }

  /** Whether the table has the form that its values can be judged by. */
  boolean formed() {
    return formed;
  }

  /** Everything found wrong so far. */
  List<Issue> faults() {
    return List.copyOf(faults);
  }

  Collection<MethodRow> all() {
    return rows.values();
  }

  private void known(MethodRow row) {
    boolean headline = row.key().startsWith(HEADLINE) && row.key().length() > HEADLINE.length();
    if (!KEYS.contains(row.key()) && !headline) {
      String known = String.join(", ", KEYS) + ", headline.*";
      fault("method-key-unknown", row, "key", "key", row.key(), "known", known);
    } else if (row.key().equals("profiles") && !shipped) {
      fault("method-key-reserved", row, "key", "key", row.key());
    }
  }

  /**
   * A figure from 0 to its largest plausible value: above it stands another unit, as kg for t.
   *
   * @param most in the unit
   */
  Optional<EmissionFactor> factor(MethodRow row, String item, String unit, int most) {
    Optional<BigDecimal> value =
        number(row.value()).filter(v -> v.compareTo(BigDecimal.valueOf(most)) <= 0);
    if (value.isEmpty()) {
      invalid(row, "0–" + most + ", " + unit);
      return Optional.empty();
    }
    String id = find("id").map(MethodRow::value).orElse(file);
    Verification verification = shipped ? Verification.READ : Verification.PARK;
    return Optional.of(new MethodFigure(id, file, item, unit).of(row, value.get(), verification));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.matches("\\d{1,9}(\\.\\d{1,12})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  <E extends Enum<E>> Optional<E> rule(String key, E[] values) {
    return needed(key).flatMap(row -> rule(row, values));
  }

  <E extends Enum<E>> Optional<E> rule(MethodRow row, E[] values) {
    Function<E, String> word = e -> e.name().toLowerCase(Locale.ROOT);
    List<String> words = Arrays.stream(values).map(word).toList();
    return chosen(row, words)
        .flatMap(text -> Arrays.stream(values).filter(e -> word.apply(e).equals(text)).findFirst());
  }

  Optional<String> word(String key, List<String> allowed) {
    return needed(key).flatMap(row -> chosen(row, allowed));
  }

  private Optional<String> chosen(MethodRow row, List<String> allowed) {
    if (allowed.contains(row.value())) {
      return Optional.of(row.value());
    }
    invalid(row, String.join(" | ", allowed));
    return Optional.empty();
  }

  List<String> list(String key, List<String> allowed) {
    Optional<MethodRow> row = needed(key);
    List<String> values = row.map(r -> split(r.value())).orElse(List.of());
    row.filter(r -> values.isEmpty() || !allowed.containsAll(values))
        .ifPresent(r -> invalid(r, String.join(",", allowed)));
    return allowed.stream().filter(values::contains).toList();
  }

  static List<String> split(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  Optional<MethodRow> find(String key) {
    return Optional.ofNullable(rows.get(key));
  }

  /** A row that another one asks for; where it is missing, that one is named. */
  Optional<MethodRow> neededBy(String rule, String key) {
    Optional<MethodRow> row = find(key);
    if (row.isEmpty()) {
      int line = find(rule).map(MethodRow::line).orElse(0);
      faults.add(
          Issue.error("method-key-missing", "", Location.of(file, line, "value"), "key", key));
    }
    return row;
  }

  Optional<MethodRow> needed(String key) {
    Optional<MethodRow> row = find(key);
    if (row.isEmpty()) {
      missing(key);
    }
    return row;
  }

  void missing(String key) {
    faults.add(Issue.error("method-key-missing", "", Location.file(file), "key", key));
  }

  /** A figure that no rule reads would be believed to count. */
  void unused(String key, String rule) {
    find(key).ifPresent(row -> fault("method-key-unused", row, "key", "key", key, "rule", rule));
  }

  void invalid(MethodRow row, String expected) {
    fault(
        "method-value-invalid",
        row,
        "value",
        "key",
        row.key(),
        "value",
        row.value(),
        "expected",
        expected);
  }

  private void fault(String code, MethodRow row, String column, String... facts) {
    faults.add(Issue.error(code, "", Location.of(file, row.line(), column), facts));
  }
}
