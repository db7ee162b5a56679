package io.tanheng.accounting.book.form;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What was found in a book while it is read, by any thread: faults, and warnings of form. */
public final class Faults {
  private static final Map<String, String> CLAUSES =
      Map.of("park-type-out-of-scope", "§1", "claim-date-in-year", "Table 1");

  private final List<Issue> faults = new ArrayList<>();
  private final List<Issue> warnings = new ArrayList<>();
  private final Map<String, Map<String, String>> sheets = new HashMap<>();
  private final Map<String, Map<String, Integer>> columns = new HashMap<>();
  private final Set<String> unreadable = new HashSet<>();
  private final List<Predicate<Issue>> consequences = new ArrayList<>();

  /**
   * Makes the columns of a sheet known, so that faults name the cell that a person looks for.
   *
   * @param name name of the sheet
   * @param letters header of each column, and its letters
   */
  public synchronized void sheet(String name, Map<String, String> letters) {
    Map<String, String> trimmed = new HashMap<>();
    letters.forEach((header, column) -> trimmed.put(Trimmed.text(header), column));
    sheets.put(name, trimmed);
  }

  /** Makes the order of the columns of a file known, in which its faults are listed. */
  public synchronized void columns(String file, List<String> header) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      places.putIfAbsent(Trimmed.text(header.get(i)), i);
    }
    columns.put(file, places);
  }

  /** Place of a column in its file: that of a row first, of an unknown one last. */
  private int place(Location where) {
    return where.column().isEmpty()
        ? -1
        : columns
            .getOrDefault(where.file(), Map.of())
            .getOrDefault(where.column(), Integer.MAX_VALUE);
  }

  /** The issue with the fact {@code cell}, where its place is one of a sheet. */
  public synchronized Issue located(Issue issue) {
    Map<String, String> facts = new LinkedHashMap<>(issue.facts());
    String[] cell = located(issue.where());
    for (int i = 0; i < cell.length; i += 2) {
      facts.put(cell[i], cell[i + 1]);
    }
    return new Issue(issue.code(), issue.severity(), issue.clause(), issue.where(), facts);
  }

  /** Facts with the fact {@code cell}, {@code activity!F12}, where the place is one of a sheet. */
  private String[] located(Location where, String... facts) {
    String letters = sheets.getOrDefault(where.file(), Map.of()).getOrDefault(where.column(), "");
    if (letters.isEmpty() || where.column().isEmpty() || where.row() == 0) {
      return facts;
    }
    String[] all = Arrays.copyOf(facts, facts.length + 2);
    all[facts.length] = "cell";
    all[facts.length + 1] = where.file() + "!" + letters + where.row();
    return all;
  }

  /** Adds the one fault of a file that no table can be read from: whatever else is wrong in it. */
  synchronized void only(String code, Location where, String... facts) {
    faults.removeIf(fault -> fault.where().file().equals(where.file()));
    add(code, where, facts);
    unreadable.add(where.file());
  }

  /** Leaves out faults that follow from another that is told. */
  public synchronized void leaveOut(Predicate<Issue> consequence) {
    consequences.add(consequence);
  }

  /** Adds a fault: the book is refused. Facts as name, value, name, value … */
  public synchronized void add(String code, Location where, String... facts) {
    if (unreadable.contains(where.file())) {
      return;
    }
    faults.add(Issue.error(code, CLAUSES.getOrDefault(code, ""), where, located(where, facts)));
  }

  /** Adds a warning: the book is read. Facts as name, value, name, value … */
  public synchronized void warn(String code, Location where, String... facts) {
    warnings.add(Issue.warning(code, "", where, located(where, facts)));
  }

  /** Whether a fault was found. */
  public synchronized boolean any() {
    return !faults.isEmpty();
  }

  /** Faults in the order of file, row and column. */
  public synchronized List<Issue> faults() {
    List<Issue> told =
        faults.stream()
            .filter(fault -> consequences.stream().noneMatch(each -> each.test(fault)))
            .toList();
    return sorted(told);
  }

  /** Warnings in the order of file, row and column. */
  public synchronized List<Issue> warnings() {
    return sorted(warnings);
  }

  private List<Issue> sorted(List<Issue> issues) {
    return issues.stream()
        .sorted(
            Comparator.comparing((Issue issue) -> issue.where().file())
                .thenComparingInt(issue -> issue.where().row())
                .thenComparingInt(issue -> place(issue.where()))
                .thenComparing(Issue::where)
                .thenComparing(Issue::code)
                .thenComparing(issue -> issue.facts().toString()))
        .toList();
  }
}
