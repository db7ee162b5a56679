package io.tanheng.cli;

import io.tanheng.ledger.offset.Use;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tanheng ledger transfer}: hands serials over to another park. */
@Command(name = "transfer")
final class LedgerTransferCommand implements Tanheng.Command {
  private final Session session;

  @Mixin private LedgerDeed deed = new LedgerDeed();

  @Option(names = "--to", required = true, paramLabel = "ID", descriptionKey = "to")
  private String park = "";

  LedgerTransferCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    return deed.use(session, new Use.Transfer(park));
  }
}
