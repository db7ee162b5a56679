package io.tanheng.documents.text;

import io.tanheng.accounting.evaluation.EvaluationMessages;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.accounting.score.Grade;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Messages;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every sentence and name of the product in one language. */
public final class Wording {
  /** Begins the label of a step of a bridge. */
  private static final String RULE = "rule_";

  private static final String TURNS = " → ";

  /** Facts whose words have a name in a group of the same name. */
  private static final Set<String> GROUPS = Set.of("status", "kind", "category", "grade");

  private static final Pattern ROW = Pattern.compile("^(\\S+\\.csv) row (\\d+)$");

  /** The fact that is always a place, of a file or a sheet, with or without a column. */
  private static final String PLACE = "first";

  private static final Pattern ANY_ROW = Pattern.compile("^(.+?) row (\\d+)(?:, column (.+))?$");

  private final boolean chinese;
  private final Messages messages;
  private final Set<String> keys;

  private Wording(boolean chinese, Messages messages) {
    this.chinese = chinese;
    this.messages = messages;
    this.keys = messages.keys();
  }

  /** The wording of a language: Chinese for {@code zh}, English for every other. */
  public static Wording of(Locale locale) {
    Messages all =
        Messages.of(Wording.class, locale)
            .and(EvaluationMessages.of(locale))
            .and(Messages.of(FactorCatalog.class, locale))
            .and(Messages.of(Grade.class, locale));
    return new Wording("zh".equals(locale.getLanguage()), all);
  }

  /** This wording with the sentences of one more part of the product. */
  public Wording with(Messages more) {
    return new Wording(chinese, messages.and(more));
  }

  /** Whether it is Chinese. */
  public boolean chinese() {
    return chinese;
  }

  /** Every key that has a sentence. */
  public Set<String> keys() {
    return keys;
  }

  /** The sentence of a key; facts as name, value, name, value … */
  public String text(String key, String... facts) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      named.put(facts[i], facts[i + 1]);
    }
    return text(key, named);
  }

  /** The sentence of a key. */
  public String text(String key, Map<String, String> facts) {
    return messages.text(key, worded(facts));
  }

  /** The facts, those that are words of the method in this language. */
  private Map<String, String> worded(Map<String, String> facts) {
    Map<String, String> worded = new LinkedHashMap<>(facts);
    worded.replaceAll((name, value) -> worded(name, value));
    return worded;
  }

  private String worded(String name, String value) {
    if (chinese && name.equals(PLACE) && ANY_ROW.matcher(value).matches()) {
      return ANY_ROW.matcher(value).replaceFirst(Wording::chinesePlace);
    }
    String group = name.replace("other_", "");
    return named("fact." + name, value)
        .or(() -> chinese && GROUPS.contains(group) ? named(group, value) : Optional.empty())
        .orElseGet(() -> value.indexOf(',') < 0 ? placed(value) : words(name, value));
  }

  private static String chinesePlace(MatchResult row) {
    String column = row.group(3) == null ? "" : "，列 " + row.group(3);
    return Matcher.quoteReplacement(row.group(1) + " 第" + row.group(2) + "行" + column);
  }

  /** A place in the book that is a fact of a sentence. */
  private String placed(String value) {
    return chinese ? ROW.matcher(value).replaceFirst("$1 第$2行") : value;
  }

  /** A list all of whose words are known. */
  private String words(String name, String value) {
    List<Optional<String>> words =
        Stream.of(value.split(", ")).map(word -> named("fact." + name, word)).toList();
    return words.stream().allMatch(Optional::isPresent)
        ? words.stream().map(Optional::get).collect(Collectors.joining(text("punctuation.list")))
        : value;
  }

  /** The sentence of an issue, without its place. */
  public String sentence(Issue issue) {
    return text(issue.code(), issue.facts());
  }

  /** {@code activity.csv row 18, column unit: sentence}. */
  public String fault(Issue issue) {
    String place = place(issue);
    return place.isEmpty() ? sentence(issue) : place + text("punctuation.colon") + sentence(issue);
  }

  /** {@code activity!F18 (row 18, column unit)} where a cell of a sheet is meant. */
  private String place(Issue issue) {
    Location where = issue.where();
    boolean cell = !issue.fact("cell").isEmpty() && !where.column().isEmpty();
    return cell
        ? text(
            "place.cell",
            Map.of(
                "cell", issue.fact("cell"),
                "row", Integer.toString(where.row()),
                "column", where.shortColumn()))
        : place(where);
  }

  /** A place in the book in words; blank for the book as a whole. */
  public String place(Location where) {
    if (!chinese) {
      return where.text();
    }
    StringBuilder place = new StringBuilder(where.file());
    if (where.row() > 0) {
      place.append(" 第").append(where.row()).append("行");
    }
    if (!where.column().isEmpty()) {
      place.append(where.row() > 0 ? "，列 " : " 列 ").append(where.shortColumn());
    }
    return place.toString().strip();
  }

  /**
   * The name of a figure of a derivation; after a colon stands its subject, kept as it is. A label
   * without a name is shown itself.
   */
  public String label(String label) {
    int colon = label.indexOf(':');
    String key = colon < 0 ? label : label.substring(0, colon);
    String name = named("label", key).orElse(key.replace('_', ' '));
    if (colon < 0) {
      return name;
    }
    String subject = label.substring(colon + 1);
    if (key.startsWith(RULE)) {
      return step(key.substring(RULE.length()), subject);
    }
    return name + " " + (key.equals("by_category") ? word("category", subject) : subject);
  }

  /** What a step of a bridge turns, from one way into another. */
  private String step(String rule, String ways) {
    return word("compare.rule", rule)
        + " "
        + Arrays.stream(ways.split(TURNS))
            .map(way -> named("compare." + rule, way).orElse(way))
            .collect(Collectors.joining(TURNS));
  }

  /** A unit in this language. */
  public String unit(String unit) {
    return unit.equals("points")
        ? text("unit.points")
        : chinese ? unit : unit.replace("万元", "10⁴ CNY");
  }

  /** The name of a word of the book, such as a category or a kind of offset. */
  public String word(String group, String word) {
    return named(group, word).orElse(word.replace('_', ' '));
  }

  /** A citation; what is no document is said in this language. */
  public String citation(String citation) {
    String text = named("citation", citation.replace(' ', '-')).orElse(citation);
    return chinese
        ? text.replace("Table ", "表").replace("note ", "注").replace(" (draft for comment)", "")
        : text;
  }

  /** Why a factor was chosen, which the engine says in English. */
  public String reason(String english) {
    if (!chinese) {
      return english;
    }
    String reason =
        english.replaceFirst(", the most specific of (\\d+) rows for ", "，$1 行中最具体的一行：");
    return reason
        .replaceFirst(", the only row for ", "，唯一适用的一行：")
        .replaceFirst(", technology ", "，技术 ")
        .replaceFirst(", place ", "，地区 ")
        .replaceFirst(", year ", "，年份 ")
        .replaceFirst(", per volume as the amount is written$", "，按所填体积核算")
        .replaceFirst("^constant of the method$", "方法常数")
        .replaceFirst("^rate of the method$", "方法的数值")
        .replaceFirst("^method ", "方法 ")
        .replaceFirst("^setting gwp = ", "设置 gwp = ");
  }

  private Optional<String> named(String group, String word) {
    String key = group + "." + word;
    return keys.contains(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /** The name of a grade, or of none. */
  public String grade(Optional<Grade> grade) {
    return text("grade." + grade.map(Grade::word).orElse("none"));
  }

  /** The name of an indicator. */
  public String name(IndicatorDefinition definition) {
    return chinese ? definition.nameZh() : definition.nameEn();
  }

  /** The name of an activity. */
  public String name(Activity activity) {
    return pick(activity.nameEn(), activity.nameZh());
  }

  /** The title of a factor set. */
  public String title(FactorSet set) {
    return pick(set.title(), set.titleZh());
  }

  /** The name of the park. */
  public String name(Park park) {
    return pick(park.name(), park.nameZh());
  }

  /** The name of a measure. */
  public String name(Measure measure) {
    return pick(measure.name(), measure.nameZh());
  }

  /** The name of an enterprise of the list, or of the shared facilities. */
  public String name(EnterpriseId id, List<Enterprise> enterprises) {
    if (id.equals(EnterpriseId.SHARED)) {
      return text("enterprise.shared");
    }
    return enterprises.stream()
        .filter(enterprise -> enterprise.id().equals(id))
        .findFirst()
        .map(enterprise -> pick(enterprise.name(), enterprise.nameZh()))
        .orElse(id.value());
  }

  private String pick(String english, String other) {
    return chinese && !other.isBlank() ? other : english;
  }
}
