package io.tanheng.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tanheng ledger init}: makes a ledger, or brings its schema up to date. */
@Command(name = "init")
final class LedgerInitCommand implements Tanheng.Command {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "folder")
  private Optional<Path> folder = Optional.empty();

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerInitCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() {
    return new LedgerRun(session, address).initialise(folder);
  }
}
