package io.tanheng.cli;

/** What the command tells the shell. */
final class ExitCode {
  /** The result stands. */
  static final int GOOD = 0;

  /** The result was written; a finding of severity error withholds the claim. */
  static final int FINDINGS = 1;

  /** Bad input or usage; nothing was written. */
  static final int REFUSED = 2;

  /** A fault of the program. */
  static final int FAULT = 3;

  private ExitCode() {}
}
