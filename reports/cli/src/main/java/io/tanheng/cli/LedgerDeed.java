package io.tanheng.cli;

import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.offset.SerialBlock;
import io.tanheng.ledger.offset.SerialInterval;
import io.tanheng.ledger.offset.Use;
import io.tanheng.ledger.offset.Used;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands share that do something with serials of a park. */
final class LedgerDeed {
  @Option(names = "--park", required = true, paramLabel = "ID", descriptionKey = "ledger-park")
  private String park = "";

  @Mixin private LedgerSerials serials = new LedgerSerials();

  @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "ledger-on")
  private LocalDate on = LocalDate.EPOCH;

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "ledger-reason")
  private String reason = "";

  @Mixin private LedgerAddress address = new LedgerAddress();

  String park() {
    return park;
  }

  LocalDate on() {
    return on;
  }

  LedgerSerials serials() {
    return serials;
  }

  LedgerAddress address() {
    return address;
  }

  /** Uses the serials and says what is left of their block. */
  int use(Session session, Use use) throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    Outcome<SerialBlock> name = serials.read();
    if (!(name instanceof Outcome.Given<SerialBlock> given)) {
      return run.refuse(name.issues());
    }
    Use.Request wanted = new Use.Request(park, given.value(), use, on, reason);
    return run.with(
        ledger -> run.tell(ledger.use(wanted), done -> print(run, done, ledger.left(done))));
  }

  /** Says what stands where in a block. */
  static void print(LedgerRun run, Used done, List<SerialInterval> left) {
    run.say(
        done.already() ? "ledger.serials-already" : "ledger.serials",
        "serials",
        done.block().name().series().text() + " " + done.serials().text(),
        "left",
        left.stream().map(SerialInterval::text).collect(Collectors.joining(", ")),
        "issued",
        Long.toString(done.block().balance().issued()),
        "available",
        Long.toString(done.block().balance().available()),
        "retired",
        Long.toString(done.block().balance().retired()),
        "cancelled",
        Long.toString(done.block().balance().cancelled()),
        "expired",
        Long.toString(done.block().balance().expired()));
  }
}
