package io.tanheng.documents.statement;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.documents.text.Figures;
import java.util.ArrayList;
import java.util.List;

/** What ISO 14064-1:2018, 9.3.1 asks of a report: where each item stands, or why it does not. */
final class IsoAnnex {
  private final Draft draft;
  private final Evaluation evaluation;
  private final List<Row> rows = new ArrayList<>();

  private IsoAnnex(Draft draft) {
    this.draft = draft;
    this.evaluation = draft.evaluation();
  }

  static void write(Draft draft) {
    draft.heading(1, "statement.iso");
    draft.note("statement.iso-note");
    new IsoAnnex(draft).table();
  }

  private void table() {
    stands("a");
    detail("b", "responsible");
    stands("c", "year", draft.year());
    detail("d", "boundary");
    stands("e");
    stands("f");
    biogenic();
    removals();
    exclusions();
    indirect();
    baseYear();
    none("l");
    stands("m");
    none("n");
    stands("o", "count", Integer.toString(evaluation.sources().size()));
    uncertain("p");
    uncertain("q");
    conformity();
    verified();
    stands("t", "report", draft.park().gwp());
    draft.table(
        "",
        List.of(
            draft.words("statement.iso-item", 2),
            draft.words("statement.iso-content", 9),
            draft.words("lot.state", 3),
            draft.words("statement.iso-where", 12)),
        rows);
  }

  private void stands(String item, String... facts) {
    row(item, "present", draft.say("statement.iso." + item + ".where", facts));
  }

  private void none(String item) {
    row(item, "not-applicable", draft.say("statement.iso." + item + ".none"));
  }

  private void detail(String item, String key) {
    boolean given = !draft.detail(key).isBlank();
    String where = draft.say("statement.iso." + item + (given ? ".where" : ".missing"));
    row(item, given ? "present" : "missing", where);
  }

  private void biogenic() {
    Totals totals = evaluation.inventory().park();
    stands("g", "amount", Figures.amount(totals.biogenicCo2().value()));
  }

  private void removals() {
    Totals totals = evaluation.inventory().park();
    if (totals.co2Recovered().value().signum() == 0) {
      none("h");
    } else {
      stands("h", "amount", Figures.amount(totals.co2Recovered().value()));
    }
  }

  private void exclusions() {
    if (evaluation.book().exclusions().isEmpty()) {
      none("i");
    } else {
      stands("i", "count", Integer.toString(evaluation.book().exclusions().size()));
    }
  }

  private void indirect() {
    Totals totals = evaluation.inventory().park();
    stands("j", "amount", Figures.amount(totals.scope2Location().value()));
  }

  private void baseYear() {
    String year = draft.detail("base_year");
    if (year.isBlank()) {
      row("k", "missing", draft.say("statement.iso.k.missing"));
      return;
    }
    String total =
        evaluation.history().stream()
            .filter(each -> Integer.toString(each.year()).equals(year))
            .findFirst()
            .map(each -> Figures.amount(each.park().gbTotal().value()))
            .or(() -> stated(year))
            .orElse("");
    String key = total.isEmpty() ? "statement.iso.k.year" : "statement.iso.k.where";
    String state = total.isEmpty() ? "partly" : "present";
    row("k", state, draft.say(key, "year", year, "amount", total));
  }

  private java.util.Optional<String> stated(String year) {
    return evaluation.book().history().stream()
        .filter(each -> Integer.toString(each.year()).equals(year))
        .findFirst()
        .flatMap(each -> each.emissions())
        .map(Figures::amount);
  }

  private void uncertain(String item) {
    boolean given = draft.dossier().uncertainty().isPresent();
    String key = "statement.iso." + item + (given ? ".where" : ".missing");
    row(item, given ? "present" : "missing", draft.say(key));
  }

  private void conformity() {
    var conformity = evaluation.method().conformity();
    if (conformity.isEmpty()) {
      row("r", "not-applicable", draft.say("statement.iso.r.none"));
    } else {
      String word = draft.say("conformity." + conformity.get().word());
      row("r", "present", draft.say("statement.iso.r.where", "conformity", word));
    }
  }

  private void verified() {
    String assessor = draft.detail("assessor_org");
    boolean given = !assessor.isBlank();
    String key = "statement.iso.s" + (given ? ".where" : ".missing");
    row("s", given ? "partly" : "missing", draft.say(key, "assessor", assessor));
  }

  private void row(String item, String state, String where) {
    rows.add(
        Row.of(
            item + ")",
            draft.say("statement.iso." + item),
            draft.say("statement.iso." + state),
            where));
  }
}
