package io.tanheng.ledger.database.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses changes to the rows of a version that is no draft; its id is their first column. */
public final class FrozenVersion implements Trigger {
  private static final String DRAFT =
      "select 1 from period_version where id = ? and state = 'draft'";

  /** Called by H2, by name. */
  public FrozenVersion() {}

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    Object version = before == null ? after[0] : before[0];
    boolean moved = before != null && after != null && !before[0].equals(after[0]);
    if (moved || !draft(connection, version)) {
      throw new SQLException("the version " + version + " is no draft", "45000");
    }
  }

  private static boolean draft(Connection connection, Object version) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(DRAFT)) {
      query.setObject(1, version);
      try (ResultSet found = query.executeQuery()) {
        return found.next();
      }
    }
  }
}
