package io.tanheng.cli;

import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.offset.Segment;
import io.tanheng.ledger.offset.SerialBlock;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tanheng ledger reverse}: takes back serials whose block turned out invalid. */
@Command(name = "reverse")
final class LedgerReverseCommand implements Tanheng.Command {
  private final Session session;

  @Mixin private LedgerSerials serials = new LedgerSerials();

  @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "ledger-on")
  private LocalDate on = LocalDate.EPOCH;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "ledger-reason")
  private String reason = "";

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerReverseCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    Outcome<SerialBlock> name = serials.read();
    if (!(name instanceof Outcome.Given<SerialBlock> given)) {
      return run.refuse(name.issues());
    }
    return run.with(
        ledger ->
            run.tell(
                ledger.reverse(given.value(), on, reason), hit -> print(run, given.value(), hit)));
  }

  private static void print(LedgerRun run, SerialBlock name, List<Segment> atRisk) {
    run.say("ledger.reversed", "serials", name.text());
    atRisk.forEach(
        each ->
            run.say(
                "ledger.at-risk",
                "serials",
                each.serials().text(),
                "beneficiary",
                each.beneficiary(),
                "year",
                Integer.toString(each.retiredFor().orElseThrow())));
  }
}
