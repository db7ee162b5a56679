package io.tanheng.ledger.database.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses a segment that shares serials with another one of its block. */
public final class SerialsOfBlockOnce implements Trigger {
  private static final Overlap OVERLAP = new Overlap("serial_segment", "block_id");
  private static final int BLOCK = 1;
  private static final int FIRST = 2;
  private static final int END = 3;

  /** Called by H2, by name. */
  public SerialsOfBlockOnce() {}

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    OVERLAP.refuse(connection, after[BLOCK], after[0], after[FIRST], after[END]);
  }
}
