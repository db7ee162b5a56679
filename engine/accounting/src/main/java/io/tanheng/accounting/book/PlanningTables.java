package io.tanheng.accounting.book;

import static io.tanheng.accounting.book.form.Column.optional;
import static io.tanheng.accounting.book.form.Column.required;

import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.CellForm;
import io.tanheng.accounting.book.form.IntegerForm;
import io.tanheng.accounting.book.form.TableForm;

/** Columns of the tables of planners: checked for form only. */
final class PlanningTables {
  private PlanningTables() {}

  static TableForm measures(CellForms cells) {
    return new TableForm(
        BookForm.MEASURES,
        required("measure_id", cells.text),
        required("name", cells.text),
        optional("clause", clause(cells)),
        optional("enterprise_id", EnterpriseIds::read),
        optional("state", cells.oneOf("measures.state", "planned", "under_way", "done")),
        optional("activity_effects", effects(cells)),
        optional("reduction", cells.any),
        optional("capex", cells.notNegative),
        optional("opex", cells.any),
        optional("lifetime", cells.positive),
        optional("earliest", cells.year),
        optional("latest", cells.year),
        optional("max_units", cells.notNegative),
        optional("integer", cells.yesOrNo),
        optional("requires", cells.text),
        optional("excludes", cells.text),
        optional("indicator_effects", indicatorEffects(cells)),
        optional("uncertainty", cells.percent),
        optional("evidence", cells.text));
  }

  private static CellForm clause(CellForms cells) {
    return cells.oneOf("measures.clause", "5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8");
  }

  static TableForm outlook(CellForms cells) {
    return new TableForm(
        BookForm.OUTLOOK,
        required("year", cells.year),
        optional("output", cells.notNegative),
        optional("activity_growth", cells.any),
        optional("grid_factor", cells.notNegative),
        optional("electricity_price", cells.any),
        optional("green_power_premium", cells.any),
        optional("credit_price", cells.notNegative),
        optional("residual_cap", cells.notNegative),
        optional("budget", cells.notNegative));
  }

  /** {@code electricity:-3000 MWh;solar_power:+2800 MWh}. */
  private static CellForm effects(CellForms cells) {
    return pairs(
        cells.activity,
        text -> {
          int blank = text.indexOf(' ');
          return blank < 0
              ? Cell.bad("effects-syntax", "value", text)
              : both(
                  cells.any.read(text.substring(0, blank)),
                  cells.unit,
                  text.substring(blank).strip());
        });
  }

  private static Cell both(Cell number, CellForm unit, String symbol) {
    return number instanceof Cell.Bad ? number : unit.read(symbol);
  }

  /** {@code 11:+0.05;12:met}. */
  private static CellForm indicatorEffects(CellForms cells) {
    CellForm state = cells.oneOf("indicators.status", "met", "not_met");
    CellForm effect =
        text -> state.read(text) instanceof Cell.Good good ? good : cells.any.read(text);
    return pairs(PlanningTables::indicator, effect);
  }

  private static Cell indicator(String text) {
    boolean alternative = text.endsWith("a") || text.endsWith("b");
    String no = alternative ? text.substring(0, text.length() - 1) : text;
    return IntegerForm.between(1, 29).read(no);
  }

  private static CellForm pairs(CellForm name, CellForm value) {
    return text -> {
      for (String pair : text.split(";")) {
        int colon = pair.indexOf(':');
        if (colon <= 0 || pair.substring(colon + 1).isBlank()) {
          return Cell.bad("effects-syntax", "value", pair);
        }
        Cell cell =
            both(
                name.read(pair.substring(0, colon).strip()),
                value,
                pair.substring(colon + 1).strip());
        if (cell instanceof Cell.Bad) {
          return cell;
        }
      }
      return Cell.good(text, text);
    };
  }
}
