package io.tanheng.cli;

import picocli.CommandLine.Option;

/** Options that say which park and year are meant. */
final class LedgerYear {
  @Option(names = "--park", required = true, paramLabel = "ID", descriptionKey = "ledger-park")
  private String park = "";

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "ledger-year")
  private int year;

  String park() {
    return park;
  }

  int year() {
    return year;
  }
}
