package io.tanheng.cli;

import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Messages;
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

  /** A fault of usage in the reader's language; facts as name, value, name, value … */
  UsageException usage(String key, String... facts) {
    return new UsageException(wording.text(key, facts));
  }
}
