package io.tanheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tanheng ledger restore}: makes a ledger with what a backup holds. */
@Command(name = "restore")
final class LedgerRestoreCommand implements Tanheng.Command {
  private final Session session;

  @Parameters(paramLabel = "FILE.zip", descriptionKey = "file")
  private Path file = Path.of("");

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerRestoreCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    return new LedgerRun(session, address).restore(file);
  }
}
