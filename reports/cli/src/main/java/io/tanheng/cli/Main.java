package io.tanheng.cli;

/** Starts the command. */
public final class Main {
  private Main() {}

  /** Runs it with the terminal of this process and ends with its exit code. */
  public static void main(String[] args) {
    Terminal terminal = Terminal.ofThisProcess();
    int code = new Tanheng(terminal).run(args);
    terminal.out().flush();
    terminal.err().flush();
    System.exit(code);
  }
}
