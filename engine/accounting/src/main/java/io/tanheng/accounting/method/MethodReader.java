package io.tanheng.accounting.method;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.factors.provenance.Verification;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a method file strictly: every fault at once, each with its line. */
final class MethodReader {
  private static final String HEADLINE = "headline.";
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
  private static final List<String> GASES =
      List.of("CO2", "CH4", "N2O", "HFC", "PFC", "SF6", "NF3");
  private static final List<String> REPORTS = List.of("SAR", "AR4", "AR5", "AR6");

  private final String file;
  private final boolean shipped;
  private final List<Issue> faults = new ArrayList<>();
  private final Map<String, MethodRow> rows;

  private MethodReader(String file, byte[] content, boolean shipped) {
    this.file = file;
    this.shipped = shipped;
    this.rows = MethodTable.read(file, content, faults);
  }

  /**
   * Reads a method.
   *
   * @param file its name in faults
   * @param content CSV {@code key,value,source,note,note_zh}, UTF-8
   * @param shipped whether it is one of the product's own, which alone carry the claim of a profile
   */
  static Outcome<AccountingMethod> read(String file, byte[] content, boolean shipped) {
    return new MethodReader(file, content, shipped).method();
  }

  private Outcome<AccountingMethod> method() {
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    rows.values().forEach(this::known);
    Optional<MethodDocument> document = document();
    List<Headline> headlines = headlines();
    Optional<GridRule> grid = grid();
    Optional<HeatRule> heat = heat();
    Optional<CoalRule> coal = coal();
    List<String> gases = list("gases", GASES);
    Optional<String> gwp = word("gwp", with(REPORTS, "book")).filter(w -> !w.equals("book"));
    Optional<OxidationRule> oxidation = rule("oxidation", OxidationRule.values());
    Optional<GreenRule> green = rule("green", GreenRule.values());
    Optional<Treatment> exports = rule("exports", Treatment.values());
    Optional<Treatment> recovery = rule("recovery", Treatment.values());
    Optional<Treatment> sold = rule("sold_attributes", Treatment.values());
    Optional<CreditRule> credits = rule("credits", CreditRule.values());
    Optional<ConformityRule> conformity = rule("conformity", ConformityRule.values());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    return Outcome.of(
        new AccountingMethod(
            document.orElseThrow(),
            gases,
            gwp,
            oxidation.orElseThrow(),
            grid.orElseThrow(),
            heat.orElseThrow(),
            green.orElseThrow(),
            exports.orElseThrow(),
            recovery.orElseThrow(),
            sold.orElseThrow(),
            credits.orElseThrow(),
            coal.orElseThrow(),
            conformity.orElseThrow(),
            headlines));
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

  private Optional<MethodDocument> document() {
    Optional<MethodRow> id = needed("id");
    Optional<MethodRow> title = needed("title");
    Optional<MethodRow> edition = needed("edition");
    id.filter(row -> !row.value().matches("[a-z0-9][a-z0-9.-]*"))
        .ifPresent(row -> invalid(row, "a-z 0-9 - ."));
    edition
        .filter(row -> !row.value().matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))
        .ifPresent(row -> invalid(row, "2025, 2025-07-08"));
    if (id.isEmpty() || title.isEmpty() || edition.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MethodDocument(
            id.get().value(),
            title.get().value(),
            find("title_zh").map(MethodRow::value).orElse(title.get().value()),
            edition.get().value(),
            edition.get().source(),
            find("profiles").map(row -> split(row.value())).orElse(List.of())));
  }

  private List<Headline> headlines() {
    List<Headline> headlines = new ArrayList<>();
    for (MethodRow row : rows.values()) {
      if (row.key().startsWith(HEADLINE)) {
        String name = row.key().substring(HEADLINE.length());
        rule(row, Scope2Basis.values())
            .ifPresent(basis -> headlines.add(new Headline(name, basis)));
      }
    }
    if (headlines.isEmpty()) {
      missing(HEADLINE + "*");
    }
    return headlines;
  }

  private Optional<GridRule> grid() {
    Optional<String> rule = word("grid", List.of("average", "literal"));
    boolean literal = rule.filter("literal"::equals).isPresent();
    if (!literal) {
      unused("grid.factor", "grid=literal");
      return rule.map(average -> new GridRule.Average());
    }
    return needed("grid.factor")
        .flatMap(row -> factor(row, "electricity", "tCO2/MWh"))
        .map(GridRule.Literal::new);
  }

  private Optional<HeatRule> heat() {
    Optional<String> rule = word("heat", List.of("library", "default"));
    if (rule.filter("default"::equals).isEmpty()) {
      for (String key : new String[] {"heat.factor", "heat.measured", "heat.non_fossil"}) {
        unused(key, "heat=default");
      }
      return rule.map(library -> new HeatRule.Library());
    }
    Optional<String> measured = word("heat.measured", List.of("first", "ignored"));
    Optional<String> origin = word("heat.non_fossil", List.of("zero", "counted"));
    Optional<EmissionFactor> factor =
        needed("heat.factor").flatMap(row -> factor(row, "heat", "tCO2/GJ"));
    return factor.map(
        f ->
            new HeatRule.Default(
                f, measured.equals(Optional.of("first")), origin.equals(Optional.of("zero"))));
  }

  private Optional<CoalRule> coal() {
    Optional<String> rule =
        word("electricity_tce", List.of("none", "calorific_value", "generation_rate"));
    if (rule.filter("generation_rate"::equals).isPresent()) {
      Optional<MethodRow> row = find("coal_rate");
      Optional<EmissionFactor> rate = row.flatMap(r -> factor(r, "electricity", "kgce/kWh"));
      return Optional.of(new CoalRule.GenerationRate(rate));
    }
    unused("coal_rate", "electricity_tce=generation_rate");
    return rule.map(
        word -> word.equals("none") ? new CoalRule.None() : new CoalRule.CalorificValue());
  }

  private Optional<EmissionFactor> factor(MethodRow row, String item, String unit) {
    Optional<BigDecimal> value = number(row.value());
    if (value.isEmpty()) {
      invalid(row, "number, " + unit);
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

  private <E extends Enum<E>> Optional<E> rule(String key, E[] values) {
    return needed(key).flatMap(row -> rule(row, values));
  }

  private <E extends Enum<E>> Optional<E> rule(MethodRow row, E[] values) {
    Function<E, String> word = e -> e.name().toLowerCase(Locale.ROOT);
    List<String> words = Arrays.stream(values).map(word).toList();
    return chosen(row, words)
        .flatMap(text -> Arrays.stream(values).filter(e -> word.apply(e).equals(text)).findFirst());
  }

  private Optional<String> word(String key, List<String> allowed) {
    return needed(key).flatMap(row -> chosen(row, allowed));
  }

  private Optional<String> chosen(MethodRow row, List<String> allowed) {
    if (allowed.contains(row.value())) {
      return Optional.of(row.value());
    }
    invalid(row, String.join(" | ", allowed));
    return Optional.empty();
  }

  private List<String> list(String key, List<String> allowed) {
    Optional<MethodRow> row = needed(key);
    List<String> values = row.map(r -> split(r.value())).orElse(List.of());
    row.filter(r -> values.isEmpty() || !allowed.containsAll(values))
        .ifPresent(r -> invalid(r, String.join(",", allowed)));
    return allowed.stream().filter(values::contains).toList();
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private static List<String> with(List<String> words, String more) {
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(words);
    return all;
  }

  private Optional<MethodRow> find(String key) {
    return Optional.ofNullable(rows.get(key));
  }

  private Optional<MethodRow> needed(String key) {
    Optional<MethodRow> row = find(key);
    if (row.isEmpty()) {
      missing(key);
    }
    return row;
  }

  private void missing(String key) {
    faults.add(Issue.error("method-key-missing", "", Location.file(file), "key", key));
  }

  /** A figure that no rule reads would be believed to count. */
  private void unused(String key, String rule) {
    find(key).ifPresent(row -> fault("method-key-unused", row, "key", "key", key, "rule", rule));
  }

  private void invalid(MethodRow row, String expected) {
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
