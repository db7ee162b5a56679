package io.tanheng.cli;

import java.io.IOException;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tanheng ledger expire}: ends certificates whose last day is over. */
@Command(name = "expire")
final class LedgerExpireCommand implements Tanheng.Command {
  private final Session session;

  @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "ledger-on")
  private LocalDate on = LocalDate.EPOCH;

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerExpireCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    return run.with(
        ledger ->
            run.tell(
                ledger.expire(on),
                count -> run.say("ledger.expired", "count", Long.toString(count))));
  }
}
