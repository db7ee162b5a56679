package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of all modules together: their keys are looked up in one table. */
class SentencesTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern FACT = Pattern.compile("\\{([^}]+)}");

  @Test
  void noKeyHasTwoSentences() throws IOException {
    Map<String, List<String>> owners = new TreeMap<>();
    for (Path bundle : bundles("messages_en.properties")) {
      for (String key : read(bundle).stringPropertyNames()) {
        owners.merge(key, List.of(bundle.toString()), SentencesTest::joined);
      }
    }
    owners.values().removeIf(each -> each.size() == 1);
    assertThat(owners).isEmpty();
  }

  @Test
  void bothLanguagesSayTheSame() throws IOException {
    for (Path english : bundles("messages_en.properties")) {
      Properties chinese = read(english.resolveSibling("messages_zh.properties"));
      Properties texts = read(english);
      assertThat(chinese.stringPropertyNames())
          .as(english.toString())
          .isEqualTo(texts.stringPropertyNames());
      for (String key : texts.stringPropertyNames()) {
        assertThat(facts(texts.getProperty(key)))
            .as("facts of the Chinese sentence " + key)
            .containsAll(facts(chinese.getProperty(key)));
      }
    }
  }

  @Test
  void helpHasTheSameTextsInBothLanguages() throws IOException {
    for (Path english : bundles("help_en.properties")) {
      assertThat(read(english.resolveSibling("help_zh.properties")).stringPropertyNames())
          .isEqualTo(read(english).stringPropertyNames());
    }
  }

  /** A single per cent sign is a format of its own, and picocli would warn on the terminal. */
  @Test
  void helpWritesPerCentSignsTwice() throws IOException {
    for (String language : List.of("help_en.properties", "help_zh.properties")) {
      for (Path bundle : bundles(language)) {
        Properties texts = read(bundle);
        for (String key : texts.stringPropertyNames()) {
          assertThat(texts.getProperty(key).replace("%%", "").replace("%n", ""))
              .as(bundle + " " + key)
              .doesNotContain("%");
        }
      }
    }
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** The facts of a sentence; a name in Chinese is the same fact as the name. */
  private static Set<String> facts(String sentence) {
    return FACT.matcher(sentence)
        .results()
        .map(each -> each.group(1).replaceFirst("_zh$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> bundles(String name) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> found =
          files
              .filter(file -> file.endsWith(name))
              .filter(file -> file.toString().contains("src/main/resources"))
              .toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }

  private static Properties read(Path bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      texts.load(reader);
    }
    return texts;
  }
}
