package io.tanheng.ledger.database.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Finds rows whose serials a row shares. */
final class Overlap {
  private final String query;

  /** Rows of a table that have the same value in that column. */
  Overlap(String table, String group) {
    query =
        "select 1 from "
            + table
            + " where "
            + group
            + " = ? and id <> ? and first_serial < ? and end_serial > ?";
  }

  /**
   * Refuses a row whose serials another one has.
   *
   * @throws SQLException where one does
   */
  void refuse(Connection connection, Object group, Object id, Object first, Object end)
      throws SQLException {
    try (PreparedStatement others = connection.prepareStatement(query)) {
      others.setObject(1, group);
      others.setObject(2, id);
      others.setObject(3, end);
      others.setObject(4, first);
      try (ResultSet found = others.executeQuery()) {
        if (found.next()) {
          throw new SQLException("serials stand in two rows", "45000");
        }
      }
    }
  }
}
