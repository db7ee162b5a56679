package io.tanheng.cli;

import io.tanheng.accounting.book.BookForm;
import io.tanheng.accounting.book.LooseTables;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorReading;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Says in one line that a table is none of factors, where its columns have nothing of one. */
final class NoFactorTable {
  private static final List<String> COLUMNS = List.of("id", "item", "parameter", "value", "unit");

  private NoFactorTable() {}

  /** The finding; absent where the table is one of factors with faults of its own. */
  static Optional<Issue> finding(Path path, FactorReading reading, FactorCatalog catalog) {
    List<String> missing =
        reading.issues().stream()
            .filter(issue -> issue.code().equals("factor-column-missing"))
            .map(issue -> issue.fact("column"))
            .toList();
    if (!missing.contains("parameter") || !missing.contains("value")) {
      return Optional.empty();
    }
    Words words = Words.shipped();
    String found =
        LooseTables.read(path, BookForm.of(words, catalog), words).tables().stream()
            .map(Table::name)
            .findFirst()
            .orElse("");
    return Optional.of(
        Issue.error(
            "lint-no-factor-table",
            "",
            Location.file(path.toString()),
            "found",
            found,
            "expected",
            String.join(", ", COLUMNS)));
  }
}
