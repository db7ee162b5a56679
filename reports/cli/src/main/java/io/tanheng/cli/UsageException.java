package io.tanheng.cli;

/** The command cannot do what it was asked to; its message is the one line that says why. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
