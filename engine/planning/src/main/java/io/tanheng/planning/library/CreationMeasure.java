package io.tanheng.planning.library;

import java.util.List;
import java.util.Optional;

/**
 * A creation measure (创建措施) of the standard.
 *
 * @param code {@code 5.4.2a}: clause, item, and a letter where one item says several things
 * @param clause {@code 5.4 2)}
 * @param obligation how strongly it is asked for
 * @param word the word of the text that says so
 * @param reduces kinds of activity that it lowers
 * @param indicators numbers of Table 1 that it moves, with the letter of an alternative
 * @param bound what the standard itself demands in figures; absent where the user must fill it in
 * @param boundSource clause that prints the bound; blank without one
 * @param textZh what it is, in Chinese
 * @param textEn what it is, in English
 */
public record CreationMeasure(
    String code,
    String clause,
    Obligation obligation,
    String word,
    List<String> reduces,
    List<String> indicators,
    Optional<String> bound,
    String boundSource,
    String textZh,
    String textEn) {
  public CreationMeasure {
    reduces = List.copyOf(reduces);
    indicators = List.copyOf(indicators);
    if (bound.isPresent() == boundSource.isBlank()) {
      throw new IllegalArgumentException("a bound has a source: " + code);
    }
  }
}
