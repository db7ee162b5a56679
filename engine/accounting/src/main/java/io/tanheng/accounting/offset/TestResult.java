package io.tanheng.accounting.offset;

import io.tanheng.factors.issue.Issue;
import java.util.List;
import java.util.Locale;

/**
 * What one test of eligibility says of a lot.
 *
 * @param test word of the test: {@code programme}, {@code retirement}, {@code serials} …
 * @param refuses whether it leaves the lot out
 * @param remarks what it says; empty where the lot passes without a remark
 */
public record TestResult(String test, boolean refuses, List<Issue> remarks) {
  public TestResult {
    remarks = List.copyOf(remarks);
  }

  static TestResult of(EligibilityTest test, List<Remark> remarks) {
    return new TestResult(
        test.name().toLowerCase(Locale.ROOT),
        remarks.stream().anyMatch(Remark::refuses),
        remarks.stream().map(Remark::issue).toList());
  }
}
