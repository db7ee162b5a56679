package io.tanheng.ledger.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** The rows of a version in the database. */
final class BookRows {
  private static final int BATCH = 500;

  private BookRows() {}

  static void write(StatelessSession session, long version, List<StoredTable> tables) {
    for (StoredTable table : tables) {
      session.insert(BookTableRow.of(version, table));
      List<BookRow> batch = new ArrayList<>(BATCH);
      for (int i = 0; i < table.rows().size(); i++) {
        batch.add(BookRow.of(version, table.file(), i, table.rows().get(i)));
        if (batch.size() == BATCH || i == table.rows().size() - 1) {
          session.insertMultiple(batch);
          batch.clear();
        }
      }
    }
  }

  static List<StoredTable> read(StatelessSession session, long version) {
    Map<String, List<StoredRow>> rows = new LinkedHashMap<>();
    session
        .createSelectionQuery(
            "from BookRow where key.version_id = :version order by key.file, key.position",
            BookRow.class)
        .setParameter("version", version)
        .getResultStream()
        .forEach(r -> rows.computeIfAbsent(r.key.file(), f -> new ArrayList<>()).add(r.row()));
    return session
        .createSelectionQuery(
            "from BookTableRow where key.version_id = :version order by key.file",
            BookTableRow.class)
        .setParameter("version", version)
        .getResultStream()
        .map(table -> table(table, rows.getOrDefault(table.key.file(), List.of())))
        .toList();
  }

  private static StoredTable table(BookTableRow table, List<StoredRow> rows) {
    return new StoredTable(table.name, table.key.file(), CellText.cells(table.header), rows);
  }

  static void remove(StatelessSession session, long version) {
    for (String entity : List.of("BookRow", "BookTableRow")) {
      session
          .createMutationQuery("delete from " + entity + " where key.version_id = :version")
          .setParameter("version", version)
          .executeUpdate();
    }
  }

  /** Copies the rows of one version to another, which has none. */
  static void copy(StatelessSession session, long from, long to) {
    copy(session, "book_table", "file, name, header", from, to);
    String columns = "file, position, row_key, enterprise_id, evidence, evidence_sha256, cells";
    copy(session, "book_row", columns, from, to);
  }

  private static void copy(
      StatelessSession session, String table, String columns, long from, long to) {
    session
        .createNativeMutationQuery(
            "insert into "
                + table
                + " (version_id, "
                + columns
                + ") select cast(:target as bigint), "
                + columns
                + " from "
                + table
                + " where version_id = :source")
        .setParameter("target", to)
        .setParameter("source", from)
        .executeUpdate();
  }
}
