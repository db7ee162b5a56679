package io.tanheng.ledger.database.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses every update and delete that it is set on. */
public final class AppendOnly implements Trigger {
  private String table = "";

  /** Called by H2, by name. */
  public AppendOnly() {}

  @Override
  public void init(
      Connection connection,
      String schema,
      String trigger,
      String tableName,
      boolean before,
      int type) {
    table = tableName;
  }

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    throw new SQLException(table + " is append-only", "45000");
  }
}
