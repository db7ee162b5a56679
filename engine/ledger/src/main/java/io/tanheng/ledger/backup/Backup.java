package io.tanheng.ledger.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a backup: a zip file with one entry for each table, its columns in the first line and each
 * row in a line of its own, as arrays of JSON.
 */
public final class Backup {
  static final String FORMAT = "tanheng-ledger-backup-1";
  static final String MANIFEST = "manifest.json";
  static final ObjectMapper JSON =
      new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private static final int FETCHED = 1000;
  private static final ObjectWriter LINE = JSON.writer();

  private Backup() {}

  /** Writes everything as it stands at one moment to a stream that is left open. */
  public static void write(Connection connection, OutputStream stream) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try {
      ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
      zip.putNextEntry(new ZipEntry(MANIFEST));
      line(zip, List.of(FORMAT, schema(connection)));
      for (String table : Tables.ALL) {
        zip.putNextEntry(new ZipEntry(Tables.entry(table)));
        rows(connection, table, zip);
      }
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The newest step of the schema. */
  static String schema(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet newest =
            statement.executeQuery(
                "select \"version\" from \"flyway_schema_history\" where \"version\" is not null"
                    + " order by \"installed_rank\" desc")) {
      return newest.next() ? newest.getString(1) : "0";
    }
  }

  private static void rows(Connection connection, String table, OutputStream out)
      throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCHED);
      try (ResultSet rows = statement.executeQuery("select * from " + table)) {
        ColumnTypes columns = ColumnTypes.of(rows.getMetaData());
        line(out, columns.names());
        while (rows.next()) {
          List<Object> cells = new ArrayList<>();
          for (int i = 0; i < columns.names().size(); i++) {
            cells.add(columns.read(rows, i));
          }
          line(out, cells);
        }
      }
    }
  }

  private static void line(OutputStream out, List<?> cells) throws IOException {
    LINE.writeValue(out, cells);
    out.write('\n');
  }
}
