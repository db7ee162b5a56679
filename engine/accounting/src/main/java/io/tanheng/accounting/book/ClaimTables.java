package io.tanheng.accounting.book;

import static io.tanheng.accounting.book.form.Column.optional;
import static io.tanheng.accounting.book.form.Column.required;

import io.tanheng.accounting.book.form.Cell;
import io.tanheng.accounting.book.form.CellForm;
import io.tanheng.accounting.book.form.IntegerForm;
import io.tanheng.accounting.book.form.NumberForm;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.accounting.book.form.WordForm;
import io.tanheng.accounting.indicator.IndicatorInput;
import io.tanheng.accounting.inventory.Exclusion;
import io.tanheng.accounting.measure.Target;
import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.accounting.offset.ProjectLocation;
import java.util.Locale;

/** Columns of the tables that balance, score, claim and uncertainty use. */
final class ClaimTables {
  private ClaimTables() {}

  static TableForm offsets(CellForms cells) {
    return new TableForm(
        BookForm.OFFSETS,
        required("lot_id", cells.text),
        required(
            "kind",
            WordForm.of(cells.words(), "offsets.kind", OffsetKind.values(), OffsetKind::word)),
        optional("registry", cells.text),
        required("project_id", cells.text),
        optional("project_name", cells.text),
        optional("project_type", projectType(cells)),
        optional("technology", cells.text),
        optional("country", cells.text),
        optional("methodology", cells.text),
        optional("location", location(cells)),
        required("vintage", cells.period),
        optional("serial_first", cells.text),
        optional("serial_last", cells.text),
        optional("serial", cells.text),
        required("quantity", cells.notNegative),
        required("unit", cells.unit),
        optional("acquired_on", cells.date),
        optional("retired_on", cells.date),
        optional("retired_for", cells.year),
        optional("purpose", cells.oneOf("offsets.purpose", "voluntary", "compliance", "other")),
        optional("beneficiary", cells.text),
        optional("verified_by", cells.text),
        optional("evidence", cells.text));
  }

  private static CellForm projectType(CellForms cells) {
    return cells.oneOf(
        "offsets.project_type", "renewable", "efficiency", "sink", "capture", "other");
  }

  private static CellForm location(CellForms cells) {
    return WordForm.of(
        cells.words(),
        "offsets.location",
        ProjectLocation.values(),
        l -> l.name().toLowerCase(Locale.ROOT));
  }

  static TableForm history(CellForms cells) {
    return new TableForm(
        BookForm.HISTORY,
        required("year", cells.year),
        required("output", cells.positive),
        optional("emissions", cells.notNegative),
        optional("energy", cells.notNegative),
        optional("price_base", cells.year),
        optional("output_basis", outputBasis(cells)),
        optional("method", cells.text),
        optional("source", cells.text));
  }

  /** The words have a blank in them; a low line in its place is accepted. */
  private static CellForm outputBasis(CellForms cells) {
    CellForm words = cells.oneOf("history.output_basis", "gross output", "revenue", "value added");
    CellForm read = text -> words.read(text.replace('_', ' '));
    return read.choosing(words.choices());
  }

  static TableForm exclusions(CellForms cells) {
    return new TableForm(
        BookForm.EXCLUSIONS,
        required("source", cells.text),
        optional("enterprise_id", EnterpriseIds::read),
        required("reason", reason(cells)),
        optional("estimate", cells.notNegative),
        optional("note", cells.text));
  }

  private static CellForm reason(CellForms cells) {
    return WordForm.of(
        cells.words(), "exclusions.reason", Exclusion.Reason.values(), Exclusion.Reason::name);
  }

  static TableForm targets(CellForms cells) {
    return new TableForm(
        BookForm.TARGETS,
        required("year", cells.year),
        required(
            "kind",
            WordForm.of(cells.words(), "targets.kind", Target.Kind.values(), Target.Kind::word)),
        required("value", cells.any),
        optional("note", cells.text));
  }

  static TableForm indicators(CellForms cells) {
    return new TableForm(
        BookForm.INDICATORS,
        required("no", IntegerForm.between(1, 29)),
        optional("alternative", cells.oneOf("indicators.alternative", "a", "b")),
        required("status", status(cells)),
        optional("value", cells.notNegative),
        optional("numerator", cells.notNegative),
        optional("denominator", cells.notNegative),
        optional("reason", cells.text),
        optional("data_source", dataSource(cells)),
        optional("evidence", cells.text),
        optional("profile", cells.text));
  }

  private static CellForm status(CellForms cells) {
    return WordForm.of(
        cells.words(),
        "indicators.status",
        IndicatorInput.Status.values(),
        IndicatorInput.Status::word);
  }

  private static CellForm dataSource(CellForms cells) {
    return cells.oneOf(
        "indicators.data_source", "statistics", "inventory_report", "site_survey", "special");
  }

  static TableForm requirements(CellForms cells) {
    CellForm clause = cells.oneOf("requirements.clause", "R1", "R2", "R3", "R4", "R5", "R6");
    return new TableForm(
        BookForm.REQUIREMENTS,
        required("clause", clause),
        required("state", state(cells)),
        optional("evidence", cells.text),
        optional("note", cells.text));
  }

  static TableForm correlations(CellForms cells) {
    return new TableForm(
        BookForm.CORRELATIONS,
        required("first", new UncertainNumberForm()),
        required("second", new UncertainNumberForm()),
        required("coefficient", NumberForm.between("-1", "1")),
        required("source", cells.text),
        optional("note", cells.text));
  }

  private static CellForm state(CellForms cells) {
    CellForm word = cells.oneOf("requirements.state", "met", "not_met");
    CellForm met =
        text ->
            word.read(text) instanceof Cell.Good good
                ? Cell.good(good.canonical().equals("met"), good.canonical())
                : word.read(text);
    return met.choosing(word.choices());
  }
}
