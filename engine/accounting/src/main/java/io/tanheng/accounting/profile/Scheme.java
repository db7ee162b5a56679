package io.tanheng.accounting.profile;

import io.tanheng.factors.provenance.Verification;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** What a park is evaluated by: a profile that scores and grades, or one of thresholds alone. */
public sealed interface Scheme permits EvaluationProfile, ThresholdProfile {
  /** {@code t-seesa-010-2024}. */
  String id();

  /** The document in full. */
  String title();

  /** Citation. */
  String source();

  /** Day of publication; the first day of a printed year or month. */
  LocalDate published();

  /** How the text was confirmed. */
  Verification verification();

  /** Every setting by key. */
  SortedMap<String, Setting> entries();

  /** Numbers of indicators of which a row of the book has to name the alternative. */
  Set<Integer> withAlternatives();

  /** Numbers of indicators that are a count or a quantity, so that no ceiling of 100 % holds. */
  Set<Integer> withoutCeiling();

  /** Id of the accounting method that the document prescribes; absent where it prescribes none. */
  default Optional<String> accountingMethod() {
    return find("accounting_method").map(Setting::value);
  }

  /** The setting of that key, where there is one. */
  default Optional<Setting> find(String key) {
    return Optional.ofNullable(entries().get(key));
  }
}
