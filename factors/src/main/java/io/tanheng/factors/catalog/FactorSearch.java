package io.tanheng.factors.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Full-text search over activities and factors, in both languages; the closest names first. */
final class FactorSearch {
  private final Activities activities;
  private static final int FARTHEST = 3;

  private final String asked;
  private final List<String> words;
  private final Map<String, Integer> ranksOfItems = new HashMap<>();
  private final Map<String, StringBuilder> namesOfItems = new HashMap<>();

  FactorSearch(Activities activities, String words) {
    this.activities = activities;
    this.asked = words.strip().toLowerCase(Locale.ROOT);
    this.words = List.of(asked.split("\\s+"));
    for (Activity activity : activities.all()) {
      for (String item : activities.items(activity.code())) {
        namesOfItems.computeIfAbsent(item, key -> new StringBuilder()).append(text(activity));
        ranksOfItems.merge(item, rank(activity), Math::min);
      }
    }
  }

  SearchResult in(List<FactorSet> sets) {
    List<EmissionFactor> factors = new ArrayList<>();
    for (FactorSet set : sets) {
      set.factors().stream()
          .filter(factor -> matches(text(factor)))
          .sorted(Comparator.comparing(this::rank))
          .forEach(factors::add);
    }
    List<Activity> found =
        activities.all().stream()
            .filter(activity -> matches(text(activity)))
            .sorted(Comparator.comparing(this::rank))
            .toList();
    return new SearchResult(found, factors);
  }

  /**
   * 0 where a name is what was asked for, then where one begins with it, then where one holds it.
   */
  private int rank(Activity activity) {
    return Activities.names(activity).stream().mapToInt(this::rank).min().orElse(FARTHEST);
  }

  private int rank(EmissionFactor factor) {
    return Math.min(rank(factor.id()), ranksOfItems.getOrDefault(factor.item(), FARTHEST));
  }

  private int rank(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals(asked)) {
      return 0;
    }
    return lower.startsWith(asked) ? 1 : lower.contains(asked) ? 2 : FARTHEST;
  }

  private static String text(Activity activity) {
    return String.join(" ", Activities.names(activity)) + " ";
  }

  private String text(EmissionFactor factor) {
    return String.join(
        " ",
        factor.id(),
        factor.item(),
        factor.parameter().word(),
        factor.gas(),
        factor.technology(),
        factor.place().code(),
        namesOfItems.getOrDefault(factor.item(), new StringBuilder()),
        factor.provenance().note());
  }

  private boolean matches(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(lower::contains);
  }
}
