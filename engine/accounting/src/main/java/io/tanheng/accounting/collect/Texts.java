package io.tanheng.accounting.collect;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of foreign tables in one spelling. */
final class Texts {
  private static final Pattern BRACKETS = Pattern.compile("[\\[(（]([^\\[\\]()（）]+)[\\])）]\\s*$");

  /** Longer facts are cut in sentences. */
  private static final int LONGEST = 78;

  private Texts() {}

  /** Without the blanks around it, accents composed. */
  static String plain(String text) {
    String bare = text.replace('\u00a0', ' ').replace('\u202f', ' ').replace("\ufeff", "");
    return Normalizer.normalize(bare.strip(), Normalizer.Form.NFC);
  }

  /** A header, in one line. */
  static String header(String text) {
    return plain(text).replaceAll("\\s+", " ");
  }

  /** Words one after the other. */
  static String list(Stream<String> words) {
    return words.collect(Collectors.joining(", "));
  }

  /** The facts of an issue as name, value, name, value … */
  static String[] facts(Issue issue) {
    return issue.facts().entrySet().stream()
        .flatMap(fact -> Stream.of(fact.getKey(), fact.getValue()))
        .toArray(String[]::new);
  }

  /** What stands in brackets at the end of a header: {@code Consumo [Sm³]}. */
  static Optional<String> brackets(String header) {
    Matcher matcher = BRACKETS.matcher(header);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  /** A place whose end is kept where it is long: the row matters more than the folder. */
  static String place(Location where) {
    String text = where.text();
    return text.length() <= LONGEST ? text : "…" + text.substring(text.length() - LONGEST + 1);
  }

  /**
   * A number written in one way only; absent where a separator stands where it cannot.
   *
   * @param decimal the decimal sign
   * @param thousands between groups of three digits; blank where there are none
   */
  static Optional<BigDecimal> number(String text, String decimal, String thousands) {
    String group = thousands.isEmpty() ? "" : "(?:" + Pattern.quote(thousands) + "\\d{3})*";
    String whole = group.isEmpty() ? "\\d+" : "(?:\\d+|\\d{1,3}" + group + ")";
    if (!text.matches("[-+]?" + whole + "(?:" + Pattern.quote(decimal) + "\\d+)?")) {
      return Optional.empty();
    }
    String bare = thousands.isEmpty() ? text : text.replace(thousands, "");
    return Optional.of(new BigDecimal(bare.replace(decimal, ".")));
  }
}
