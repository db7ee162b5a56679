package io.tanheng.accounting.book;

import static io.tanheng.accounting.book.form.Column.optional;
import static io.tanheng.accounting.book.form.Column.present;
import static io.tanheng.accounting.book.form.Column.required;

import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.CellForm;
import io.tanheng.accounting.book.form.Column;
import io.tanheng.accounting.book.form.Folded;
import io.tanheng.accounting.book.form.ListForm;
import io.tanheng.accounting.book.form.NumberForm;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.accounting.book.form.WordForm;
import io.tanheng.accounting.park.Park;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Columns of the tables {@code park} and {@code enterprises}, and the keys of the former. */
final class ParkTables {

  private ParkTables() {}

  static TableForm park(CellForms cells) {
    return new TableForm(
        BookForm.PARK,
        required("key", cells.text),
        present("value", cells.text),
        optional("note", cells.text));
  }

  static TableForm enterprises(CellForms cells) {
    return new TableForm(
        BookForm.ENTERPRISES,
        required("enterprise_id", ParkTables::enterpriseId),
        required("name", cells.text),
        optional("name_zh", cells.text),
        optional("sector", ParkTables::sector),
        optional("production", cells.yesOrNo),
        optional("ghg_inventory", cells.yesOrNo),
        optional("ets", cells.oneOf("enterprises.ets", "none", "national", "shanghai")),
        optional("from", cells.date),
        optional("to", cells.date),
        optional("evidence", cells.text));
  }

  /** The keys of the table {@code park}, as columns of one row. */
  static List<Column> keys(CellForms cells, FactorCatalog catalog) {
    List<Column> keys = new ArrayList<>();
    keys.add(required("park_id", cells.text));
    keys.add(required("name", cells.text));
    keys.add(required("park_type", type(cells)));
    keys.add(required("province", code(cells, "park.province", catalog.provinces())));
    keys.add(required("reporting_year", cells.year));
    settings(cells, catalog, keys);
    for (String date : List.of("claim_date", "issue_date", "evaluation_date")) {
      keys.add(optional(date, cells.date));
    }
    keys.add(optional("base_year", cells.year));
    for (String text : DETAILS) {
      keys.add(optional(text, cells.text));
    }
    return keys;
  }

  /** Keys whose text reports print. */
  static final List<String> DETAILS =
      List.of(
          "name_zh",
          "boundary",
          "address",
          "area",
          "occupancy_basis",
          "significance_test",
          "responsible",
          "assessor_org",
          "assessors");

  /** Half widths of 95 % intervals where neither a row nor a source states one, in %. */
  static final List<String> UNCERTAINTIES =
      List.of(
          "uncertainty_tier1",
          "uncertainty_tier2",
          "uncertainty_tier3",
          "uncertainty_no_tier",
          "uncertainty_own_value",
          "uncertainty_factor");

  private static void settings(CellForms cells, FactorCatalog catalog, List<Column> keys) {
    keys.add(optional("grid_region", code(cells, "park.grid_region", catalog.gridRegions())));
    keys.add(optional("occupancy_rate", cells.percent));
    keys.add(optional("gwp", cells.oneOf("park.gwp", "SAR", "AR4", "AR5", "AR6")));
    String[] gases = Park.SEVEN_GASES.toArray(new String[0]);
    keys.add(optional("gases", new ListForm(cells.oneOf("park.gases", gases))));
    keys.add(optional("factor_sets", new ListForm(code(cells, "park.factor_sets", sets(catalog)))));
    keys.add(optional("grid_rule", words(cells, "park.grid_rule", Park.GridRule.values())));
    keys.add(
        optional(
            "ch4_combustion", words(cells, "park.ch4_combustion", Park.Ch4Combustion.values())));
    keys.add(optional("green_matching", matching(cells)));
    keys.add(optional("profile", cells.text));
    keys.add(optional("resources", new ResourceForm()));
    keys.add(optional("coal_rate", NumberForm.between("0.1", "1")));
    UNCERTAINTIES.forEach(key -> keys.add(optional(key, cells.percent)));
  }

  private static <E extends Enum<E>> CellForm words(CellForms cells, String scope, E[] values) {
    return WordForm.of(cells.words(), scope, values, e -> e.name().toLowerCase(Locale.ROOT));
  }

  private static CellForm type(CellForms cells) {
    CellForm known = words(cells, "park.park_type", Park.Type.values());
    CellForm inScope =
        text ->
            known.read(text) instanceof Cell.Good good
                ? good
                : Cell.bad(
                    "park-type-out-of-scope",
                    cells
                        .words()
                        .facts("park.park_type", text, List.of("industrial", "comprehensive")));
    return inScope.choosing(known.choices());
  }

  private static CellForm matching(CellForms cells) {
    CellForm known = cells.oneOf("park.green_matching", "annual", "hourly");
    return text ->
        known.read(text) instanceof Cell.Good good && good.canonical().equals("hourly")
            ? Cell.bad("hourly-matching-refused", "value", text, "allowed", "annual")
            : known.read(text);
  }

  /** One of the codes of the library. */
  private static CellForm code(CellForms cells, String scope, List<String> known) {
    return cells.oneOf(scope, known.toArray(new String[0]));
  }

  private static List<String> sets(FactorCatalog catalog) {
    List<String> sets = new ArrayList<>(List.of(FactorSet.PARK));
    catalog.setIds().stream().filter(id -> !id.equals(FactorSet.PARK)).forEach(sets::add);
    return sets;
  }

  /** {@code park} is the shared facilities, in either language. */
  private static Cell enterpriseId(String text) {
    String id = Folded.id(text);
    boolean reserved = id.equalsIgnoreCase("park") || EnterpriseIds.PARK_ZH.contains(id);
    return reserved ? Cell.bad("reserved-id", "value", text) : Cell.good(id, id);
  }

  /** A code of GB/T 4754: a letter, two to four digits, or both. */
  private static Cell sector(String text) {
    boolean letter = text.charAt(0) >= 'A' && text.charAt(0) <= 'T';
    String digits = letter ? text.substring(1) : text;
    boolean known =
        (letter || !digits.isEmpty())
            && digits.length() <= 4
            && digits.length() != 1
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return known ? Cell.good(text, text) : Cell.bad("not-a-sector", "value", text);
  }
}
