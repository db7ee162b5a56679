package io.tanheng.ledger.database;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a ledger stands and who opens it.
 *
 * @param url JDBC address of H2 or PostgreSQL
 * @param user user of the database; may be blank
 * @param password password of that user; may be blank
 */
public record DatabaseAddress(String url, String user, String password) {
  private static final String H2 = "jdbc:h2:";
  private static final String H2_FILE = H2 + "file:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  public DatabaseAddress {
    if (!url.startsWith(H2) && !url.startsWith(POSTGRESQL)) {
      throw new IllegalArgumentException("no address of H2 or PostgreSQL: " + url);
    }
  }

  /**
   * The address as a user writes it.
   *
   * @return the address, or the fault {@code database-address-unknown} with {@code value}
   */
  public static Outcome<DatabaseAddress> read(String url, String user, String password) {
    return url.startsWith(H2) || url.startsWith(POSTGRESQL)
        ? Outcome.of(new DatabaseAddress(url, user, password))
        : Outcome.refused(
            List.of(Issue.error("database-address-unknown", "", Location.BOOK, "value", url)));
  }

  /** An H2 database in a file, whose name gets the ending {@code .mv.db}. */
  public static DatabaseAddress file(Path file, String user, String password) {
    return new DatabaseAddress(H2_FILE + file.toAbsolutePath().normalize(), user, password);
  }

  Vendor vendor() {
    return url.startsWith(H2) ? Vendor.H2 : Vendor.POSTGRESQL;
  }

  /** The address without what may hold a secret. */
  public String shown() {
    int end = url.indexOf(vendor() == Vendor.H2 ? ';' : '?');
    return end < 0 ? url : url.substring(0, end);
  }

  @Override
  public String toString() {
    return shown();
  }
}
