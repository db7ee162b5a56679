package io.tanheng.accounting.book;

import static io.tanheng.accounting.book.form.Column.optional;
import static io.tanheng.accounting.book.form.Column.required;

import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.CellForm;
import io.tanheng.accounting.book.form.Folded;
import io.tanheng.accounting.book.form.IntegerForm;
import io.tanheng.accounting.book.form.NumberForm;
import io.tanheng.accounting.book.form.ParametersForm;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.accounting.book.form.WordForm;
import io.tanheng.factors.catalog.Parameter;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Columns of the tables {@code activity}, {@code meters}, {@code readings}, {@code factors}. */
final class ActivityTables {
  private ActivityTables() {}

  static TableForm activity(CellForms cells) {
    return new TableForm(
        BookForm.ACTIVITY,
        required("line_id", cells.text),
        optional("enterprise_id", EnterpriseIds::read),
        required("period", cells.period),
        required("category", cells.category),
        required("activity", cells.activity),
        required("quantity", cells.notNegative),
        required("unit", cells.unit),
        optional("counterparty", EnterpriseIds::read),
        optional("supply", supply(cells)),
        optional("attribute", cells.oneOf("activity.attribute", "kept", "sold")),
        optional("density", NumberForm.between("0.3", "3")),
        optional("parameters", new ParametersForm(parameters(cells))),
        optional("ncv", cells.positive),
        optional("ncv_unit", cells.factorUnit),
        optional("carbon_content", cells.notNegative),
        optional("oxidation", cells.percent),
        optional("ef", cells.notNegative),
        optional("ef_unit", cells.factorUnit),
        optional("purity", cells.percent),
        optional("pressure", cells.positive),
        optional("temperature", NumberForm.between("-273.15", "2000")),
        optional("tier", IntegerForm.between(1, 3)),
        optional("uncertainty", cells.percent),
        optional("ad_correlated", cells.yesOrNo),
        optional("ef_correlated", cells.yesOrNo),
        optional("evidence", cells.text),
        optional("note", cells.text));
  }

  private static CellForm supply(CellForms cells) {
    return WordForm.of(
        cells.words(), "activity.supply", Supply.values(), s -> s.name().toLowerCase(Locale.ROOT));
  }

  /** Names that {@code parameters} may hold. */
  private static Map<String, CellForm> parameters(CellForms cells) {
    Map<String, CellForm> forms = new HashMap<>();
    for (String amount : new String[] {"tow", "s", "bo", "r", "n", "ef", "cod"}) {
      forms.put(amount, cells.notNegative);
    }
    for (String fraction : new String[] {"mcf", "ccw", "fcf", "ce", "calcination"}) {
      forms.put(fraction, NumberForm.fraction());
    }
    forms.put("mobile", cells.oneOf("parameters.mobile", "road", "off_road"));
    forms.put("basis", cells.oneOf("parameters.basis", "bod", "cod"));
    forms.put(
        "origin", cells.oneOf("parameters.origin", "fossil", "process", "biogenic", "non_fossil"));
    forms.put("use", cells.oneOf("parameters.use", "end_use", "transformation"));
    forms.put("cop", NumberForm.between("0.3", "50"));
    return forms;
  }

  static TableForm meters(CellForms cells) {
    return new TableForm(
        BookForm.METERS,
        required("meter_id", cells.text),
        optional("enterprise_id", EnterpriseIds::read),
        required("category", cells.category),
        required("activity", cells.activity),
        required("unit", cells.unit),
        optional("multiplier", cells.positive),
        optional("kind", cells.oneOf("meters.kind", "interval", "register")),
        optional("uncertainty", cells.percent),
        optional("evidence", cells.text));
  }

  static TableForm readings(CellForms cells) {
    return new TableForm(
        BookForm.READINGS,
        required("meter_id", cells.text),
        required("timestamp", ActivityTables::timestamp),
        required("quantity", cells.notNegative));
  }

  /** ISO 8601 with or without an offset, {@code 2024-03-01T00:15+08:00}. */
  private static Cell timestamp(String text) {
    try {
      DateTimeFormatter.ISO_DATE_TIME.parse(text.replace(' ', 'T'));
      return Cell.good(text, text);
    } catch (DateTimeException e) {
      return Cell.bad("not-a-timestamp", "value", text);
    }
  }

  static TableForm factors(CellForms cells) {
    return new TableForm(
        BookForm.FACTORS,
        required("factor_id", cells.text),
        required("activity", cells.activity),
        required("parameter", parameter(cells)),
        optional("gas", ActivityTables::gas),
        required("value", cells.notNegative),
        required("unit", ActivityTables::ownUnit),
        optional("lower", cells.notNegative),
        optional("upper", cells.notNegative),
        optional("enterprise_id", EnterpriseIds::read),
        optional("valid_from", yearOrDate(cells)),
        optional("valid_to", yearOrDate(cells)),
        required("source", cells.text),
        optional("evidence", cells.text));
  }

  private static Cell gas(String text) {
    String gas = Folded.text(text);
    return Cell.good(gas, gas);
  }

  private static CellForm parameter(CellForms cells) {
    Parameter[] own = {Parameter.NCV, Parameter.CARBON_CONTENT, Parameter.OXIDATION, Parameter.EF};
    return WordForm.of(cells.words(), "factors.parameter", own, Parameter::word);
  }

  /** A factor unit; {@code %} for an oxidation factor in per cent. */
  private static Cell ownUnit(String text) {
    return OwnFactors.unit(text)
        .map(unit -> Cell.good(unit, unit.canonical()))
        .orElseGet(() -> Cell.bad("unknown-factor-unit", "value", text));
  }

  /** A year, or a day of which the year is taken. */
  private static CellForm yearOrDate(CellForms cells) {
    return text -> {
      boolean day = text.length() == 10 && cells.date.read(text) instanceof Cell.Good;
      Cell year = cells.year.read(day ? text.substring(0, 4) : text);
      return year instanceof Cell.Good good
          ? Cell.good(good.value(), text)
          : Cell.bad("not-a-year", "value", text, "expected", "2024, 2024-03-01");
    };
  }
}
