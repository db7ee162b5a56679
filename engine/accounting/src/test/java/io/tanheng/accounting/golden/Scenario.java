package io.tanheng.accounting.golden;

import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.FactorSetReader;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One run of a worked case: its book, with the cells that the column {@code with} of {@code
 * expected.csv} changes, and the figures that must come out.
 *
 * @param folder folder of the case
 * @param with {@code gwp=AR4} for a setting of the park, {@code method=ID} or a file of the folder
 *     for the accounting method, {@code offsets/LOT/quantity=5} for a cell; several are joined by
 *     {@code " & "}; blank for the book as it is
 * @param expected rows of {@code expected.csv}
 */
record Scenario(Path folder, String with, List<Map<String, String>> expected) {

  private static final String METHOD = "method=";

  /** The runs of a case, in the order of its expectations. */
  static List<Scenario> of(Path folder) {
    Map<String, List<Map<String, String>>> runs = new LinkedHashMap<>();
    for (Map<String, String> row : Csv.read(folder.resolve("expected.csv")).maps()) {
      runs.computeIfAbsent(row.get("with"), key -> new ArrayList<>()).add(row);
    }
    return runs.entrySet().stream()
        .map(e -> new Scenario(folder, e.getKey(), e.getValue()))
        .toList();
  }

  /** Reads and evaluates the book, written to an empty folder. */
  Outcome<Evaluation> run(FactorCatalog shipped, Path book) {
    copy(folder.resolve("book"), book);
    changes().filter(change -> !change.startsWith(METHOD)).forEach(c -> change(book, c));
    FactorCatalog catalog = catalog(shipped);
    Outcome<io.tanheng.accounting.book.Book> read = BookReader.read(book, catalog);
    return read.asOptional()
        .map(b -> Evaluator.evaluate(b, catalog, method()))
        .orElseGet(() -> Outcome.refused(read.issues()));
  }

  private Stream<String> changes() {
    return with.isEmpty() ? Stream.of() : Stream.of(with.split(" & "));
  }

  private AccountingMethod method() {
    return changes()
        .filter(change -> change.startsWith(METHOD))
        .map(change -> change.substring(METHOD.length()))
        .map(id -> id.endsWith(".csv") ? folder.resolve(id).toString() : id)
        .findFirst()
        .map(id -> AccountingMethods.select(id).asOptional().orElseThrow())
        .orElseGet(AccountingMethods::standard);
  }

  private static void change(Path book, String change) {
    String place = change.substring(0, change.indexOf('='));
    String value = change.substring(change.indexOf('=') + 1);
    String[] cell = place.split("/");
    Path file = book.resolve((cell.length == 1 ? "park" : cell[0]) + ".csv");
    Csv table = Csv.read(file);
    (cell.length == 1 ? table.put(place, value) : table.with(cell[1], cell[2], value)).write(file);
  }

  private FactorCatalog catalog(FactorCatalog shipped) {
    FactorCatalog catalog = shipped;
    for (Path set : children(folder.resolve("factors"))) {
      Outcome<FactorSet> read = FactorSetReader.read(set);
      catalog =
          catalog.with(
              read.asOptional()
                  .orElseThrow(() -> new IllegalStateException(set + ": " + codes(read.issues()))));
    }
    return catalog;
  }

  static String codes(List<Issue> issues) {
    return issues.stream()
        .map(i -> i.where().text() + " " + i.code() + " " + i.facts())
        .toList()
        .toString();
  }

  static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    for (Path file : children(from)) {
      try {
        Files.copy(file, to.resolve(file.getFileName()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public String toString() {
    return folder.getFileName() + (with.isEmpty() ? "" : " with " + with);
  }
}
