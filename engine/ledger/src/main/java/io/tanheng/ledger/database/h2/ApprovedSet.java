package io.tanheng.ledger.database.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses to change a shared set, but for its approval. */
public final class ApprovedSet implements Trigger {
  private static final int DIGEST = 5;
  private static final int ENTERED_BY = 6;
  private static final int APPROVED_BY = 9;

  /** Called by H2, by name. */
  public ApprovedSet() {}

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    boolean approval =
        after != null
            && before[APPROVED_BY] == null
            && before[DIGEST].equals(after[DIGEST])
            && before[ENTERED_BY].equals(after[ENTERED_BY]);
    if (!approval) {
      throw new SQLException("an approved set is never changed", "45000");
    }
  }
}
