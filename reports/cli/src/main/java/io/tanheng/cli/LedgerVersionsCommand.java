package io.tanheng.cli;

import io.tanheng.ledger.period.PeriodVersion;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tanheng ledger versions}: every version of every year, and who judged it. */
@Command(name = "versions")
final class LedgerVersionsCommand implements Tanheng.Command {
  private final Session session;

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerVersionsCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    return run.with(ledger -> print(run, ledger.versions()));
  }

  private static int print(LedgerRun run, List<PeriodVersion> versions) {
    return run.table(
        "nnnnnn",
        List.of(
            "ledger.park",
            "ledger.version",
            "ledger.state",
            "ledger.locked-at",
            "ledger.restates",
            "ledger.digest"),
        table -> {
          for (PeriodVersion each : versions) {
            table.row(
                each.park(),
                each.name(),
                run.state(each),
                each.lockedAt().map(Object::toString).orElse("–"),
                each.reasonCode().isEmpty() ? "–" : each.reasonCode(),
                each.digest().substring(0, Math.min(12, each.digest().length())));
          }
        });
  }
}
