package io.tanheng.ledger.database.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses a block that shares serials with another one of its series. */
public final class SerialsOfSeriesOnce implements Trigger {
  private static final Overlap OVERLAP = new Overlap("issued_block", "series_id");
  private static final int SERIES = 1;
  private static final int FIRST = 8;
  private static final int END = 9;

  /** Called by H2, by name. */
  public SerialsOfSeriesOnce() {}

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    OVERLAP.refuse(connection, after[SERIES], after[0], after[FIRST], after[END]);
  }
}
