package io.tanheng.accounting.book.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** One of a few words, in English or Chinese, upper or lower case. */
public final class WordForm implements CellForm {
  private final Map<String, Cell> cells = new HashMap<>();
  private final List<String> allowed;
  private final Words words;
  private final String scope;

  private WordForm(Words words, String scope, Map<String, ?> values) {
    this.words = words;
    this.scope = scope;
    allowed = List.copyOf(values.keySet());
    values.forEach((word, value) -> learn(word, Cell.good(value, word)));
  }

  private void learn(String word, Cell cell) {
    cells.put(word.toLowerCase(Locale.ROOT), cell);
    words.spellings(scope, word).forEach(zh -> cells.put(zh.toLowerCase(Locale.ROOT), cell));
  }

  /** The constants of an enum under the words that books use. */
  public static <E extends Enum<E>> WordForm of(
      Words words, String scope, E[] constants, Function<E, String> word) {
    Map<String, E> values = new LinkedHashMap<>();
    for (E constant : constants) {
      values.put(word.apply(constant), constant);
    }
    return new WordForm(words, scope, values);
  }

  /** Words whose value is the English word itself. */
  public static WordForm of(Words words, String scope, String... allowed) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String word : allowed) {
      values.put(word, word);
    }
    return new WordForm(words, scope, values);
  }

  /** {@code yes} or {@code no}. */
  public static WordForm yesOrNo(Words words) {
    Map<String, Boolean> values = new LinkedHashMap<>();
    values.put("yes", true);
    values.put("no", false);
    return new WordForm(words, "yes_no", values);
  }

  /** The English words, in order. */
  public List<String> allowed() {
    return allowed;
  }

  @Override
  public Cell read(String text) {
    Cell cell = cells.get(text.toLowerCase(Locale.ROOT));
    return cell != null ? cell : unknown(text);
  }

  private Cell unknown(String text) {
    return Cell.bad("unknown-word", words.facts(scope, text, allowed));
  }
}
