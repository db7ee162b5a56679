package io.tanheng.accounting.evaluation;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A small book, written to a folder and evaluated. Rows are written {@code column=value} with
 * blanks between; a line starts with its category, activity, quantity and unit: {@code fugitive
 * R-410A 1 kg purity=90}. Lines are called L1, L2 … and stand in the reporting year 2024 unless
 * they say otherwise.
 */
public final class TestBook {
  private static final FactorCatalog SHIPPED = FactorCatalog.shipped();
  private static final List<String> START = List.of("category", "activity", "quantity", "unit");

  private final Path folder;
  private final Map<String, String> park = new LinkedHashMap<>();
  private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

  /** A book without lines; {@code folder} is empty. */
  public TestBook(Path folder) {
    this.folder = folder;
    tables.put("activity", new ArrayList<>());
    set("park_id=P", "name=Park", "park_type=industrial", "province=CN-SH", "reporting_year=2024");
  }

  /** Settings of the park, {@code key=value}. */
  public TestBook set(String... settings) {
    for (String setting : settings) {
      park.put(key(setting), value(setting));
    }
    return this;
  }

  /** Activity lines. */
  public TestBook lines(String... lines) {
    for (String line : lines) {
      String[] words = line.strip().split(" +");
      Map<String, String> row = new LinkedHashMap<>();
      List<Map<String, String>> rows = tables.get("activity");
      row.put("line_id", "L" + (requireNonNull(rows).size() + 1));
      row.put("period", "2024");
      for (int i = 0; i < START.size(); i++) {
        row.put(START.get(i), words[i]);
      }
      put(row, List.of(words).subList(START.size(), words.length));
      rows.add(row);
    }
    return this;
  }

  /** Rows of another table, {@code column=value}. */
  public TestBook rows(String table, String... rows) {
    for (String line : rows) {
      Map<String, String> row = new LinkedHashMap<>();
      put(row, List.of(line.strip().split(" +")));
      tables.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
    }
    return this;
  }

  /** Enterprises by id, with their sector where it matters: {@code E1 sector=4411}. */
  public TestBook enterprises(String... enterprises) {
    for (String line : enterprises) {
      String id = line.split(" ", 2)[0];
      rows("enterprises", "enterprise_id=" + id + " name=" + id + line.substring(id.length()));
    }
    return this;
  }

  private static void put(Map<String, String> row, List<String> cells) {
    cells.forEach(cell -> row.put(key(cell), value(cell)));
  }

  private static String key(String cell) {
    return cell.substring(0, cell.indexOf('='));
  }

  private static String value(String cell) {
    return cell.substring(cell.indexOf('=') + 1);
  }

  private Outcome<Book> read() {
    StringBuilder settings = new StringBuilder("key,value\n");
    park.forEach((key, value) -> settings.append(key).append(",\"").append(value).append("\"\n"));
    write("park", settings.toString());
    tables.forEach((table, rows) -> write(table, csv(table, rows)));
    return BookReader.read(folder, SHIPPED);
  }

  /** The book, which must not be refused. */
  public Book book() {
    Outcome<Book> book = read();
    return book.asOptional().orElseThrow(() -> new AssertionError("refused: " + book.issues()));
  }

  /** The evaluation under the method of its profile, or what refuses the book. */
  public Outcome<Evaluation> evaluate() {
    return evaluate(Optional.empty());
  }

  /** The evaluation under a method, or what refuses the book. */
  public Outcome<Evaluation> evaluate(AccountingMethod method) {
    return evaluate(Optional.of(method));
  }

  private Outcome<Evaluation> evaluate(Optional<AccountingMethod> method) {
    Outcome<Book> book = read();
    return book.asOptional()
        .map(given -> Evaluator.evaluate(given, SHIPPED, method, Optional.empty()))
        .orElseGet(() -> Outcome.refused(book.issues()));
  }

  /** The evaluation of a book that must not be refused. */
  public Evaluation evaluation() {
    Outcome<Evaluation> outcome = evaluate();
    return outcome
        .asOptional()
        .orElseThrow(() -> new AssertionError("refused: " + outcome.issues()));
  }

  /** Every emission line of the reporting year. */
  public List<EmissionLine> emissions() {
    return evaluation().inventory().lines();
  }

  /** Codes of what refuses the book; empty where nothing does. */
  public List<String> faults() {
    Outcome<Evaluation> outcome = evaluate();
    return outcome.asOptional().isPresent()
        ? List.of()
        : outcome.issues().stream().map(Issue::code).toList();
  }

  private static String csv(String table, List<Map<String, String>> rows) {
    Set<String> columns = new LinkedHashSet<>();
    if (table.equals("activity")) {
      columns.addAll(List.of("line_id", "period"));
      columns.addAll(START);
    }
    rows.forEach(row -> columns.addAll(row.keySet()));
    StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
    for (Map<String, String> row : rows) {
      text.append(String.join(",", columns.stream().map(c -> row.getOrDefault(c, "")).toList()))
          .append('\n');
    }
    return text.toString();
  }

  private void write(String table, String content) {
    try {
      Files.writeString(folder.resolve(table + ".csv"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
