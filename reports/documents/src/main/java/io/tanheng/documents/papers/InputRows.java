package io.tanheng.documents.papers;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Location;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tells a row of the book from others: its id, whose it is, when, and what. */
final class InputRows {
  /** Activity first, then the other tables by name; rows and columns as they stand. */
  static final Comparator<Location> ORDER =
      Comparator.comparing((Location where) -> !where.file().startsWith("activity"))
          .thenComparing(Comparator.naturalOrder());

  private static final List<String> NONE = List.of("", "", "", "", "");

  private final Map<Location, List<String>> heads = new HashMap<>();

  InputRows(Book book, Wording wording) {
    for (ActivityRecord row : book.activities()) {
      heads.put(
          row.where(),
          List.of(
              row.id().value(),
              wording.name(row.enterprise(), book.enterprises()),
              row.period().toString(),
              wording.word("category", row.category().word()),
              wording.name(row.activity())));
    }
    book.offsets()
        .forEach(
            lot ->
                heads.put(
                    lot.where(),
                    List.of(
                        lot.id().value(),
                        "",
                        Integer.toString(lot.vintageYear()),
                        wording.word("kind", lot.kind().word()),
                        lot.projectName())));
    book.history()
        .forEach(
            row ->
                heads.put(
                    row.where(),
                    List.of(
                        Integer.toString(row.year()), "", Integer.toString(row.year()), "", "")));
    book.indicators()
        .forEach(
            row -> heads.put(row.where(), List.of(row.no() + row.alternative(), "", "", "", "")));
  }

  /** Id, enterprise, period, category and activity; blank where the row has none. */
  List<String> heads(Location cell) {
    return heads.getOrDefault(new Location(cell.file(), cell.row(), ""), NONE);
  }

  /** Id of the first row that a figure follows from, where it is one of a line or a lot. */
  String subject(Derivation node) {
    Derivation at = node;
    while (!at.inputs().isEmpty()) {
      if (at.inputs().size() > Arithmetic.FEW) {
        return "";
      }
      at = at.inputs().get(0);
    }
    return at.source()
        .filter(Source.Row.class::isInstance)
        .map(source -> heads(((Source.Row) source).where()).get(0))
        .orElse("");
  }
}
