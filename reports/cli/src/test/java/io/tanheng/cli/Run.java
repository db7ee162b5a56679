package io.tanheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a run of the command line printed and returned.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said of faults
 */
record Run(int code, String out, String err) {
  /** A run by somebody who reads English. */
  static Run run(String... arguments) {
    return run(Map.of("LANG", "en_GB.UTF-8"), arguments);
  }

  /** A run in that environment, with no terminal. */
  static Run run(Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(stream(out), stream(err), false, false, environment);
    int code = new Tanheng(terminal).run(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
