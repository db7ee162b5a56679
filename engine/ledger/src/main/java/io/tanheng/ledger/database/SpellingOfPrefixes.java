package io.tanheng.ledger.database;

import io.tanheng.ledger.offset.SeriesName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings prefixes that an earlier release stored as they were written to the one spelling by which
 * they are compared. Series that are one become one, unless they hold the same serial: then both
 * stay, and {@code tanheng ledger audit} names them.
 */
final class SpellingOfPrefixes implements JavaMigration {
  private record Series(long id, String registry, String project, String prefix) {}

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("5.2");
  }

  @Override
  public String getDescription() {
    return "spelling of prefixes";
  }

  @Override
  public Integer getChecksum() {
    return 1;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    for (Series series : series(connection)) {
      String spelling = SeriesName.prefix(series.prefix());
      if (!spelling.equals(series.prefix())) {
        respell(connection, series, spelling);
      }
    }
  }

  private static List<Series> series(Connection connection) throws SQLException {
    List<Series> all = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select id, registry_key, project_key, prefix from serial_series order by id")) {
      while (row.next()) {
        all.add(new Series(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
      }
    }
    return all;
  }

  private static void respell(Connection connection, Series series, String spelling)
      throws SQLException {
    List<Object> name = List.of(series.registry(), series.project(), spelling);
    List<Long> same =
        ids(
            connection,
            "select id from serial_series where registry_key = ? and project_key = ?"
                + " and prefix = ?",
            name);
    if (same.isEmpty()) {
      update(
          connection,
          "update serial_series set prefix = ? where id = ?",
          List.of(spelling, series.id()));
      update(
          connection,
          "update issued_block set prefix = ? where series_id = ?",
          List.of(spelling, series.id()));
    } else if (!shared(connection, series.id(), same.get(0))) {
      update(
          connection,
          "update issued_block set prefix = ?, series_id = ? where series_id = ?",
          List.of(spelling, same.get(0), series.id()));
      update(connection, "delete from serial_series where id = ?", List.of(series.id()));
    }
  }

  private static boolean shared(Connection connection, long one, long other) throws SQLException {
    String query =
        "select a.id from issued_block a join issued_block b on a.first_serial < b.end_serial"
            + " and a.end_serial > b.first_serial where a.series_id = ? and b.series_id = ?";
    return !ids(connection, query, List.of(one, other)).isEmpty();
  }

  private static List<Long> ids(Connection connection, String query, List<?> values)
      throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (PreparedStatement statement = prepared(connection, query, values);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        ids.add(row.getLong(1));
      }
    }
    return ids;
  }

  private static void update(Connection connection, String change, List<?> values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, change, values)) {
      statement.executeUpdate();
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, List<?> values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }
}
