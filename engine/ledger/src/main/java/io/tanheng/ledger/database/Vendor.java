package io.tanheng.ledger.database;

import java.sql.Connection;
import org.h2.engine.Constants;

/** The databases that a ledger can stand in. */
enum Vendor {
  /** A file beside the book. */
  H2("h2", "org.hibernate.dialect.H2Dialect", Constants.TRANSACTION_SNAPSHOT),
  /** A server for a team. */
  POSTGRESQL(
      "postgresql",
      "org.hibernate.dialect.PostgreSQLDialect",
      Connection.TRANSACTION_REPEATABLE_READ);

  private final String folder;
  private final String dialect;
  private final int snapshot;

  Vendor(String folder, String dialect, int snapshot) {
    this.folder = folder;
    this.dialect = dialect;
    this.snapshot = snapshot;
  }

  /** The isolation level in which all statements see the database as at the first of them. */
  int snapshot() {
    return snapshot;
  }

  /** Its dialect of SQL. */
  String dialect() {
    return dialect;
  }

  /** Folder of the migrations that are its own. */
  String folder() {
    return folder;
  }
}
