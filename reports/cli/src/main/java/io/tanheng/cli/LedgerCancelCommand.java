package io.tanheng.cli;

import io.tanheng.ledger.offset.Use;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tanheng ledger cancel}: withdraws serials without any use. */
@Command(name = "cancel")
final class LedgerCancelCommand implements Tanheng.Command {
  private final Session session;

  @Mixin private LedgerDeed deed = new LedgerDeed();

  LedgerCancelCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    return deed.use(session, new Use.Cancellation());
  }
}
