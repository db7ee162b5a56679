package io.tanheng.documents.proof;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.balance.BalanceStep;
import io.tanheng.accounting.balance.CarbonBalance;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.OffsetLot;
import io.tanheng.documents.json.JsonPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes which unit covers which tonne: intervals of the accounting total, counted from 0, each
 * with the lot that covers it; what no lot covers is the residual.
 */
final class CoverJson {
  private final JsonPage page;
  private final Path book;
  private final Map<String, OffsetLot> lots = new HashMap<>();

  CoverJson(JsonPage page, Path book, List<LotAssessment> lots) {
    this.page = page;
    this.book = book;
    lots.forEach(each -> this.lots.put(each.lot().id().value(), each.lot()));
  }

  static void write(Evaluation evaluation, Path book, JsonPage page) throws IOException {
    CoverJson covers = new CoverJson(page, book, evaluation.lots());
    page.object("tonnes", () -> covers.tonnes(evaluation.balance()));
  }

  private void tonnes(CarbonBalance balance) throws IOException {
    page.number("accounting_total", balance.steps().get(0).amount());
    page.objects(
        "covered",
        balance.steps().stream().flatMap(step -> step.covers().stream()).toList(),
        this::cover);
    page.number("residual", balance.residual());
  }

  private void cover(BalanceStep.Cover cover) throws IOException {
    OffsetLot lot = lots.get(cover.lot().value());
    if (lot == null) {
      throw new IllegalStateException("a tonne is covered by no lot of the book: " + cover.lot());
    }
    page.text("lot_id", cover.lot().value());
    page.number("from", cover.from());
    page.number("to", cover.to());
    page.text("programme", lot.kind().word());
    page.textOrNull("registry", lot.registry());
    page.text("project_id", lot.projectId());
    page.textOrNull("project_name", lot.projectName());
    page.textOrNull("serials", cover.serials());
    page.text("vintage", vintage(lot));
    page.number("quantity", lot.quantity().value());
    page.text("unit", lot.quantity().unit().symbol());
    page.text("retired_on", lot.retiredOn().map(LocalDate::toString));
    page.text("retired_for", lot.retiredFor().stream().mapToObj(Integer::toString).findFirst());
    page.textOrNull("beneficiary", lot.beneficiary());
    page.textOrNull("verified_by", lot.verifiedBy());
    page.textOrNull("evidence", lot.evidence());
    page.text("evidence_sha256", evidence(lot));
  }

  private static String vintage(OffsetLot lot) {
    String month =
        lot.vintageMonth().isPresent()
            ? (lot.vintageMonth().getAsInt() < 10 ? "-0" : "-") + lot.vintageMonth().getAsInt()
            : "";
    return lot.vintageYear() + month;
  }

  /** Digest of the evidence where it names a file beside the tables of the book. */
  private Optional<String> evidence(OffsetLot lot) throws IOException {
    if (lot.evidence().isBlank()) {
      return Optional.empty();
    }
    try {
      Path whole = book.toAbsolutePath();
      Path folder = Files.isDirectory(book) ? whole : requireNonNull(whole.getParent());
      Path file = folder.resolve(lot.evidence().strip()).normalize();
      boolean beside = file.startsWith(folder.normalize()) && Files.isRegularFile(file);
      return beside ? Optional.of(Sha256.of(file)) : Optional.empty();
    } catch (InvalidPathException words) {
      return Optional.empty();
    }
  }
}
