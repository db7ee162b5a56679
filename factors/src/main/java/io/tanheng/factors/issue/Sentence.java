package io.tanheng.factors.issue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places for facts: <code>{name}</code> is the fact, <code>{count|line|lines}
 * </code> the first word where the fact is 1 and else the second, and a part in <code>[ ]</code> is
 * left out where a fact in it is blank.
 */
final class Sentence {
  private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern PLACE =
      Pattern.compile("\\{([^{}|]+)(?:\\|([^{}|]*)\\|([^{}|]*))?}");

  /** Facts that repeat what somebody typed: so long as that need not be to be recognised. */
  private static final Set<String> TYPED =
      Set.of(
          "value",
          "given",
          "entered",
          "beneficiary",
          "serial",
          "registry",
          "project",
          "reason",
          "purpose",
          "technology",
          "words",
          "what",
          "name",
          "id",
          "first");

  private static final int LONGEST = 80;

  private final String template;
  private final boolean chinese;

  Sentence(String template, boolean chinese) {
    this.template = template;
    this.chinese = chinese;
  }

  /** The sentence with its facts; one that is not given stays blank. */
  String text(Map<String, String> facts) {
    String kept = PART.matcher(template).replaceAll(part -> quoted(kept(part.group(1), facts)));
    return PLACE.matcher(kept).replaceAll(place -> quoted(filled(place, facts)));
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private String kept(String part, Map<String, String> facts) {
    boolean blank =
        PLACE.matcher(part).results().anyMatch(place -> fact(place.group(1), facts).isBlank());
    return blank ? "" : part;
  }

  private String filled(MatchResult place, Map<String, String> facts) {
    String fact = fact(place.group(1), facts);
    if (place.group(2) != null) {
      return fact.equals("1") ? place.group(2) : place.group(3);
    }
    return TYPED.contains(place.group(1)) ? cut(fact) : fact;
  }

  /** A fact may also be given in Chinese, under its name with {@code _zh}. */
  private String fact(String name, Map<String, String> facts) {
    return Optional.ofNullable(facts.get(name + "_zh"))
        .filter(inChinese -> chinese)
        .orElseGet(() -> facts.getOrDefault(name, ""));
  }

  /** The beginning of a long text, whole characters. */
  static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
