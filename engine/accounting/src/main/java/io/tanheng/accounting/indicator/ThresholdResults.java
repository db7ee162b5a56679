package io.tanheng.accounting.indicator;

import io.tanheng.factors.issue.Issue;
import java.util.List;

/**
 * Every indicator of a threshold profile and what is to be known about it.
 *
 * @param results indicators by target year, in the order of the document
 * @param findings findings in the same order
 */
public record ThresholdResults(List<ThresholdResult> results, List<Issue> findings) {
  public ThresholdResults {
    results = List.copyOf(results);
    findings = List.copyOf(findings);
  }
}
