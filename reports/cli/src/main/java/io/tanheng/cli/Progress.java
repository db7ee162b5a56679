package io.tanheng.cli;

/** Says what is being done where it takes longer than a second and a person watches. */
final class Progress {
  private static final long PATIENCE = 1000;

  private final Thread waiting;

  private Progress(Thread waiting) {
    this.waiting = waiting;
  }

  /** Begins to wait; {@link #end} stops that. */
  static Progress of(Terminal terminal, String sentence) {
    Thread thread = new Thread(() -> say(terminal, sentence), "progress");
    thread.setDaemon(true);
    if (terminal.progress()) {
      thread.start();
    }
    return new Progress(thread);
  }

  private static void say(Terminal terminal, String sentence) {
    try {
      Thread.sleep(PATIENCE);
      terminal.err().println(sentence);
      terminal.err().flush();
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    }
  }

  void end() {
    waiting.interrupt();
  }
}
