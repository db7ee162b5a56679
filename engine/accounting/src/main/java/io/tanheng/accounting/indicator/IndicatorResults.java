package io.tanheng.accounting.indicator;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.issue.Issue;
import java.util.List;

/**
 * Every indicator and what is to be known about it.
 *
 * @param results every indicator and alternative, in the order of Table 1
 * @param findings findings in the order of Table 1
 * @param otherReadings values of indicator 26 under the readings that do not count, such as {@code
 *     indicator:26:arithmetic-2}
 */
public record IndicatorResults(
    List<IndicatorResult> results, List<Issue> findings, List<Derivation> otherReadings) {
  public IndicatorResults {
    results = List.copyOf(results);
    findings = List.copyOf(findings);
    otherReadings = List.copyOf(otherReadings);
  }
}
