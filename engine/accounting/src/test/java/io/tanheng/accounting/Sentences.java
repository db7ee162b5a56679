package io.tanheng.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.issue.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences beside a class: one for every code of its package, alike in both languages. */
public final class Sentences {
  private static final Pattern CODE = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
  private static final Pattern FACT = Pattern.compile("\\{[a-z]+}");

  private Sentences() {}

  /**
   * Holds that the codes written in a package are those that have a sentence, in both languages.
   *
   * @param others what is written like a code and is none of this package
   */
  public static void holdEveryCode(Class<?> beside, Collection<String> others) throws IOException {
    Path sources = Path.of("src/main/java").resolve(beside.getPackageName().replace('.', '/'));
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
      }
    }
    codes.removeAll(others);
    assertThat(codes)
        .isEqualTo(Messages.of(beside, Locale.ENGLISH).keys())
        .isEqualTo(Messages.of(beside, Locale.CHINESE).keys());
  }

  /** Holds that both languages give the same facts. */
  public static void holdTheSameFacts(Class<?> beside) throws IOException {
    for (String key : Messages.of(beside, Locale.ENGLISH).keys()) {
      assertThat(facts(beside, "zh", key)).as(key).isEqualTo(facts(beside, "en", key));
    }
  }

  private static Set<String> facts(Class<?> beside, String language, String key)
      throws IOException {
    Properties texts = new Properties();
    try (InputStream in = beside.getResourceAsStream("messages_" + language + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Set<String> facts = new TreeSet<>();
    FACT.matcher(texts.getProperty(key)).results().forEach(m -> facts.add(m.group()));
    return facts;
  }
}
