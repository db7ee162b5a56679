package io.tanheng.accounting.book;

import static io.tanheng.accounting.book.form.Column.optional;
import static io.tanheng.accounting.book.form.Column.required;

import io.tanheng.accounting.book.form.CellForm;
import io.tanheng.accounting.book.form.NumberForm;
import io.tanheng.accounting.book.form.PercentForm;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.accounting.book.form.WordForm;
import io.tanheng.accounting.measure.MeasureState;

/** Columns of the tables of planners. */
final class PlanningTables {
  private PlanningTables() {}

  static TableForm measures(CellForms cells) {
    return new TableForm(
        BookForm.MEASURES,
        required("measure_id", cells.text),
        required("name", cells.text),
        optional("name_zh", cells.text),
        optional("clause", clause(cells)),
        optional("enterprise_id", EnterpriseIds::read),
        optional("state", state(cells)),
        optional("activity_effects", EffectForms.activities(cells)),
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
        optional("indicator_effects", EffectForms.indicators(cells)),
        optional("resources", new ResourceForm()),
        optional("uncertainty", cells.percent),
        optional("evidence", cells.text));
  }

  private static CellForm state(CellForms cells) {
    return WordForm.of(cells.words(), "measures.state", MeasureState.values(), MeasureState::word);
  }

  private static CellForm clause(CellForms cells) {
    return cells.oneOf("measures.clause", "5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8");
  }

  static TableForm outlook(CellForms cells) {
    return new TableForm(
        BookForm.OUTLOOK,
        required("year", cells.year),
        optional("output", cells.notNegative),
        optional("activity_growth", new PercentForm(NumberForm.any())),
        optional("grid_factor", cells.notNegative),
        optional("electricity_price", cells.any),
        optional("green_power_premium", cells.any),
        optional("credit_price", cells.notNegative),
        optional("carbon_price", cells.notNegative),
        optional("max_credit_share", cells.percent),
        optional("residual_cap", cells.notNegative),
        optional("budget", cells.notNegative),
        optional("note", cells.text));
  }
}
