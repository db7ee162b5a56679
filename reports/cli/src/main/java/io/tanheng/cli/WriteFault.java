package io.tanheng.cli;

import io.tanheng.documents.text.Wording;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why something could not be written, in words; the class of an exception says nothing. */
final class WriteFault {
  private WriteFault() {}

  /** The reason, by the system where it gives one. */
  static String reason(IOException refused, Wording wording) {
    if (refused instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    if (refused instanceof NoSuchFileException) {
      return wording.text("reason-no-folder");
    }
    boolean denied = refused instanceof AccessDeniedException;
    return wording.text(denied ? "reason-denied" : "reason-not-creatable");
  }
}
