package io.tanheng.ledger.database.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses every change of a version that is locked. */
public final class LockedVersion implements Trigger {
  /** Place of the column {@code state}. */
  private static final int STATE = 4;

  /** Called by H2, by name. */
  public LockedVersion() {}

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    if (before[STATE].equals("locked")) {
      throw new SQLException("a locked version is never changed", "45000");
    }
  }
}
