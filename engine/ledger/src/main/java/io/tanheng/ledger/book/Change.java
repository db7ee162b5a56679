package io.tanheng.ledger.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row that an import adds, changes or withdraws.
 *
 * @param table its table
 * @param key what identifies it within the table
 * @param enterprise enterprise that it belongs or belonged to; blank for the park's own
 * @param before what it said; blank where it is new
 * @param after what it says; blank where it is withdrawn
 */
record Change(String table, String key, String enterprise, String before, String after) {
  private record Place(String table, String key) {}

  /** From the one content to the other, in the order of the tables. */
  static List<Change> between(List<StoredTable> before, List<StoredTable> after) {
    Map<Place, StoredRow> left = new LinkedHashMap<>();
    before.forEach(t -> t.rows().forEach(row -> left.put(new Place(t.name(), row.key()), row)));
    List<Change> changes = new ArrayList<>();
    for (StoredTable table : after) {
      for (StoredRow row : table.rows()) {
        StoredRow old = left.remove(new Place(table.name(), row.key()));
        if (old == null) {
          changes.add(new Change(table.name(), row.key(), row.enterprise(), "", text(row)));
        } else if (!old.same(row)) {
          changes.add(changed(table.name(), old, row));
        }
      }
    }
    left.forEach(
        (place, row) ->
            changes.add(new Change(place.table(), place.key(), row.enterprise(), text(row), "")));
    return changes;
  }

  /** A row that moves to another enterprise is the park's to change. */
  private static Change changed(String table, StoredRow old, StoredRow row) {
    String owner = old.enterprise().equals(row.enterprise()) ? row.enterprise() : "";
    return new Change(table, row.key(), owner, text(old), text(row));
  }

  private static String text(StoredRow row) {
    return row.sha256().isEmpty() ? row.text() : row.text() + " " + row.sha256();
  }

  boolean adds() {
    return before.isEmpty();
  }

  boolean withdraws() {
    return after.isEmpty();
  }
}
