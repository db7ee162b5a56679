package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.StatedCorrelation;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.inventory.Exclusion;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings on the completeness of a book. */
final class BookFindings {
  private static final BigDecimal MATERIAL = new BigDecimal("0.05");

  private BookFindings() {}

  /** Findings under one reading of the totals. */
  static List<Issue> of(Accounts accounts) {
    List<Issue> findings = new ArrayList<>(accounts.bookFindings());
    findings.addAll(excluded(accounts));
    return findings;
  }

  /** Findings that no reading changes. */
  static List<Issue> of(Book book, CalculatedBook calculated) {
    List<Issue> findings = new ArrayList<>(RepeatedLines.in(book));
    findings.addAll(new Completeness(book).findings());
    findings.addAll(unusedFactors(book, calculated));
    findings.addAll(unusedCorrelations(book, calculated));
    findings.addAll(withoutData(book));
    findings.addAll(book.remarks());
    book.unused()
        .forEach(
            table ->
                findings.add(
                    Issue.warning(
                        "table-unused",
                        "",
                        Location.file(table.name()),
                        "table",
                        table.name(),
                        "rows",
                        String.valueOf(table.rows()))));
    return findings;
  }

  private static List<Issue> withoutData(Book book) {
    int year = book.park().reportingYear();
    Set<EnterpriseId> withRows =
        book.activities().stream()
            .filter(r -> r.period().year() == year)
            .map(ActivityRecord::enterprise)
            .collect(Collectors.toSet());
    return book.enterprises().stream()
        .filter(e -> !withRows.contains(e.id()) && inside(e, year))
        .map(
            e ->
                Issue.warning(
                    "no-data",
                    "§4.1 2)",
                    e.where(),
                    "enterprise",
                    e.id().value(),
                    "year",
                    String.valueOf(year)))
        .toList();
  }

  private static boolean inside(Enterprise enterprise, int year) {
    return enterprise.from().filter(day -> day.getYear() > year).isEmpty()
        && enterprise.to().filter(day -> day.getYear() < year).isEmpty();
  }

  /** What is left out stands in the result, and aloud where it is more than five per cent. */
  private static List<Issue> excluded(Accounts accounts) {
    List<Issue> findings = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Exclusion exclusion : accounts.book().exclusions()) {
      boolean emits =
          exclusion.reason() == Exclusion.Reason.NE
              || exclusion.estimate().filter(e -> e.signum() > 0).isPresent();
      if (!emits) {
        continue;
      }
      findings.add(
          Issue.warning(
              "source-excluded",
              "§4.1 2)",
              exclusion.where(),
              "source",
              exclusion.source(),
              "enterprise",
              exclusion.enterprise().value(),
              "reason",
              exclusion.reason().name(),
              "estimate",
              exclusion.estimate().map(BigDecimal::toPlainString).orElse("")));
      sum = sum.add(exclusion.estimate().orElse(BigDecimal.ZERO));
    }
    BigDecimal total = accounts.inventory().park().gbTotal().value();
    if (sum.compareTo(total.max(BigDecimal.ZERO).multiply(MATERIAL)) > 0) {
      findings.add(
          Issue.warning(
              "exclusions-material",
              "§4.1 2)",
              Location.file("exclusions"),
              "sum",
              sum.toPlainString(),
              "total",
              Decimals.written(total).toPlainString()));
    }
    return findings;
  }

  /** A correlation of a number that the book does not have says nothing. */
  private static List<Issue> unusedCorrelations(Book book, CalculatedBook calculated) {
    List<Issue> findings = new ArrayList<>();
    for (StatedCorrelation each : book.correlations()) {
      for (String id : List.of(each.first(), each.second())) {
        if (!used(id, book, calculated)) {
          findings.add(Issue.warning("correlation-unused", "", each.where(), "id", id));
        }
      }
    }
    return findings;
  }

  private static boolean used(String id, Book book, CalculatedBook calculated) {
    if (id.startsWith("factor:")) {
      String factor = id.substring("factor:".length()).replaceFirst("@\\d{4}$", "");
      return calculated.factors().anywhere(factor);
    }
    return id.startsWith("error:")
        || book.activities().stream()
            .anyMatch(line -> id.startsWith("line:" + line.id().value() + ":"));
  }

  /** An own factor that priced nothing was meant for something. */
  private static List<Issue> unusedFactors(Book book, CalculatedBook calculated) {
    if (book.factors().isEmpty()) {
      return List.of();
    }
    FactorsUsed used = calculated.factors();
    return book.factors().stream()
        .filter(factor -> !used.anywhere(factor.id()))
        .map(
            factor ->
                Issue.warning(
                    "own-factor-unused",
                    "",
                    Location.row(factor.provenance().file(), factor.provenance().line()),
                    "factor",
                    factor.id(),
                    "activity",
                    factor.item()))
        .toList();
  }
}
