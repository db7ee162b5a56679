package io.tanheng.cli;

import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.offset.Acquisition;
import io.tanheng.ledger.offset.SerialBlock;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tanheng ledger acquire}: enters a block of serials. */
@Command(name = "acquire")
final class LedgerAcquireCommand implements Tanheng.Command {
  /** Programmes, as books write them. */
  enum Kind {
    self_developed,
    ccer,
    cer,
    carbon_inclusion,
    energy_saving,
    green_power,
    green_certificate,
    other
  }

  private final Session session;

  @Mixin private LedgerDeed deed = new LedgerDeed();

  @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "ledger-kind")
  private Kind kind = Kind.other;

  @Option(names = "--vintage", required = true, paramLabel = "YEAR", descriptionKey = "vintage")
  private int vintage;

  @Option(names = "--expires", paramLabel = "DATE", descriptionKey = "expires")
  private Optional<LocalDate> expires = Optional.empty();

  LedgerAcquireCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, deed.address());
    Outcome<SerialBlock> name = deed.serials().read();
    if (!(name instanceof Outcome.Given<SerialBlock> given)) {
      return run.refuse(name.issues());
    }
    Acquisition wanted =
        new Acquisition(
            deed.park(),
            given.value(),
            OffsetKind.valueOf(kind.name().toUpperCase(Locale.ROOT)),
            vintage,
            deed.on(),
            expires);
    return run.with(
        ledger ->
            run.tell(
                ledger.acquire(wanted), done -> LedgerDeed.print(run, done, ledger.left(done))));
  }
}
