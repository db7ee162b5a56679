package io.tanheng.accounting.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.issue.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that the package raises has a sentence in both languages, with the same facts. */
class CollectMessagesTest {
  private static final Path SOURCES = Path.of("src/main/java/io/tanheng/accounting/collect");
  private static final Pattern CODE = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
  private static final Pattern FACT = Pattern.compile("\\{[a-z]+}");

  /** Codes whose sentences stand with the book. */
  private static final Set<String> OF_BOOK =
      Set.of("no-header", "error-cell", "formula-without-value", "cell-outside-table");

  private final Messages english = Messages.of(BookMerge.class, Locale.ENGLISH);
  private final Messages chinese = Messages.of(BookMerge.class, Locale.CHINESE);

  @Test
  void everyCodeHasASentence() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
      }
    }
    codes.removeAll(OF_BOOK);
    codes.removeAll(Encoding.words());
    assertThat(codes).isEqualTo(english.keys()).isEqualTo(chinese.keys());
  }

  @Test
  void bothLanguagesGiveTheSameFacts() throws IOException {
    for (String key : english.keys()) {
      assertThat(facts("zh", key)).as(key).isEqualTo(facts("en", key));
    }
  }

  private static Set<String> facts(String language, String key) throws IOException {
    Properties texts = new Properties();
    try (InputStream in =
        BookMerge.class.getResourceAsStream("messages_" + language + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Set<String> facts = new TreeSet<>();
    FACT.matcher(texts.getProperty(key)).results().forEach(m -> facts.add(m.group()));
    return facts;
  }
}
