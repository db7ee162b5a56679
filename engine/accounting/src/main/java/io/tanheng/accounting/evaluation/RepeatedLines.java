package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.book.Book;
import io.tanheng.factors.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that say the same under different ids: mostly one amount entered twice. */
final class RepeatedLines {
  private RepeatedLines() {}

  /** One finding for each amount that stands twice or more, naming the first two rows. */
  static List<Issue> in(Book book) {
    Map<Amount, ActivityRecord> seen = new HashMap<>(book.activities().size() * 2);
    Map<ActivityRecord, List<ActivityRecord>> repeated = new LinkedHashMap<>();
    for (ActivityRecord record : book.activities()) {
      if (record.quantity().value().signum() == 0) {
        continue;
      }
      ActivityRecord first = seen.putIfAbsent(new Amount(record), record);
      if (first != null) {
        repeated.computeIfAbsent(first, key -> new ArrayList<>()).add(record);
      }
    }
    List<Issue> findings = new ArrayList<>();
    repeated.forEach((first, others) -> findings.add(finding(first, others)));
    return findings;
  }

  private static Issue finding(ActivityRecord first, List<ActivityRecord> others) {
    ActivityRecord second = others.get(0);
    return Issue.warning(
        "line-repeated",
        "§4.1 2)",
        second.where().column("quantity"),
        "line",
        second.id().value(),
        "first",
        first.id().value(),
        "row",
        String.valueOf(first.where().row()),
        "activity",
        first.activity().code(),
        "quantity",
        first.quantity().toString(),
        "rows",
        String.valueOf(others.size() + 1));
  }

  /** What a row says but its id and note; by hand, as every row of a book is compared. */
  private record Amount(ActivityRecord record) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Amount amount && same(record, amount.record);
    }

    private static boolean same(ActivityRecord a, ActivityRecord b) {
      return a.quantity().value().compareTo(b.quantity().value()) == 0
          && a.unit().equals(b.unit())
          && a.enterprise().equals(b.enterprise())
          && a.period().equals(b.period())
          && a.category() == b.category()
          && a.activity().code().equals(b.activity().code())
          && a.counterparty().equals(b.counterparty())
          && a.supply() == b.supply()
          && a.attributeSold() == b.attributeSold()
          && a.parameters().equals(b.parameters())
          && a.evidence().equals(b.evidence());
    }

    /** Of what mostly differs. */
    @Override
    public int hashCode() {
      int amount = Double.hashCode(record.quantity().value().doubleValue());
      int source = record.enterprise().hashCode() * 31 + record.activity().code().hashCode();
      return (amount * 31 + source) * 31 + record.period().year() * 12 + record.period().month();
    }
  }
}
