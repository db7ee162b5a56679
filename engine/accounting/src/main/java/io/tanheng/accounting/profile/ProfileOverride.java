package io.tanheng.accounting.profile;

import static java.util.Objects.requireNonNull;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Applies the settings of a book to a profile; every fault is reported. */
final class ProfileOverride {
  private static final BigDecimal WHOLE = BigDecimal.ONE;

  private final EvaluationProfile profile;
  private final SortedMap<String, String> overrides;
  private final SortedMap<String, Setting> entries;
  private final List<Issue> issues = new ArrayList<>();

  ProfileOverride(EvaluationProfile profile, SortedMap<String, String> overrides) {
    this.profile = profile;
    this.overrides = overrides;
    this.entries = new TreeMap<>(profile.entries());
  }

  Outcome<EvaluationProfile> apply() {
    overrides.forEach(this::override);
    EvaluationProfile altered = altered();
    if (issues.isEmpty()) {
      checkWeights(altered);
    }
    return issues.isEmpty() ? Outcome.of(altered) : Outcome.refused(issues);
  }

  private void override(String key, String value) {
    if (!entries.containsKey(key)) {
      issues.add(error("profile-key-unknown", key, "known", String.join(", ", entries.keySet())));
      return;
    }
    Setting own = entries.get(key);
    own.with(value)
        .ifPresentOrElse(
            other -> entries.put(key, other),
            () ->
                issues.add(
                    error(
                        "profile-value-invalid", key, "value", value, "expected", own.allowed())));
  }

  private EvaluationProfile altered() {
    List<String> keys = new ArrayList<>(profile.overridden());
    entries.forEach(
        (key, entry) -> {
          if (!entry.equals(profile.entries().get(key)) && !keys.contains(key)) {
            keys.add(key);
          }
        });
    keys.sort(null);
    return new EvaluationProfile(
        profile.id(),
        profile.title(),
        profile.source(),
        profile.published(),
        profile.verification(),
        profile.indicators(),
        profile.groups(),
        entries,
        keys);
  }

  /** The range over unreadable weights has no meaning unless the chosen ones lie in it. */
  private void checkWeights(EvaluationProfile altered) {
    BigDecimal sum = altered.weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    List<String> outside =
        altered.groups().stream()
            .filter(group -> !altered.weight(group).settled())
            .filter(group -> !inRange(altered, requireNonNull(altered.weights().get(group))))
            .toList();
    if (sum.compareTo(WHOLE) != 0 || !outside.isEmpty()) {
      String percent = sum.movePointRight(2).stripTrailingZeros().toPlainString();
      issues.add(
          error(
              "profile-weights-invalid",
              "weight.*",
              "sum",
              percent,
              "outside",
              String.join(", ", outside),
              "min",
              altered.get("weight_min").value(),
              "max",
              altered.get("weight_max").value()));
    }
  }

  private static boolean inRange(EvaluationProfile profile, BigDecimal weight) {
    return weight.compareTo(profile.fraction("weight_min")) >= 0
        && weight.compareTo(profile.fraction("weight_max")) <= 0;
  }

  private Issue error(String code, String key, String... facts) {
    List<String> all = new ArrayList<>(List.of("key", "profile." + key, "profile", profile.id()));
    all.addAll(List.of(facts));
    return Issue.error(code, "", Location.file("park"), all.toArray(String[]::new));
  }
}
