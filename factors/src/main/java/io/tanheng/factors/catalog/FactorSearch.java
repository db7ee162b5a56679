package io.tanheng.factors.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Full-text search over activities and factors, in both languages. */
final class FactorSearch {
  private final Activities activities;
  private final List<String> words;
  private final Map<String, StringBuilder> namesOfItems = new HashMap<>();

  FactorSearch(Activities activities, String words) {
    this.activities = activities;
    this.words = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    for (Activity activity : activities.all()) {
      for (String item : activities.items(activity.code())) {
        namesOfItems.computeIfAbsent(item, key -> new StringBuilder()).append(text(activity));
      }
    }
  }

  SearchResult in(List<FactorSet> sets) {
    List<EmissionFactor> factors = new ArrayList<>();
    for (FactorSet set : sets) {
      set.factors().stream().filter(factor -> matches(text(factor))).forEach(factors::add);
    }
    return new SearchResult(
        activities.all().stream().filter(activity -> matches(text(activity))).toList(), factors);
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
