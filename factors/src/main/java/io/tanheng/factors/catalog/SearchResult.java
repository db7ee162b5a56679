package io.tanheng.factors.catalog;

import java.util.List;

/**
 * What a search in the library found.
 *
 * @param activities activities whose code, names or aliases hold every word, in order of the tables
 * @param factors factors whose id, item or activity names hold every word, in order of the sets
 */
public record SearchResult(List<Activity> activities, List<EmissionFactor> factors) {
  public SearchResult {
    activities = List.copyOf(activities);
    factors = List.copyOf(factors);
  }
}
