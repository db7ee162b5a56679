package io.tanheng.accounting.book.form;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of books in both languages (resource {@code words.csv}). An English word has one
 * Chinese word that is written, and further ones that are read. A scope says where a word stands:
 * {@code tables} for names of tables, the name of a table for its columns, {@code
 * activity.category} for the words of a column, {@code yes_no}; the scope {@code *} holds columns
 * that several tables share.
 */
public final class Words {
  /** Scope of the words of categories. */
  public static final String CATEGORY = "activity.category";

  private static final String SHARED = "*";

  private record Word(String scope, String text) {}

  private final Map<Word, List<String>> chinese = new HashMap<>();
  private final Map<Word, String> english = new HashMap<>();

  private Words() {}

  /**
   * The words that ship with the engine.
   *
   * @throws IllegalStateException naming the line where one is given twice
   */
  public static Words shipped() {
    Words words = new Words();
    try (InputStream in = Words.class.getResourceAsStream("words.csv");
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rows.forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void add(NamedCsvRecord row) {
    String scope = row.getField("table");
    String en = row.getField("english");
    List<String> all = List.of(row.getField("chinese").split(";"));
    boolean twice = chinese.put(new Word(scope, en), all) != null;
    for (String zh : all) {
      twice |= english.put(new Word(scope, zh), en) != null;
    }
    if (twice) {
      throw new IllegalStateException("words.csv line " + row.getStartingLineNumber() + ": twice");
    }
  }

  /** The Chinese word that is written for an English one. */
  public Optional<String> chinese(String scope, String word) {
    return spellings(scope, word).stream().findFirst();
  }

  /** Every Chinese word that is read as an English one, the written one first; may be empty. */
  public List<String> spellings(String scope, String word) {
    List<String> shared = chinese.getOrDefault(new Word(SHARED, word), List.of());
    List<String> own = chinese.getOrDefault(new Word(scope, word), List.of());
    return Stream.concat(own.stream(), shared.stream())
        .filter(zh -> english(scope, zh).equals(word))
        .distinct()
        .toList();
  }

  /** The English word for a Chinese one, or for an English one in other case. */
  public String english(String scope, String text) {
    String own = english.get(new Word(scope, text));
    String found = own != null ? own : english.get(new Word(SHARED, text));
    return found != null ? found : text.toLowerCase(Locale.ROOT);
  }

  /** The words in both languages, Chinese first: {@code 电网（grid）}. */
  public String both(String scope, Collection<String> words) {
    return words.stream()
        .map(word -> chinese(scope, word).map(zh -> zh + "（" + word + "）").orElse(word))
        .collect(Collectors.joining("、"));
  }

  /** Which of the English words a mistyped one in either language comes close to. */
  public List<String> near(String scope, String text, Collection<String> known) {
    Map<String, String> meant = new LinkedHashMap<>();
    for (String word : known) {
      meant.put(word, word);
      spellings(scope, word).forEach(zh -> meant.put(zh, word));
    }
    return Near.of(text, meant.keySet()).stream().map(meant::get).distinct().toList();
  }

  /**
   * Facts of a fault about a word that is none: {@code value}, {@code near} and {@code allowed},
   * the latter two in both languages.
   *
   * @param known English words that may stand there
   */
  public String[] facts(String scope, String text, Collection<String> known) {
    List<String> near = near(scope, text, known);
    return new String[] {
      "value", text,
      "near", Near.text(near),
      "near_zh", both(scope, near),
      "allowed", String.join(", ", known),
      "allowed_zh", both(scope, known)
    };
  }
}
