package io.tanheng.ledger.book;

import io.tanheng.accounting.book.form.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hibernate.StatelessSession;

/** The rows of a version in the database. */
final class BookRows {
  private static final int BATCH = 1000;
  private static final int PART = 5000;
  private static final String ROWS =
      "select row_key, enterprise_id, evidence, evidence_sha256, cells from book_row"
          + " where version_id = ? and file = ? and position >= ? and position < ?"
          + " order by position";

  private static final String CELLS =
      "select cells from book_row where version_id = ? and file = ? and position >= ?"
          + " and position < ? order by position";

  private static final String INSERT =
      "insert into book_row (version_id, file, position, row_key, enterprise_id, evidence,"
          + " evidence_sha256, cells) values (?, ?, ?, ?, ?, ?, ?, ?)";

  private BookRows() {}

  static void write(StatelessSession session, long version, List<StoredTable> tables) {
    for (StoredTable table : tables) {
      session.insert(BookTableRow.of(version, table));
      session.doWork(connection -> insert(connection, version, table));
    }
  }

  /** In batches, without an entity for each of what may be millions of rows. */
  private static void insert(Connection connection, long version, StoredTable table)
      throws SQLException {
    try (PreparedStatement row = connection.prepareStatement(INSERT)) {
      row.setLong(1, version);
      row.setString(2, table.file());
      for (int i = 0; i < table.rows().size(); i++) {
        StoredRow stored = table.rows().get(i);
        row.setInt(3, i);
        row.setString(4, stored.key());
        row.setString(5, stored.enterprise());
        row.setString(6, stored.evidence());
        row.setString(7, stored.sha256());
        row.setString(8, stored.text());
        row.addBatch();
        if ((i + 1) % BATCH == 0) {
          row.executeBatch();
        }
      }
      row.executeBatch();
    }
  }

  static List<StoredTable> read(StatelessSession session, long version) {
    return read(session, version, table -> true);
  }

  /** The tables of those names. */
  static List<StoredTable> read(StatelessSession session, long version, Predicate<String> wanted) {
    return heads(session, version).stream()
        .filter(head -> wanted.test(head.name()))
        .map(head -> table(head, rows(session, version, head.file())))
        .toList();
  }

  private static StoredTable table(Table head, List<StoredRow> rows) {
    return new StoredTable(head.name(), head.file(), head.header(), rows);
  }

  private static List<StoredRow> rows(StatelessSession session, long version, String file) {
    List<StoredRow> rows = new ArrayList<>();
    inParts(
        session,
        ROWS,
        version,
        file,
        (row, position) ->
            rows.add(
                new StoredRow(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    CellText.cells(row.getString(5)))));
    return rows;
  }

  /** The tables of a version without their lines. */
  static List<Table> heads(StatelessSession session, long version) {
    return session
        .createSelectionQuery(
            "from BookTableRow where key.version_id = :version order by key.file",
            BookTableRow.class)
        .setParameter("version", version)
        .getResultStream()
        .map(row -> new Table(row.name, row.key.file(), CellText.cells(row.header), List.of()))
        .toList();
  }

  /** Gives the lines of a table as they come, in order; they are kept nowhere. */
  static void lines(
      StatelessSession session, long version, String file, Consumer<Table.Line> taker) {
    // A spreadsheet shows the header as row 1.
    inParts(
        session,
        CELLS,
        version,
        file,
        (row, position) ->
            taker.accept(new Table.Line(position + 2, CellText.cells(row.getString(1)))));
  }

  /** Takes a row of a table, whose position in it counts from 0. */
  @FunctionalInterface
  private interface RowTaker {
    void take(ResultSet row, int position) throws SQLException;
  }

  /**
   * In parts, as a database puts large results on its disk before it gives the first row; and
   * without an entity for each of what may be millions of rows.
   */
  private static void inParts(
      StatelessSession session, String query, long version, String file, RowTaker taker) {
    session.doWork(
        connection -> {
          try (PreparedStatement part = connection.prepareStatement(query)) {
            part.setLong(1, version);
            part.setString(2, file);
            int given = 0;
            for (int from = 0; given == from; from += PART) {
              part.setInt(3, from);
              part.setInt(4, from + PART);
              given += each(part, given, taker);
            }
          }
        });
  }

  private static int each(PreparedStatement part, int before, RowTaker taker) throws SQLException {
    int given = 0;
    try (ResultSet row = part.executeQuery()) {
      while (row.next()) {
        taker.take(row, before + given);
        given++;
      }
    }
    return given;
  }

  static void remove(StatelessSession session, long version) {
    for (String table : List.of("book_row", "book_table")) {
      session
          .createNativeMutationQuery("delete from " + table + " where version_id = :version")
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
