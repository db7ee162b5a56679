package io.tanheng.cli;

import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.Ledger;
import io.tanheng.ledger.period.PeriodVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng ledger export}: writes the book of a version to a new folder. */
@Command(name = "export")
final class LedgerExportCommand implements Tanheng.Command {
  private final Session session;

  @Parameters(paramLabel = "DIR", descriptionKey = "new-book")
  private Path target = Path.of("");

  @Mixin private LedgerYear period = new LedgerYear();

  @Option(names = "--version-number", paramLabel = "N", descriptionKey = "number")
  private Optional<Integer> number = Optional.empty();

  @Option(names = "--reported-on", paramLabel = "DATE", descriptionKey = "reported")
  private Optional<LocalDate> day = Optional.empty();

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    new Collected(session).checkFolder(target);
    LedgerRun run = new LedgerRun(session, address);
    return run.besideBook(target, ledger -> export(run, ledger));
  }

  private int export(LedgerRun run, Ledger ledger) throws IOException {
    Outcome<PeriodVersion> found =
        day.isPresent()
            ? ledger.reported(period.park(), period.year(), day.get())
            : ledger.version(period.park(), period.year(), number);
    if (!(found instanceof Outcome.Given<PeriodVersion> version)) {
      return run.refuse(found.issues());
    }
    Outcome<PeriodVersion> written =
        session.write(target, () -> ledger.export(version.value(), target));
    return run.tell(
        written,
        done ->
            run.say(
                "ledger.exported",
                "version",
                done.name(),
                "state",
                done.state().word(),
                "digest",
                done.digest(),
                "path",
                target.toString()));
  }
}
