package io.tanheng.ledger.database.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.h2.api.Trigger;

/**
 * Refuses to make serials available again that were retired, cancelled or expired, and to retire
 * for somebody else what was retired.
 */
public final class UsedOnce implements Trigger {
  private static final int BLOCK = 1;
  private static final int STATUS = 4;
  private static final List<Integer> FOR_WHOM = List.of(5, 6, 7);
  private static final String RETIRED = "retired";
  private static final List<String> LAST = List.of("cancelled", "expired");

  /** Called by H2, by name. */
  public UsedOnce() {}

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    if (after == null
        || !before[BLOCK].equals(after[BLOCK])
        || revives(before, after)
        || moves(before, after)) {
      throw new SQLException("serials are used once", "45000");
    }
  }

  private static boolean moves(Object[] before, Object[] after) {
    return before[STATUS].equals(RETIRED)
        && after[STATUS].equals(RETIRED)
        && FOR_WHOM.stream().anyMatch(column -> !before[column].equals(after[column]));
  }

  private static boolean revives(Object[] before, Object[] after) {
    String old = String.valueOf(before[STATUS]);
    String now = String.valueOf(after[STATUS]);
    return !old.equals(now) && (now.equals("available") || LAST.contains(old));
  }
}
