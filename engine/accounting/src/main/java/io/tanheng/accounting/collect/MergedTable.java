package io.tanheng.accounting.collect;

import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.issue.Location;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A table that grows by the rows of others; remembers where each row came from. */
final class MergedTable {
  private final TableForm form;
  private final Words words;
  private final String file;
  private final boolean ofBook;
  private final List<String> written = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<List<String>> lines = new ArrayList<>();
  private final List<Location> sources = new ArrayList<>();
  private int added;

  private MergedTable(TableForm form, Words words, String file, boolean ofBook) {
    this.form = form;
    this.words = words;
    this.file = file;
    this.ofBook = ofBook;
  }

  /** A table of the book, with its rows. */
  static MergedTable of(Table table, TableForm form, Words words) {
    String csv = table.file().endsWith(".csv") ? table.file() : form.name() + ".csv";
    MergedTable merged = new MergedTable(form, words, csv, true);
    for (String header : table.header()) {
      merged.written.add(header.strip());
      merged.names.add(merged.english(header.strip()));
    }
    for (Table.Line line : table.lines()) {
      if (!line.cells().stream().allMatch(String::isBlank)) {
        merged.lines.add(new ArrayList<>(line.cells()));
        merged.sources.add(Location.row(table.file(), line.row()));
      }
    }
    return merged;
  }

  /** A table that the book does not have yet. */
  static MergedTable empty(TableForm form, Words words) {
    return new MergedTable(form, words, form.name() + ".csv", false);
  }

  /** Appends a row of another table under the columns of this one. */
  void append(Table table, Table.Line line, Location source) {
    String[] cells = new String[names.size() + table.header().size()];
    for (int i = 0; i < table.header().size() && i < line.cells().size(); i++) {
      String header = table.header().get(i).strip();
      String name = english(header);
      String text = line.cells().get(i);
      if (form.find(name).isPresent() && (!text.isBlank() || !ofBook)) {
        cells[place(name, header)] = text;
      }
    }
    List<String> row = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      row.add(cells[i] == null ? "" : cells[i]);
    }
    lines.add(row);
    sources.add(source);
    added++;
  }

  /** The English name of a header, in letters of full width too. */
  private String english(String header) {
    String name = words.english(form.name(), header);
    String folded = Normalizer.normalize(header, Normalizer.Form.NFKC);
    return form.find(name).isPresent() ? name : words.english(form.name(), folded);
  }

  private int place(String name, String header) {
    int place = names.indexOf(name);
    if (place >= 0) {
      return place;
    }
    names.add(name);
    written.add(ofBook ? inOwnLanguage(name) : header);
    return names.size() - 1;
  }

  /** A new column is written in the language of the headers that are there. */
  private String inOwnLanguage(String name) {
    boolean chinese = !written.isEmpty() && !written.get(0).equals(names.get(0));
    return chinese ? words.chinese(form.name(), name).orElse(name) : name;
  }

  String name() {
    return form.name();
  }

  String file() {
    return file;
  }

  boolean changed() {
    return added > 0;
  }

  List<String> header() {
    return List.copyOf(written);
  }

  /** The rows, each as wide as the header. */
  List<List<String>> lines() {
    List<List<String>> full = new ArrayList<>(lines.size());
    for (List<String> line : lines) {
      List<String> row = new ArrayList<>(line);
      while (row.size() < written.size()) {
        row.add("");
      }
      full.add(row);
    }
    return full;
  }

  /** Where the row of the merged table came from. */
  Location source(int row) {
    int place = row - 2;
    return place >= 0 && place < sources.size() ? sources.get(place) : Location.row(file, row);
  }
}
