package io.tanheng.accounting.book.form;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of books in both languages (resource {@code words.csv}). A scope says where a word
 * stands: {@code tables} for names of tables, the name of a table for its columns, {@code
 * activity.category} for the words of a column, {@code yes_no}; the scope {@code *} holds columns
 * that several tables share.
 */
public final class Words {
  private static final String SHARED = "*";

  private record Word(String scope, String text) {}

  private final Map<Word, String> chinese = new HashMap<>();
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
            CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rows.forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void add(NamedCsvRecord row) {
    String scope = row.getField("table");
    String en = row.getField("english");
    String zh = row.getField("chinese");
    String twice = chinese.put(new Word(scope, en), zh);
    String both = english.put(new Word(scope, zh), en);
    if (twice != null || both != null) {
      throw new IllegalStateException("words.csv line " + row.getStartingLineNumber() + ": twice");
    }
  }

  /** The Chinese word for an English one. */
  public Optional<String> chinese(String scope, String word) {
    return look(chinese, scope, word);
  }

  /** The English word for a Chinese one, or for an English one in other case. */
  public String english(String scope, String text) {
    return look(english, scope, text).orElseGet(() -> text.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> look(Map<Word, String> words, String scope, String text) {
    String own = words.get(new Word(scope, text));
    return Optional.ofNullable(own != null ? own : words.get(new Word(SHARED, text)));
  }
}
