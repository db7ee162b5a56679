package io.tanheng.accounting.book.form;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What was found in a book while it is read: faults, and warnings of form. */
public final class Faults {
  private static final Map<String, String> CLAUSES =
      Map.of("park-type-out-of-scope", "§1", "claim-date-in-year", "Table 1");

  private final List<Issue> faults = new ArrayList<>();
  private final List<Issue> warnings = new ArrayList<>();

  /** Adds a fault: the book is refused. Facts as name, value, name, value … */
  public void add(String code, Location where, String... facts) {
    faults.add(Issue.error(code, CLAUSES.getOrDefault(code, ""), where, facts));
  }

  /** Adds a warning: the book is read. Facts as name, value, name, value … */
  public void warn(String code, Location where, String... facts) {
    warnings.add(Issue.warning(code, "", where, facts));
  }

  /** Whether a fault was found. */
  public boolean any() {
    return !faults.isEmpty();
  }

  /** Faults in the order of file, row and column. */
  public List<Issue> faults() {
    return sorted(faults);
  }

  /** Warnings in the order of file, row and column. */
  public List<Issue> warnings() {
    return sorted(warnings);
  }

  private static List<Issue> sorted(List<Issue> issues) {
    return issues.stream()
        .sorted(Comparator.comparing(Issue::where).thenComparing(Issue::code))
        .toList();
  }
}
