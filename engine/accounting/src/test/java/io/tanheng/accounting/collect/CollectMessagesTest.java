package io.tanheng.accounting.collect;

import io.tanheng.accounting.Sentences;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every code that the package raises has a sentence in both languages, with the same facts. */
class CollectMessagesTest {
  /** Codes whose sentences stand with the book. */
  private static final Set<String> OF_BOOK =
      Set.of("no-header", "error-cell", "formula-without-value", "cell-outside-table");

  @Test
  void everyCodeHasASentence() throws IOException {
    Set<String> others = new TreeSet<>(OF_BOOK);
    others.addAll(Encoding.words());
    Sentences.holdEveryCode(BookMerge.class, others);
  }

  @Test
  void bothLanguagesGiveTheSameFacts() throws IOException {
    Sentences.holdTheSameFacts(BookMerge.class);
  }
}
