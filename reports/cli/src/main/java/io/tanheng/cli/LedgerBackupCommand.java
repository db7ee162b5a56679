package io.tanheng.cli;

import io.tanheng.documents.file.WholeFile;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.Ledger;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tanheng ledger backup}: writes everything that the ledger holds to a file. */
@Command(name = "backup")
final class LedgerBackupCommand implements Tanheng.Command {
  private final Session session;

  @Parameters(paramLabel = "FILE.zip", descriptionKey = "file")
  private Path file = Path.of("");

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerBackupCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    if (Files.exists(file)) {
      throw session.usage("usage-ledger-file-exists", "path", file.toString());
    }
    LedgerRun run = new LedgerRun(session, address);
    return run.with(ledger -> backup(run, ledger));
  }

  private int backup(LedgerRun run, Ledger ledger) throws IOException {
    Path whole = file.toAbsolutePath();
    try {
      WholeFile.write(
          whole.getParent(), whole.getFileName().toString(), stream -> backup(ledger, stream));
    } catch (NotPermitted refused) {
      return run.refuse(refused.outcome.issues());
    } catch (IOException refused) {
      throw new UsageException(session.notWritten(file, refused));
    }
    run.say("ledger.written", "path", file.toString());
    return ExitCode.GOOD;
  }

  private static void backup(Ledger ledger, OutputStream stream) throws IOException {
    try {
      Outcome<Boolean> outcome = ledger.backup(stream);
      if (outcome instanceof Outcome.Refused<Boolean>) {
        throw new NotPermitted(outcome);
      }
    } catch (UncheckedIOException fault) {
      throw fault.getCause();
    }
  }

  /** Leaves no file behind where nothing may be written to it. */
  private static final class NotPermitted extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Outcome<Boolean> outcome;

    NotPermitted(Outcome<Boolean> outcome) {
      super("not permitted");
      this.outcome = outcome;
    }
  }
}
