package io.tanheng.accounting.method;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.issue.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a method file strictly: every fault at once, each with its line. */
final class MethodReader {
  /** No power plant emits more, tCO2/MWh: a lignite plant emits about 1.2. */
  private static final int MOST_GRID = 3;

  /** No boiler emits more, tCO2/GJ: coal at full efficiency emits about 0.1. */
  private static final int MOST_HEAT = 1;

  /** As in the table park, kgce/kWh. */
  private static final int MOST_COAL = 1;

  private static final List<String> GASES =
      List.of("CO2", "CH4", "N2O", "HFC", "PFC", "SF6", "NF3");
  private static final List<String> REPORTS = List.of("SAR", "AR4", "AR5", "AR6");

  private final MethodRows rows;

  private MethodReader(MethodRows rows) {
    this.rows = rows;
  }

  /**
   * Reads a method.
   *
   * @param file its name in faults
   * @param content CSV {@code key,value,source,note,note_zh}, UTF-8
   * @param shipped whether it is one of the product's own, which alone carry the claim of a profile
   */
  static Outcome<AccountingMethod> read(String file, byte[] content, boolean shipped) {
    return new MethodReader(new MethodRows(file, content, shipped)).method();
  }

  private Outcome<AccountingMethod> method() {
    if (!rows.formed()) {
      return Outcome.refused(rows.faults());
    }
    Optional<MethodDocument> document = document();
    List<Headline> headlines = headlines();
    Optional<GridRule> grid = grid();
    Optional<HeatRule> heat = heat();
    Optional<CoalRule> coal = coal();
    List<String> gases = rows.list("gases", GASES);
    Optional<String> gwp = rows.word("gwp", with(REPORTS, "book")).filter(w -> !w.equals("book"));
    Optional<OxidationRule> oxidation = rows.rule("oxidation", OxidationRule.values());
    Optional<GreenRule> green = rows.rule("green", GreenRule.values());
    Optional<Treatment> exports = rows.rule("exports", Treatment.values());
    Optional<Treatment> recovery = rows.rule("recovery", Treatment.values());
    Optional<Treatment> sold = rows.rule("sold_attributes", Treatment.values());
    Optional<CreditRule> credits = rows.rule("credits", CreditRule.values());
    Optional<ConformityRule> conformity = rows.rule("conformity", ConformityRule.values());
    if (!rows.faults().isEmpty()) {
      return Outcome.refused(rows.faults());
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

  private Optional<MethodDocument> document() {
    Optional<MethodRow> id = rows.needed("id");
    Optional<MethodRow> title = rows.needed("title");
    Optional<MethodRow> edition = rows.needed("edition");
    id.filter(row -> !row.value().matches("[a-z0-9][a-z0-9.-]*"))
        .ifPresent(row -> rows.invalid(row, "a-z 0-9 - ."));
    edition
        .filter(row -> !row.value().matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))
        .ifPresent(row -> rows.invalid(row, "2025, 2025-07-08"));
    if (id.isEmpty() || title.isEmpty() || edition.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MethodDocument(
            id.get().value(),
            title.get().value(),
            rows.find("title_zh").map(MethodRow::value).orElse(title.get().value()),
            edition.get().value(),
            edition.get().source(),
            rows.find("profiles").map(row -> MethodRows.split(row.value())).orElse(List.of())));
  }

  private List<Headline> headlines() {
    List<Headline> headlines = new ArrayList<>();
    for (MethodRow row : rows.all()) {
      if (row.key().startsWith(MethodRows.HEADLINE)) {
        String name = row.key().substring(MethodRows.HEADLINE.length());
        rows.rule(row, Scope2Basis.values())
            .ifPresent(basis -> headlines.add(new Headline(name, basis)));
      }
    }
    if (rows.all().stream().noneMatch(row -> row.key().startsWith(MethodRows.HEADLINE))) {
      rows.missing(MethodRows.HEADLINE + "*");
    }
    return headlines;
  }

  private Optional<GridRule> grid() {
    Optional<String> rule = rows.word("grid", List.of("average", "literal"));
    boolean literal = rule.filter("literal"::equals).isPresent();
    if (!literal) {
      rows.unused("grid.factor", "grid=literal");
      return rule.map(average -> new GridRule.Average());
    }
    return rows.neededBy("grid", "grid.factor")
        .flatMap(row -> rows.factor(row, "electricity", "tCO2/MWh", MOST_GRID))
        .map(GridRule.Literal::new);
  }

  private Optional<HeatRule> heat() {
    Optional<String> rule = rows.word("heat", List.of("library", "default"));
    if (rule.filter("default"::equals).isEmpty()) {
      for (String key : new String[] {"heat.factor", "heat.measured", "heat.non_fossil"}) {
        rows.unused(key, "heat=default");
      }
      return rule.map(library -> new HeatRule.Library());
    }
    Optional<String> measured = rows.word("heat.measured", List.of("first", "ignored"));
    Optional<String> origin = rows.word("heat.non_fossil", List.of("zero", "counted"));
    Optional<EmissionFactor> factor =
        rows.neededBy("heat", "heat.factor")
            .flatMap(row -> rows.factor(row, "heat", "tCO2/GJ", MOST_HEAT));
    return factor.map(
        f ->
            new HeatRule.Default(
                f, measured.equals(Optional.of("first")), origin.equals(Optional.of("zero"))));
  }

  private Optional<CoalRule> coal() {
    Optional<String> rule =
        rows.word("electricity_tce", List.of("none", "calorific_value", "generation_rate"));
    if (rule.filter("generation_rate"::equals).isPresent()) {
      Optional<MethodRow> row = rows.find("coal_rate");
      Optional<EmissionFactor> rate =
          row.flatMap(r -> rows.factor(r, "electricity", "kgce/kWh", MOST_COAL));
      return Optional.of(new CoalRule.GenerationRate(rate));
    }
    rows.unused("coal_rate", "electricity_tce=generation_rate");
    return rule.map(
        word -> word.equals("none") ? new CoalRule.None() : new CoalRule.CalorificValue());
  }

  private static List<String> with(List<String> words, String more) {
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(words);
    return all;
  }
}
