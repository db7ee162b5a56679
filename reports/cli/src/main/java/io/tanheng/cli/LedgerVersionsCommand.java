package io.tanheng.cli;

import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
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
    return run.with(
        ledger -> {
          run.print(page(run, ledger.versions()));
          return ExitCode.GOOD;
        });
  }

  private Page page(LedgerRun run, List<PeriodVersion> versions) {
    Page page = new Page(session.terminal().colour());
    TextTable table = page.newTable("nnnnnn");
    table.row(
        run.wording().text("ledger.park"),
        run.wording().text("ledger.version"),
        run.wording().text("ledger.state"),
        run.wording().text("ledger.locked-at"),
        run.wording().text("ledger.restates"),
        run.wording().text("ledger.digest"));
    for (PeriodVersion each : versions) {
      table.row(
          each.park(),
          each.name(),
          each.state().word(),
          each.lockedAt().map(Object::toString).orElse("–"),
          each.reasonCode().isEmpty() ? "–" : each.reasonCode(),
          each.digest().substring(0, Math.min(12, each.digest().length())));
    }
    return page.table(table);
  }
}
