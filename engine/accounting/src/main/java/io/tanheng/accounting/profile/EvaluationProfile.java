package io.tanheng.accounting.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * An evaluation profile: indicators, weights, edges and readings.
 *
 * @param id {@code t-seesa-010-2024}
 * @param title document in full
 * @param source citation
 * @param indicators rows of Table 1 in order
 * @param groups keys of the first-level indicators in order, without the bonus
 * @param weights weight of each group, a fraction; they sum to 1
 * @param settings every other setting by key
 * @param overridden keys that the book overrides; empty where the profile is unaltered
 */
public record EvaluationProfile(
    String id,
    String title,
    String source,
    List<IndicatorDefinition> indicators,
    List<String> groups,
    SortedMap<String, BigDecimal> weights,
    SortedMap<String, String> settings,
    List<String> overridden) {
  public EvaluationProfile {
    indicators = List.copyOf(indicators);
    groups = List.copyOf(groups);
    overridden = List.copyOf(overridden);
  }
}
