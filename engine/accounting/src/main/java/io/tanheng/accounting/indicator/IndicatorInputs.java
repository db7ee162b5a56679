package io.tanheng.accounting.indicator;

import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rows of a book by the indicator they speak of. */
final class IndicatorInputs {
  private final Map<String, List<IndicatorInput>> byKey = new TreeMap<>();

  IndicatorInputs(EvaluationProfile profile, List<IndicatorInput> inputs, Findings findings) {
    List<String> known = profile.indicators().stream().map(IndicatorDefinition::key).toList();
    List<IndicatorInput> ordered = new ArrayList<>(inputs);
    ordered.sort(Comparator.comparing(IndicatorInput::where));
    for (IndicatorInput input : ordered) {
      if (known.contains(key(input))) {
        byKey.computeIfAbsent(key(input), key -> new ArrayList<>()).add(input);
      } else {
        findings.add(unknown(input, known));
      }
    }
  }

  /** The row of an indicator; of rows that stand twice none counts until it is resolved. */
  Optional<IndicatorInput> find(IndicatorDefinition indicator, Findings findings) {
    List<IndicatorInput> rows = byKey.getOrDefault(indicator.key(), List.of());
    if (rows.size() > 1) {
      findings.error("indicator-given-twice", indicator, rows.get(1).where(), "rows", places(rows));
    }
    return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
  }

  /** Whether the book speaks of the indicator at all. */
  boolean given(IndicatorDefinition indicator) {
    return byKey.containsKey(indicator.key());
  }

  /** Whether the book gives the indicator as anything but not applicable. */
  boolean entered(IndicatorDefinition indicator) {
    return byKey.getOrDefault(indicator.key(), List.of()).stream()
        .anyMatch(row -> row.status() != IndicatorInput.Status.NOT_APPLICABLE);
  }

  private static String key(IndicatorInput input) {
    return input.no() + input.alternative();
  }

  private static String places(List<IndicatorInput> rows) {
    return rows.stream()
        .map(IndicatorInput::where)
        .map(Location::text)
        .collect(Collectors.joining("; "));
  }

  private static Issue unknown(IndicatorInput input, List<String> known) {
    return Issue.error(
        "indicator-unknown",
        "Table 1",
        input.where(),
        "indicator",
        key(input),
        "known",
        String.join(", ", known));
  }
}
