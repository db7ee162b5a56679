package io.tanheng.documents.statement;

import io.tanheng.documents.paper.Block.Column;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.documents.text.Figures;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.provenance.Provenance;
import java.util.List;

/**
 * Annex 3: every factor and coefficient, unrounded, with document, table and how it was verified.
 */
final class FactorAnnex {
  private FactorAnnex() {}

  static void write(Draft draft) {
    draft.heading(1, "statement.annex3");
    List<EmissionFactor> factors = draft.evaluation().sources();
    long unsettled = factors.stream().filter(each -> each.provenance().unsettled()).count();
    String key = unsettled == 0 ? "statement.annex3-note" : "statement.annex3-unsettled";
    String count = Integer.toString(factors.size());
    draft.note(key, "count", count, "unsettled", Long.toString(unsettled));
    draft.table(
        "",
        List.of(
            Column.id(draft.say("statement.factor"), 16),
            draft.words("statement.parameter", 6),
            draft.numbers("statement.amount", "", 4),
            draft.words("statement.unit", 4),
            draft.words("statement.factor-source", 13),
            draft.words("statement.verified", 6)),
        factors.stream().map(each -> row(each, draft)).toList());
  }

  private static Row row(EmissionFactor factor, Draft draft) {
    Provenance from = factor.provenance();
    String gas = factor.gas().isEmpty() ? "" : " " + factor.gas();
    String parameter = factor.parameter().name().toLowerCase(java.util.Locale.ROOT);
    return Row.of(
        factor.id(),
        draft.wording().label(parameter) + gas,
        factor.value().toPlainString(),
        factor.unit().toString(),
        place(from) + " [" + from.set() + "]",
        verified(from, draft));
  }

  private static String place(Provenance from) {
    String place =
        from.table().isEmpty() || from.document().contains(from.table())
            ? from.document()
            : from.document() + " " + from.table();
    return place.isBlank() ? Figures.NONE : place;
  }

  private static String verified(Provenance from, Draft draft) {
    String state = draft.say("statement.verified." + from.verification().word());
    return from.attributionConfirmed()
        ? state
        : state + draft.say("punctuation.list") + draft.say("statement.attribution");
  }
}
