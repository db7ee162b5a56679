package io.tanheng.cli;

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
    return run.with(ledger -> print(run, ledger.holdings()));
  }

  private static int print(LedgerRun run, List<Holding> holdings) {
    return run.table(
        "nnrnnn",
        List.of(
            "ledger.series",
            "ledger.serial-column",
            "ledger.count",
            "ledger.state",
            "ledger.park",
            "ledger.used-for"),
        table -> {
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
        });
  }
}
