package io.tanheng.accounting.book;

import io.tanheng.accounting.Sentences;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every code that the package raises has a sentence in both languages, with the same facts. */
class MessagesTest {
  private static final Set<String> NO_CODES =
      Set.of("ipcc-2006", "gbt32151-2024", "t-seesa-010-2024", "2024-03", "2024-03-01");

  @Test
  void everyCodeHasASentence() throws IOException {
    Sentences.holdEveryCode(BookReader.class, NO_CODES);
  }

  @Test
  void bothLanguagesGiveTheSameFacts() throws IOException {
    Sentences.holdTheSameFacts(BookReader.class);
  }
}
