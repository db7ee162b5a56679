package io.tanheng.ledger.database;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where connections come from. */
final class Sources {
  /** Milliseconds that a writer waits for another one. */
  private static final int PATIENCE = 60_000;

  private Sources() {}

  /**
   * Connections to that place.
   *
   * @param make whether a file that is not there is made
   */
  static DataSource of(DatabaseAddress address, boolean make) {
    return address.vendor() == Vendor.H2 ? h2(address, make) : postgresql(address);
  }

  private static DataSource h2(DatabaseAddress address, boolean make) {
    JdbcDataSource source = new JdbcDataSource();
    // What was committed stands in the file, whatever becomes of the process.
    String settings = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=" + PATIENCE;
    boolean file = !address.url().contains(":mem:");
    source.setURL(address.url() + settings + (file && !make ? ";IFEXISTS=TRUE" : ""));
    source.setUser(address.user());
    source.setPassword(address.password());
    return source;
  }

  private static DataSource postgresql(DatabaseAddress address) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(address.url());
    if (!address.user().isEmpty()) {
      source.setUser(address.user());
    }
    if (!address.password().isEmpty()) {
      source.setPassword(address.password());
    }
    source.setReWriteBatchedInserts(true);
    return source;
  }
}
