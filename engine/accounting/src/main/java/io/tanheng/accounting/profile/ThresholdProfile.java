package io.tanheng.accounting.profile;

import io.tanheng.accounting.profile.IndicatorDefinition.Kind;
import io.tanheng.factors.provenance.Verification;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A profile of thresholds that are met or not: it gives no score, no grade and no claim.
 *
 * @param id {@code ndrc-910-2025}
 * @param title document in full
 * @param source citation
 * @param published day of publication; the first day of a printed year or month
 * @param verification how the text was confirmed
 * @param indicators indicators in the order of the document
 * @param entries every reading and assumption by key
 */
public record ThresholdProfile(
    String id,
    String title,
    String source,
    LocalDate published,
    Verification verification,
    List<ThresholdDefinition> indicators,
    SortedMap<String, Setting> entries)
    implements Scheme {
  public ThresholdProfile {
    indicators = List.copyOf(indicators);
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  @Override
  public Set<Integer> withAlternatives() {
    return Set.of();
  }

  @Override
  public Set<Integer> withoutCeiling() {
    return indicators.stream()
        .map(ThresholdDefinition::indicator)
        .filter(each -> each.kind() == Kind.COUNT || each.kind() == Kind.QUANTITY)
        .map(IndicatorDefinition::no)
        .collect(Collectors.toUnmodifiableSet());
  }
}
