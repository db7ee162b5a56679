package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks for months and years that a book leaves out, or gives twice (§4.1 2)). */
final class Completeness {
  /** Years before the reporting year that indicators 26 and 27 look at. */
  private static final int WINDOW = 3;

  private final Book book;
  private final int year;
  private final SortedMap<Source, List<ActivityRecord>> sources = new TreeMap<>(Source.ORDER);

  private record Source(EnterpriseId enterprise, Category category, String activity, int year) {
    private static final Comparator<Source> ORDER =
        Comparator.comparing(Source::year)
            .thenComparing(Source::enterprise)
            .thenComparing(Source::category)
            .thenComparing(Source::activity);

    private Source in(int other) {
      return new Source(enterprise, category, activity, other);
    }
  }

  Completeness(Book book) {
    this.book = book;
    this.year = book.park().reportingYear();
    Map<Source, List<ActivityRecord>> unsorted = new HashMap<>();
    for (ActivityRecord r : book.activities()) {
      Source source =
          new Source(r.enterprise(), r.category(), r.activity().code(), r.period().year());
      unsorted.computeIfAbsent(source, s -> new ArrayList<>()).add(r);
    }
    sources.putAll(unsorted);
  }

  List<Issue> findings() {
    List<Issue> findings = new ArrayList<>();
    sources.forEach((source, rows) -> annualAndMonthly(source, rows, findings));
    sources.forEach((source, rows) -> months(source, rows, findings));
    sources.forEach((source, rows) -> unusedYear(source, rows, findings));
    for (int y = year - WINDOW; y < year; y++) {
      priorYear(y, findings);
    }
    return findings;
  }

  /** Annual and monthly rows of one source: both count, which may be counting twice. */
  private static void annualAndMonthly(
      Source source, List<ActivityRecord> rows, List<Issue> findings) {
    List<ActivityRecord> annual = rows.stream().filter(r -> r.period().annual()).toList();
    if (annual.isEmpty() || annual.size() == rows.size()) {
      return;
    }
    findings.add(
        Issue.warning(
            "annual-and-monthly",
            "§4.1 2)",
            annual.get(0).where().column("period"),
            "enterprise",
            source.enterprise().value(),
            "activity",
            source.activity(),
            "year",
            String.valueOf(source.year()),
            "monthly",
            String.valueOf(rows.size() - annual.size())));
  }

  /** Monthly rows of a source that leave months out while the enterprise was there. */
  private void months(Source source, List<ActivityRecord> rows, List<Issue> findings) {
    if (rows.stream().anyMatch(r -> r.period().annual())) {
      return;
    }
    Set<Integer> given = rows.stream().map(r -> r.period().month()).collect(Collectors.toSet());
    Set<Integer> missing = new TreeSet<>();
    for (int month = 1; month <= 12; month++) {
      if (!given.contains(month)
          && inside(source.enterprise(), YearMonth.of(source.year(), month))) {
        missing.add(month);
      }
    }
    if (!missing.isEmpty()) {
      findings.add(
          finding(
              "months-missing",
              rows,
              source,
              "months",
              missing.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }
  }

  private boolean inside(EnterpriseId id, YearMonth month) {
    return book.enterprises().stream()
        .filter(e -> e.id().equals(id))
        .allMatch(e -> inside(e, month));
  }

  private static boolean inside(Enterprise enterprise, YearMonth month) {
    return enterprise.from().filter(day -> day.isAfter(month.atEndOfMonth())).isEmpty()
        && enterprise.to().filter(day -> day.isBefore(month.atDay(1))).isEmpty();
  }

  private void unusedYear(Source source, List<ActivityRecord> rows, List<Issue> findings) {
    if (source.year() < year - WINDOW) {
      findings.add(finding("year-not-used", rows, source, "rows", String.valueOf(rows.size())));
    }
  }

  /** Sources of the reporting year that an earlier year with rows does not have. */
  private void priorYear(int y, List<Issue> findings) {
    if (sources.keySet().stream().noneMatch(s -> s.year() == y)) {
      return;
    }
    List<String> missing =
        sources.keySet().stream()
            .filter(s -> s.year() == year && !sources.containsKey(s.in(y)))
            .map(s -> s.enterprise() + " " + s.category().word() + " " + s.activity())
            .toList();
    if (!missing.isEmpty()) {
      findings.add(
          Issue.warning(
              "prior-year-incomplete",
              "B.26",
              Location.file("activity"),
              "year",
              String.valueOf(y),
              "count",
              String.valueOf(missing.size()),
              "first",
              missing.get(0)));
    }
  }

  private static Issue finding(
      String code, List<ActivityRecord> rows, Source source, String name, String value) {
    Location first =
        rows.stream().map(ActivityRecord::where).min(Location::compareTo).orElseThrow();
    return Issue.warning(
        code,
        "§4.1 2)",
        first.column("period"),
        "enterprise",
        source.enterprise().value(),
        "activity",
        source.activity(),
        "category",
        source.category().word(),
        "year",
        String.valueOf(source.year()),
        name,
        value);
  }
}
