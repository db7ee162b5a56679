package io.tanheng.accounting.profile;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.profile.IndicatorDefinition.Kind;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.factors.provenance.Verification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An evaluation profile: indicators, weights, edges and readings.
 *
 * @param id {@code t-seesa-010-2024}
 * @param title document in full
 * @param source citation
 * @param published day of publication; the first day of a printed year
 * @param verification how the text was confirmed
 * @param indicators rows of Table 1 in order
 * @param groups keys of the first-level indicators in order, without the bonus
 * @param entries every setting by key, weights too
 * @param overridden keys whose value the book alters; empty where the profile is unaltered
 */
public record EvaluationProfile(
    String id,
    String title,
    String source,
    LocalDate published,
    Verification verification,
    List<IndicatorDefinition> indicators,
    List<String> groups,
    SortedMap<String, Setting> entries,
    List<String> overridden)
    implements Scheme {
  /** Key of the group of bonus items, which has points of its own and no weight. */
  public static final String BONUS = "bonus";

  private static final String WEIGHT = "weight.";

  public EvaluationProfile {
    indicators = List.copyOf(indicators);
    groups = List.copyOf(groups);
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    overridden = List.copyOf(overridden);
  }

  /** Weight of each group, a fraction; they sum to 1. */
  public SortedMap<String, BigDecimal> weights() {
    SortedMap<String, BigDecimal> weights = new TreeMap<>();
    groups.forEach(group -> weights.put(group, fraction(WEIGHT + group)));
    return weights;
  }

  /** Every other setting, its value by key. */
  public SortedMap<String, String> settings() {
    SortedMap<String, String> settings = new TreeMap<>();
    entries.forEach((key, entry) -> settings.put(key, entry.value()));
    settings.keySet().removeIf(key -> key.startsWith(WEIGHT));
    return settings;
  }

  @Override
  public Set<Integer> withAlternatives() {
    return indicators.stream()
        .filter(each -> !each.alternative().isEmpty())
        .map(IndicatorDefinition::no)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<Integer> withoutCeiling() {
    return indicators.stream()
        .filter(each -> each.kind() == Kind.COUNT || each.kind() == Kind.QUANTITY)
        .map(IndicatorDefinition::no)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The setting of that key.
   *
   * @throws IllegalStateException where the profile lacks it
   */
  public Setting get(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalStateException("profile " + id + " has no setting " + key));
  }

  /** The setting of the weight of a group, in %. */
  public Setting weight(String group) {
    return get(WEIGHT + group);
  }

  /** The number that a setting holds. */
  public BigDecimal number(String key) {
    return new BigDecimal(get(key).value());
  }

  /** The number of a setting in %, as a fraction. */
  public BigDecimal fraction(String key) {
    return number(key).movePointLeft(2);
  }

  /** The edge that a setting holds. */
  public Threshold threshold(String key) {
    String value = get(key).value();
    return Threshold.parse(value)
        .orElseThrow(() -> new IllegalStateException("setting " + key + ": no edge: " + value));
  }

  /** A figure that rests on a setting, as a leaf that cites it. */
  public Derivation leaf(String label, BigDecimal value, String unit, String key) {
    return Derivation.setting(label, value, unit, key, get(key).citation());
  }

  /** The leading value of an indicator, as a leaf that cites its row of Table 1. */
  public Derivation leadingValue(IndicatorDefinition indicator) {
    String key = "leading_value:" + indicator.key();
    String unit = indicator.kind() == IndicatorDefinition.Kind.RATIO ? "" : indicator.unit();
    return Derivation.setting(key, indicator.leadingValue(), unit, key, source + " Table 1");
  }

  /**
   * The profile with the settings of a book. A value equal to the profile's own alters nothing.
   *
   * @param overrides keys of settings with their values
   * @return the profile; or {@code profile-key-unknown}, {@code profile-value-invalid}, {@code
   *     profile-weights-invalid}
   */
  public Outcome<EvaluationProfile> withOverrides(SortedMap<String, String> overrides) {
    return new ProfileOverride(this, overrides).apply();
  }
}
