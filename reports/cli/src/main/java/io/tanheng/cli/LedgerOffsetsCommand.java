package io.tanheng.cli;

import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.ledger.offset.Holding;
import io.tanheng.ledger.offset.Segment;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tanheng ledger offsets}: every block, and what became of its serials. */
@Command(name = "offsets")
final class LedgerOffsetsCommand implements Tanheng.Command {
  private final Session session;

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerOffsetsCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    return run.with(
        ledger -> {
          run.print(page(run, ledger.holdings()));
          return ExitCode.GOOD;
        });
  }

  private Page page(LedgerRun run, List<Holding> holdings) {
    Page page = new Page(session.terminal().colour());
    TextTable table = page.newTable("nnrnnn");
    table.row(
        run.wording().text("ledger.series"),
        run.wording().text("ledger.serial-column"),
        run.wording().text("ledger.count"),
        run.wording().text("ledger.state"),
        run.wording().text("ledger.park"),
        run.wording().text("ledger.used-for"));
    for (Holding holding : holdings) {
      for (Segment each : holding.segments()) {
        String year = each.retiredFor().isPresent() ? " " + each.retiredFor().getAsInt() : "";
        table.row(
            holding.block().name().series().text(),
            each.serials().text(),
            Long.toString(each.serials().size()),
            each.account().word(),
            each.holder(),
            (each.beneficiary() + year).strip());
      }
    }
    return page.table(table);
  }
}
