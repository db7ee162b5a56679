package io.tanheng.cli;

import io.tanheng.accounting.restatement.Reason;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tanheng ledger restate}: opens the next version of a locked one. */
@Command(name = "restate")
final class LedgerRestateCommand implements Tanheng.Command {
  private final Session session;

  @Mixin private LedgerYear period = new LedgerYear();

  @Option(names = "--code", required = true, paramLabel = "CODE", descriptionKey = "code")
  private String code = "";

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "ledger-reason")
  private String reason = "";

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerRestateCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    Reason why = reason();
    return run.with(
        ledger ->
            run.tell(
                ledger.restate(period.park(), period.year(), why, reason),
                done ->
                    run.say(
                        "ledger.moved",
                        "park",
                        done.park(),
                        "version",
                        done.name(),
                        "state",
                        done.state().word())));
  }

  private Reason reason() {
    return Arrays.stream(Reason.values())
        .filter(each -> each.word().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                session.usage("usage-value", "name", "--code", "value", code, "allowed", words()));
  }

  private static String words() {
    return Arrays.stream(Reason.values()).map(Reason::word).collect(Collectors.joining(", "));
  }
}
