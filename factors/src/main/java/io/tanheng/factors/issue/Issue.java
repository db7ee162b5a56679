package io.tanheng.factors.issue;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something wrong with, or to be known about, the input. The sentence is made from the code and the
 * facts by {@link Messages} in the reader's language; tests look at codes and facts, not at prose.
 *
 * @param code kebab-case, stable: {@code serial-used-twice}
 * @param severity error or warning
 * @param clause clause of the standard it rests on, such as {@code §5.8}; may be blank
 * @param where place in the input
 * @param facts named values for the sentence, in order
 */
public record Issue(
    String code, Severity severity, String clause, Location where, Map<String, String> facts) {

  public Issue {
    facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /** An error; facts as name, value, name, value … */
  public static Issue error(String code, String clause, Location where, String... facts) {
    return new Issue(code, Severity.ERROR, clause, where, pairs(facts));
  }

  /** A warning; facts as name, value, name, value … */
  public static Issue warning(String code, String clause, Location where, String... facts) {
    return new Issue(code, Severity.WARNING, clause, where, pairs(facts));
  }

  /** The fact of that name, or blank. */
  public String fact(String name) {
    return facts.getOrDefault(name, "");
  }

  private static Map<String, String> pairs(String... facts) {
    if (facts.length % 2 != 0) {
      throw new IllegalArgumentException("facts come in pairs of name and value");
    }
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      map.put(facts[i], facts[i + 1]);
    }
    return map;
  }
}
