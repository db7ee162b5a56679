package io.tanheng.documents.json;

import io.tanheng.accounting.balance.BalanceStep;
import io.tanheng.accounting.balance.CarbonBalance;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.factors.issue.Issue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code offsets} and {@code balance}. */
final class BalanceJson {
  private final JsonPage page;

  BalanceJson(JsonPage page) {
    this.page = page;
  }

  void write(Evaluation evaluation) throws IOException {
    page.object("offsets", () -> offsets(evaluation.lots()));
    page.object("balance", () -> balance(evaluation.balance()));
  }

  private void offsets(List<LotAssessment> lots) throws IOException {
    page.objects("lots", lots, this::lot);
    Map<String, BigDecimal> byKind = new TreeMap<>();
    for (LotAssessment lot : lots) {
      byKind.merge(lot.lot().kind().word(), lot.counted().value(), BigDecimal::add);
    }
    page.numbers("by_kind", byKind);
  }

  private void lot(LotAssessment lot) throws IOException {
    page.text("lot_id", lot.lot().id().value());
    page.text("kind", lot.lot().kind().word());
    page.number("quantity", lot.lot().quantity().value());
    page.number("counted", lot.counted());
    page.truth("eligible", lot.eligible());
    page.texts("why", lot.why().stream().map(Issue::code).toList());
  }

  private void balance(CarbonBalance balance) throws IOException {
    page.objects("steps", balance.steps(), this::step);
    page.number("residual", balance.residual());
    page.number("surplus", balance.surplus());
    page.truth("covered", balance.covered());
  }

  private void step(BalanceStep step) throws IOException {
    page.text("step", step.code());
    page.number("amount", step.amount());
    page.number("used", step.used());
    page.number("remaining", step.remaining());
    page.objects("lots", step.covers(), this::cover);
  }

  private void cover(BalanceStep.Cover cover) throws IOException {
    page.text("lot_id", cover.lot().value());
    page.number("from", cover.from());
    page.number("to", cover.to());
    page.textOrNull("serials", cover.serials());
  }
}
