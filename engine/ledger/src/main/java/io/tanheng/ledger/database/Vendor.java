package io.tanheng.ledger.database;

/** The databases that a ledger can stand in. */
enum Vendor {
  /** A file beside the book. */
  H2("h2", "org.hibernate.dialect.H2Dialect"),
  /** A server for a team. */
  POSTGRESQL("postgresql", "org.hibernate.dialect.PostgreSQLDialect");

  private final String folder;
  private final String dialect;

  Vendor(String folder, String dialect) {
    this.folder = folder;
    this.dialect = dialect;
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
