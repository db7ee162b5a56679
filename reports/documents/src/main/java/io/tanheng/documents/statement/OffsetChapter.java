package io.tanheng.documents.statement;

import io.tanheng.accounting.balance.BalanceStep;
import io.tanheng.accounting.balance.CarbonBalance;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.documents.paper.Block.Column;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.documents.paper.Block.Row.Weight;
import io.tanheng.documents.summary.LotSection;
import io.tanheng.documents.text.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The balance step by step, every lot and what it counts, and which unit covers which tonnes. */
final class OffsetChapter {
  private OffsetChapter() {}

  static void balance(Draft draft) {
    CarbonBalance balance = draft.evaluation().balance();
    draft.figure(draft.plots().balance(), 1);
    List<Row> rows = new ArrayList<>();
    balance.steps().forEach(step -> rows.add(step(step, draft)));
    String state = draft.say(balance.covered() ? "balance.covered" : "balance.uncovered");
    String residual = Figures.amount(balance.residual().value());
    String name = draft.say("balance.residual", "state", state);
    rows.add(Row.of(Weight.TOTAL, name, "", "", residual));
    if (balance.surplus().value().signum() > 0) {
      String surplus = Figures.amount(balance.surplus().value());
      rows.add(Row.of(draft.say("balance.surplus"), surplus, "", ""));
    }
    draft.table(
        draft.say("statement.balance"),
        List.of(
            draft.words("balance.step", 8),
            draft.tonnes("balance.amount", 4),
            draft.tonnes("balance.used", 4),
            draft.tonnes("balance.remaining", 4)),
        rows);
  }

  private static Row step(BalanceStep step, Draft draft) {
    boolean total = step.code().equals("gb_total");
    return Row.of(
        draft.wording().word("step", step.code()),
        Figures.amount(step.amount().value()),
        total ? "" : Figures.amount(step.used()),
        Figures.amount(step.remaining()));
  }

  static void lots(Draft draft) {
    List<LotAssessment> lots = draft.evaluation().lots();
    if (lots.isEmpty()) {
      draft.paragraph("statement.no-lots");
      return;
    }
    draft.table(
        draft.say("lot.heading"),
        List.of(
            Column.id(draft.say("lot.id"), 4),
            draft.words("lot.kind", 5),
            draft.words("statement.project", 9),
            draft.words("statement.vintage", 3),
            draft.words("statement.retired", 5),
            draft.numbers("lot.quantity", "", 5),
            draft.numbers("lot.counted", "", 5),
            draft.words("statement.unit", 4),
            draft.words("lot.state", 8)),
        lots.stream().map(each -> lot(each, draft)).toList());
  }

  private static Row lot(LotAssessment each, Draft draft) {
    String[] cells = LotSection.cells(each, draft.wording());
    var lot = each.lot();
    String registry = lot.registry().isBlank() ? "" : lot.registry() + " ";
    String name = lot.projectName().isBlank() ? "" : " " + lot.projectName();
    return Row.of(
        cells[0],
        cells[1],
        registry + lot.projectId() + name,
        Integer.toString(lot.vintageYear()),
        lot.retiredOn().map(Object::toString).orElse(Figures.NONE),
        cells[2],
        cells[3],
        cells[4],
        cells[5]);
  }

  static void covers(Draft draft) {
    List<BalanceStep.Cover> covers =
        draft.evaluation().balance().steps().stream()
            .flatMap(step -> step.covers().stream())
            .toList();
    if (covers.isEmpty()) {
      return;
    }
    draft.table(
        draft.say("balance.covers"),
        List.of(
            Column.id(draft.say("balance.lot"), 3),
            draft.tonnes("balance.from", 4),
            draft.tonnes("balance.to", 4),
            Column.id(draft.say("balance.serials"), 9)),
        covers.stream()
            .map(
                each ->
                    Row.of(
                        each.lot().value(),
                        Figures.amount(each.from()),
                        Figures.amount(each.to()),
                        each.serials().isBlank() ? Figures.NONE : each.serials()))
            .toList());
  }

  /** What the park did itself, and what it bought, beside the accounting total (§4.1 1)). */
  static void shares(Draft draft) {
    BigDecimal total = draft.evaluation().inventory().park().gbTotal().value();
    List<Row> rows = new ArrayList<>();
    draft.evaluation().balance().steps().stream()
        .filter(step -> !step.code().equals("gb_total"))
        .forEach(
            step ->
                rows.add(
                    Row.of(
                        draft.wording().word("step", step.code()),
                        Figures.amount(step.used()),
                        Draft.share(step.used(), total))));
    BigDecimal residual = draft.evaluation().balance().residual().value();
    rows.add(
        Row.of(
            Weight.TOTAL,
            draft.wording().label("residual"),
            Figures.amount(residual),
            Draft.share(residual, total)));
    draft.table(
        draft.say("statement.offset-shares"),
        List.of(
            draft.words("balance.step", 8),
            draft.tonnes("balance.used", 4),
            draft.numbers("statement.of-total", "%", 4)),
        rows);
  }
}
