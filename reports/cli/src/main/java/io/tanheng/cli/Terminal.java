package io.tanheng.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the command prints and what surrounds it.
 *
 * @param out results, UTF-8
 * @param err faults and progress, UTF-8
 * @param colour whether a person looks at {@code out} and likes colours
 * @param progress whether a person looks at {@code err}
 * @param environment variables of the environment
 */
record Terminal(
    PrintStream out,
    PrintStream err,
    boolean colour,
    boolean progress,
    Map<String, String> environment) {
  /** Set by the launcher: the numbers of the streams that are a terminal, such as {@code 12}. */
  private static final String STREAMS = "tanheng.terminal";

  Terminal {
    environment = Map.copyOf(environment);
  }

  static Terminal ofThisProcess() {
    String streams = System.getProperty(STREAMS, "");
    Map<String, String> environment = System.getenv();
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        streams.contains("1") && !plain,
        streams.contains("2"),
        environment);
  }

  private static PrintStream stream(FileDescriptor file) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(file)), false, StandardCharsets.UTF_8);
  }
}
