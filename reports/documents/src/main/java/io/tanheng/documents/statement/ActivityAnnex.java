package io.tanheng.documents.statement;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.documents.paper.Block.Column;
import io.tanheng.documents.paper.Block.Row;
import io.tanheng.documents.text.Figures;
import io.tanheng.factors.quantity.ExactSum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Annex 2: the activity data of the year with where they were read. Of a book with very many rows,
 * the periods of one activity of one enterprise are shown as one row.
 */
final class ActivityAnnex {
  /** So many rows are shown one by one. */
  private static final int MOST = 400;

  private record Key(String enterprise, String category, String activity, String unit) {}

  private static final class Merged {
    private final ActivityRecord first;
    private final ExactSum quantity = new ExactSum();
    private int rows;

    Merged(ActivityRecord first) {
      this.first = first;
    }
  }

  private ActivityAnnex() {}

  static void write(Draft draft) {
    draft.heading(1, "statement.annex2");
    List<ActivityRecord> records =
        draft.evaluation().book().activities().stream()
            .filter(each -> each.period().year() == draft.park().reportingYear())
            .toList();
    boolean whole = records.size() <= MOST;
    String rows = Integer.toString(records.size());
    draft.note(whole ? "statement.annex2-note" : "statement.annex2-merged", "rows", rows);
    draft.table(
        "",
        columns(draft),
        whole ? records.stream().map(each -> row(each, draft)).toList() : merged(records, draft));
  }

  private static List<Column> columns(Draft draft) {
    return List.of(
        Column.id(draft.say("statement.line"), 3),
        draft.words("enterprise.name", 6),
        draft.words("statement.source-kind", 5),
        draft.words("statement.activity", 6),
        draft.words("statement.period-of-row", 3),
        draft.numbers("statement.amount", "", 5),
        draft.words("statement.unit", 3),
        draft.words("statement.tier", 2),
        draft.words("statement.data-source", 12));
  }

  private static Row row(ActivityRecord each, Draft draft) {
    String place = draft.wording().place(each.where());
    String evidence =
        each.evidence().isBlank() ? draft.say("statement.no-evidence") : each.evidence();
    return row(
        each,
        draft,
        each.id().value(),
        each.period().toString(),
        Figures.exact(each.quantity().value()),
        evidence + draft.say("statement.in-file", "place", place));
  }

  private static List<Row> merged(List<ActivityRecord> records, Draft draft) {
    Map<Key, Merged> groups = new LinkedHashMap<>();
    for (ActivityRecord each : records) {
      Key key =
          new Key(
              each.enterprise().value(),
              each.category().word(),
              each.activity().code(),
              each.unit().symbol());
      Merged group = groups.computeIfAbsent(key, none -> new Merged(each));
      group.quantity.add(each.quantity().value());
      group.rows++;
    }
    List<Row> rows = new ArrayList<>();
    groups.values().forEach(each -> rows.add(row(each, draft)));
    return rows;
  }

  private static Row row(Merged each, Draft draft) {
    String count = Integer.toString(each.rows);
    return row(
        each.first,
        draft,
        "…",
        draft.year(),
        Figures.exact(each.quantity.value()),
        draft.say("statement.rows-of", "count", count, "file", each.first.where().file()));
  }

  private static Row row(
      ActivityRecord each,
      Draft draft,
      String line,
      String period,
      String quantity,
      String source) {
    var wording = draft.wording();
    String kind = wording.word("category", each.category().word());
    String transfer = each.transfer() ? draft.say("statement.transfer") : "";
    return Row.of(
        line,
        wording.name(each.enterprise(), draft.evaluation().book().enterprises()),
        kind + transfer,
        wording.name(each.activity()),
        period,
        quantity,
        each.unit().symbol(),
        each.tier().isPresent() ? Integer.toString(each.tier().getAsInt()) : Figures.NONE,
        source);
  }
}
