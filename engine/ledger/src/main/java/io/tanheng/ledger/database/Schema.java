package io.tanheng.ledger.database;

import io.tanheng.factors.issue.Issue;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of a ledger: made and brought up to date by migrations that ship with it. */
final class Schema {
  /** The newest migration that this program knows. */
  static final BigDecimal NEWEST = new BigDecimal("5.2");

  private static final String PLACE = "classpath:io/tanheng/ledger/schema/";
  private static final String HISTORY =
      "select \"version\", \"success\" from \"flyway_schema_history\" where \"version\" is not null";

  private Schema() {}

  /** Runs every migration that has not been run; one that failed is run again. */
  static void migrate(DataSource database, Vendor vendor) {
    Flyway flyway = flyway(database, vendor);
    flyway.repair();
    flyway.migrate();
  }

  static Flyway flyway(DataSource database, Vendor vendor) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database)
        .locations(PLACE + "common", PLACE + vendor.folder())
        .javaMigrations(new SpellingOfPrefixes())
        .loggers("slf4j")
        .load();
  }

  /**
   * Why the schema does not fit this program: {@code schema-missing}, {@code schema-failed}, {@code
   * schema-older}, {@code schema-newer}, each with {@code version} and {@code newest}.
   */
  static Optional<Issue> misfit(Connection connection, DatabaseAddress address)
      throws SQLException {
    if (!exists(connection)) {
      return Optional.of(issue("schema-missing", BigDecimal.ZERO, address));
    }
    BigDecimal newest = BigDecimal.ZERO;
    boolean sound = true;
    try (Statement statement = connection.createStatement();
        ResultSet steps = statement.executeQuery(HISTORY)) {
      while (steps.next()) {
        sound &= steps.getBoolean(2);
        newest = newest.max(new BigDecimal(steps.getString(1)));
      }
    }
    return misfit(newest, sound, address);
  }

  private static Optional<Issue> misfit(
      BigDecimal version, boolean sound, DatabaseAddress address) {
    int difference = version.compareTo(NEWEST);
    if (difference > 0) {
      return Optional.of(issue("schema-newer", version, address));
    }
    if (!sound) {
      return Optional.of(issue("schema-failed", version, address));
    }
    return difference < 0 ? Optional.of(issue("schema-older", version, address)) : Optional.empty();
  }

  private static boolean exists(Connection connection) throws SQLException {
    try (ResultSet found =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "flyway_schema_history", null)) {
      return found.next();
    }
  }

  private static Issue issue(String code, BigDecimal version, DatabaseAddress address) {
    return DatabaseFault.issue(
        code, address, "version", version.toPlainString(), "newest", NEWEST.toPlainString());
  }
}
