package io.tanheng.cli;

import io.tanheng.ledger.period.State;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tanheng ledger submit|verify|approve|lock|return}: moves the newest version of a year. */
@Command
final class LedgerStepCommand implements Tanheng.Command {
  private final Session session;
  private final String target;

  @Mixin private LedgerYear period = new LedgerYear();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "ledger-reason")
  private String reason = "";

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerStepCommand(Session session, String target) {
    this.session = session;
    this.target = target;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    State state = State.valueOf(target.toUpperCase(Locale.ROOT));
    return run.with(
        ledger ->
            run.tell(
                ledger.move(period.park(), period.year(), state, reason),
                done ->
                    run.say(
                        "ledger.moved",
                        "park",
                        done.park(),
                        "version",
                        done.name(),
                        "state",
                        run.state(done))));
  }
}
