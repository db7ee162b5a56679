package io.tanheng.documents.html;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.comparison.BridgeStep;
import io.tanheng.accounting.comparison.Change;
import io.tanheng.documents.text.ComparisonWording;
import io.tanheng.documents.text.Figures;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines that cause a step, as a table; the largest, and the rest as one row. */
final class StepLines {
  private static final int SHOWN = 40;

  private final Book book;
  private final ComparisonWording wording;
  private final Map<String, ActivityRecord> records = new HashMap<>();

  StepLines(Book book, ComparisonWording wording) {
    this.book = book;
    this.wording = wording;
    book.activities().forEach(record -> records.put(record.id().value(), record));
  }

  void write(Markup html, BridgeStep step) {
    html.raw("<div class=\"lines\"><table><thead><tr>");
    for (String column : new String[] {"line", "what"}) {
      html.element("th", "", wording.text("compare." + column));
    }
    for (String column : new String[] {"before", "after", "delta"}) {
      html.element("th", "n", wording.text("compare." + column));
    }
    html.raw("</tr></thead><tbody>");
    step.changes().stream().limit(SHOWN).forEach(change -> row(html, change));
    if (step.changes().size() > SHOWN) {
      rest(html, step.changes().subList(SHOWN, step.changes().size()));
    }
    html.raw("</tbody></table></div>");
  }

  private void row(Markup html, Change change) {
    String gas = change.key().gas();
    String id = change.key().line() + (gas.isEmpty() ? "" : " " + gas);
    cells(html, id, what(change), change.before(), change.after());
  }

  private String what(Change change) {
    Optional<ActivityRecord> record = Optional.ofNullable(records.get(change.key().line()));
    return record
        .map(r -> wording.line(r, book))
        .orElseGet(() -> wording.text("compare.item." + change.key().item()));
  }

  private void rest(Markup html, List<Change> changes) {
    BigDecimal before =
        changes.stream().map(Change::before).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal after = changes.stream().map(Change::after).reduce(BigDecimal.ZERO, BigDecimal::add);
    String count = Integer.toString(changes.size());
    cells(html, "…", wording.text("compare.more", "count", count), before, after);
  }

  private static void cells(
      Markup html, String id, String what, BigDecimal before, BigDecimal after) {
    html.raw("<tr>").element("td", "id", id).element("td", "", what);
    html.element("td", "n", Figures.amount(before)).element("td", "n", Figures.amount(after));
    html.element("td", "n", ComparisonWording.signed(after.subtract(before))).raw("</tr>");
  }
}
