package io.tanheng.documents.papers;

import io.tanheng.accounting.balance.BalanceStep;
import io.tanheng.accounting.balance.CarbonBalance;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.documents.text.Wording;
import io.tanheng.documents.workbook.CellRef;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Worksheet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The balance step by step, and which lot covers which tonnes. */
final class BalanceSheet {
  private final Binder binder;
  private final Wording wording;
  private final LotSheet lots;
  private final CarbonBalance balance;

  BalanceSheet(Binder binder, LotSheet lots) {
    this.binder = binder;
    this.wording = binder.wording();
    this.lots = lots;
    this.balance = binder.evaluation().balance();
  }

  void write() {
    Worksheet paper = binder.begin(Tab.BALANCE, 1, "step", "available", "used", "remaining");
    paper.widths(48, 18, 18, 18, 24);
    CellRef total = first(paper, balance.steps().get(0));
    CellRef left = total.inColumn(3);
    for (BalanceStep step : balance.steps().subList(1, balance.steps().size())) {
      left = step(paper, step, left);
    }
    paper.next();
    result(paper, "residual", balance.residual());
    result(paper, "surplus", balance.surplus());
    covered(paper);
    covers(paper, total);
  }

  private CellRef first(Worksheet paper, BalanceStep step) {
    paper.text(0, wording.text("step." + step.code()), Look.STRONG);
    CellRef cell = binder.figure(paper, 1, step.amount(), Look.TOTAL);
    paper.text(2, "", Look.TEXT);
    String left = "MAX(0," + cell.from(paper.name()) + ")";
    binder.name("step." + step.code() + ".amount", cell);
    binder.name(
        "step." + step.code() + ".remaining",
        paper.formula(3, left, step.remaining(), Look.AMOUNT));
    paper.next();
    return cell;
  }

  private CellRef step(Worksheet paper, BalanceStep step, CellRef before) {
    String name = paper.name();
    CellRef key = paper.text(0, wording.text("step." + step.code()), Look.TEXT);
    String available =
        lots.column(LotSheet.TONNES)
            .map(tonnes -> sum(tonnes, lots.column(LotSheet.STEP).orElseThrow(), key.from(name)))
            .orElse("0");
    CellRef amount = paper.formula(1, available, step.amount().value(), Look.AMOUNT);
    binder.places().place(step.amount(), amount);
    CellRef used =
        paper.formula(
            2,
            "MIN(" + amount.from(name) + "," + before.from(name) + ")",
            step.used(),
            Look.AMOUNT);
    CellRef left =
        paper.formula(3, before.from(name) + "-" + used.from(name), step.remaining(), Look.AMOUNT);
    binder.name("step." + step.code() + ".amount", amount);
    binder.name("step." + step.code() + ".used", used);
    binder.name("step." + step.code() + ".remaining", left);
    paper.next();
    return left;
  }

  private static String sum(String tonnes, String steps, String key) {
    return "SUMIFS(" + tonnes + "," + steps + "," + key + ")";
  }

  private void result(Worksheet paper, String name, Derivation figure) {
    paper.text(0, wording.label(figure.label()), Look.STRONG);
    binder.name(name, binder.figure(paper, 1, figure, Look.TOTAL));
    paper.next();
  }

  private void covered(Worksheet paper) {
    paper.text(0, binder.word("covered"), Look.STRONG);
    String residual = binder.places().at(balance.residual()).from(paper.name());
    Derivation noise =
        Derivation.setting(
            "covered_within", new BigDecimal("1e-6"), "tCO2e", "covered_within", "METHOD.md §6");
    String formula =
        "IF("
            + residual
            + "<="
            + binder.places().at(noise).from(paper.name())
            + ","
            + Binder.quoted(binder.word("yes"))
            + ","
            + Binder.quoted(binder.word("no"))
            + ")";
    binder.name(
        "covered", paper.formula(1, formula, binder.yesOrNo(balance.covered()), Look.VERDICT));
    paper.next();
  }

  /** Lots in the order in which they cover tonnes, counted from the first. */
  private void covers(Worksheet paper, CellRef total) {
    paper.next();
    paper.cells(
        binder.words("cover.lot", "cover.from", "cover.to", "step", "cover.serials"), Look.HEADER);
    Optional<CellRef> before = Optional.empty();
    BigDecimal at = BigDecimal.ZERO;
    for (BalanceStep step : balance.steps()) {
      List<LotAssessment> counting =
          binder.evaluation().lots().stream()
              .filter(lot -> lot.inBalance())
              .filter(lot -> LotSheet.step(lot.lot().kind()).equals(Optional.of(step.code())))
              .sorted(Comparator.comparing(lot -> lot.lot().id()))
              .toList();
      for (LotAssessment lot : counting) {
        Optional<BalanceStep.Cover> cover =
            step.covers().stream().filter(each -> each.lot().equals(lot.lot().id())).findFirst();
        BigDecimal to = cover.map(BalanceStep.Cover::to).orElse(at);
        before = Optional.of(cover(paper, lot, step, before, total, at, to, cover));
        at = to;
      }
    }
  }

  private CellRef cover(
      Worksheet paper,
      LotAssessment lot,
      BalanceStep step,
      Optional<CellRef> before,
      CellRef total,
      BigDecimal from,
      BigDecimal to,
      Optional<BalanceStep.Cover> cover) {
    String name = paper.name();
    String id = lot.lot().id().value();
    paper.text(0, id, Look.TEXT);
    CellRef start =
        paper.formula(1, before.map(cell -> cell.from(name)).orElse("0"), from, Look.AMOUNT);
    String end =
        "MIN("
            + start.from(name)
            + "+"
            + lots.tonnes(id).from(name)
            + ",MAX(0,"
            + total.from(name)
            + "))";
    CellRef last = paper.formula(2, end, to, Look.AMOUNT);
    paper.text(3, wording.text("step." + step.code()), Look.TEXT);
    paper.text(4, cover.map(BalanceStep.Cover::serials).orElse(""), Look.TEXT);
    binder.name("cover." + id + ".from", start);
    binder.name("cover." + id + ".to", last);
    paper.next();
    return last;
  }
}
