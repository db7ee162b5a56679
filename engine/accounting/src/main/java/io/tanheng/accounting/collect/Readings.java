package io.tanheng.accounting.collect;

import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of the folder {@code readings}: each is taken as a whole, never mixed. */
final class Readings {
  static final String TABLE = "readings";

  private final Map<String, Table> known = new TreeMap<>();
  private final Map<String, Table> added = new TreeMap<>();

  /** Learns a file of the book; one that is not copied with it is written anew. */
  void learn(String file, Table table, boolean copied) {
    known.put(name(file), table);
    if (!copied) {
      added.put(name(file), table);
    }
  }

  private static String name(String file) {
    return file.endsWith(".gz") ? file.substring(0, file.length() - ".gz".length()) : file;
  }

  /** Adds a file; one of that name with other readings is a fault. */
  Contribution add(String file, Table table, Faults faults) {
    Table before = known.putIfAbsent(name(file), table);
    int rows = table.lines().size();
    if (before == null) {
      added.put(name(file), table);
      return new Contribution(table.file(), TABLE, rows, 0);
    }
    if (!before.header().equals(table.header()) || !before.lines().equals(table.lines())) {
      faults.add(
          "readings-contradict",
          Location.file(table.file()),
          "file",
          name(file),
          "first",
          before.file());
    }
    return new Contribution(table.file(), TABLE, 0, rows);
  }

  /** Writes the files that are new. */
  void write(NewFolder folder) throws IOException {
    for (Map.Entry<String, Table> each : added.entrySet()) {
      List<List<String>> lines = each.getValue().lines().stream().map(Table.Line::cells).toList();
      folder.write(each.getKey(), each.getValue().header(), lines);
    }
  }
}
