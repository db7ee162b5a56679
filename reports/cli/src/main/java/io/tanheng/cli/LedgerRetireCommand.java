package io.tanheng.cli;

import io.tanheng.ledger.offset.Use;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tanheng ledger retire}: retires serials for one beneficiary and one year. */
@Command(name = "retire")
final class LedgerRetireCommand implements Tanheng.Command {
  private final Session session;

  @Mixin private LedgerDeed deed = new LedgerDeed();

  @Option(names = "--for", required = true, paramLabel = "YEAR", descriptionKey = "for")
  private int year;

  @Option(names = "--beneficiary", paramLabel = "ID", descriptionKey = "beneficiary")
  private String beneficiary = "";

  LedgerRetireCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    String whom = beneficiary.isBlank() ? deed.park() : beneficiary.strip();
    return deed.use(session, new Use.Retirement(whom, year));
  }
}
