package io.tanheng.factors.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sentences by key in one language, read from {@code messages_en.properties} and {@code
 * messages_zh.properties} beside a class. How places for facts are written, see {@link Sentence}.
 */
public final class Messages {
  private final Properties texts;
  private final boolean chinese;

  private Messages(Properties texts, boolean chinese) {
    this.texts = texts;
    this.chinese = chinese;
  }

  /**
   * The messages beside {@code owner}.
   *
   * @param locale Chinese gives {@code zh}, everything else {@code en}
   */
  public static Messages of(Class<?> owner, Locale locale) {
    String language = locale.getLanguage().equals("zh") ? "zh" : "en";
    String name = "messages_" + language + ".properties";
    Properties texts = new Properties();
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " beside " + owner.getName());
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(texts, language.equals("zh"));
  }

  /** These messages, and those of {@code more} for keys that are missing here. */
  public Messages and(Messages more) {
    Properties all = new Properties();
    all.putAll(more.texts);
    all.putAll(texts);
    return new Messages(all, chinese);
  }

  /** Every key there is a sentence for, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  /** The sentence of an issue, with its facts filled in. */
  public String text(Issue issue) {
    return text(issue.code(), issue.facts());
  }

  /** The sentence of that key; the key itself and the facts where there is none. */
  public String text(String key, Map<String, String> facts) {
    String template = texts.getProperty(key);
    if (template == null) {
      return key + (facts.isEmpty() ? "" : " " + facts);
    }
    return new Sentence(template, chinese).text(facts);
  }

  /** The sentence of that key without placeholders. */
  public String text(String key) {
    return text(key, Map.of());
  }
}
