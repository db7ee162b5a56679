package io.tanheng.accounting.profile;

/** A table of a profile that cannot be used; its message names file, line and fault. */
final class BrokenProfile extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  BrokenProfile(String message) {
    super(message);
  }
}
