package io.tanheng.cli;

import io.tanheng.accounting.offset.SerialText;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.offset.SerialBlock;
import picocli.CommandLine.Option;

/** Options that say which serials are meant, written as books write them. */
final class LedgerSerials {
  @Option(names = "--registry", paramLabel = "NAME", descriptionKey = "ledger-registry")
  private String registry = "";

  @Option(
      names = "--project",
      required = true,
      paramLabel = "ID",
      descriptionKey = "ledger-project")
  private String project = "";

  @Option(names = "--first", paramLabel = "SERIAL", descriptionKey = "ledger-first")
  private String first = "";

  @Option(names = "--last", paramLabel = "SERIAL", descriptionKey = "ledger-last")
  private String last = "";

  @Option(names = "--serial", paramLabel = "BLOCK", descriptionKey = "ledger-serial")
  private String whole = "";

  /** The serials, or why they cannot be read. */
  Outcome<SerialBlock> read() {
    return SerialBlock.read(registry, project, new SerialText(first, last, whole));
  }
}
