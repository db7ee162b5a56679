package io.tanheng.cli;

import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** What every command of one run shares. */
final class Session {
  private final Terminal terminal;
  private final Wording wording;

  Session(Terminal terminal, Locale locale) {
    this.terminal = terminal;
    this.wording = Wording.of(locale).with(Messages.of(Tanheng.class, locale));
  }

  Terminal terminal() {
    return terminal;
  }

  Wording wording() {
    return wording;
  }

  /** The factor library, read when the first command needs it. */
  FactorCatalog catalog() {
    return FactorCatalog.shipped();
  }

  /**
   * What the writing of files gives.
   *
   * @param place the folder or file that is written, for the message
   * @throws UsageException where it cannot be written
   */
  <T> T write(Path place, Writing<T> writing) {
    try {
      return writing.write();
    } catch (IOException refused) {
      throw new UsageException(notWritten(place, refused));
    }
  }

  /** Says that something could not be written, and why. */
  String notWritten(Path place, IOException refused) {
    return wording.text(
        "usage-not-written",
        "path",
        place.toString(),
        "reason",
        WriteFault.reason(refused, wording));
  }

  /** Makes something of new files. */
  @FunctionalInterface
  interface Writing<T> {
    /** Makes it. */
    T write() throws IOException;
  }

  /** A fault of usage in the reader's language; facts as name, value, name, value … */
  UsageException usage(String key, String... facts) {
    return new UsageException(wording.text(key, facts));
  }
}
