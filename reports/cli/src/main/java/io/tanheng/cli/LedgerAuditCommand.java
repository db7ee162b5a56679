package io.tanheng.cli;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.Ledger;
import io.tanheng.ledger.audit.AuditReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tanheng ledger audit}: verifies the audit trail and that no serial is lost. */
@Command(name = "audit")
final class LedgerAuditCommand implements Tanheng.Command {
  private final Session session;

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerAuditCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    return run.with(ledger -> audit(run, ledger));
  }

  private static int audit(LedgerRun run, Ledger ledger) {
    Outcome<AuditReport> outcome = ledger.audit();
    if (!(outcome instanceof Outcome.Given<AuditReport> report)) {
      return run.refuse(outcome.issues());
    }
    List<Issue> broken = new ArrayList<>(report.value().broken().stream().toList());
    broken.addAll(report.issues());
    String entries = Long.toString(report.value().entries());
    run.say("ledger.audited", "count", entries, "head", report.value().head());
    run.refuse(broken);
    return broken.isEmpty() ? ExitCode.GOOD : ExitCode.FINDINGS;
  }
}
