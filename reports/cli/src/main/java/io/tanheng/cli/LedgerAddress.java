package io.tanheng.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that say where the ledger stands and who works on it. */
final class LedgerAddress {
  @Option(names = "--db", paramLabel = "JDBC", descriptionKey = "ledger-db")
  private Optional<String> url = Optional.empty();

  @Option(names = "--db-user", paramLabel = "NAME", descriptionKey = "ledger-db-user")
  private String databaseUser = "";

  @Option(names = "--user", paramLabel = "NAME", descriptionKey = "ledger-user")
  private Optional<String> user = Optional.empty();

  /** The address that was asked for. */
  Optional<String> url() {
    return url;
  }

  /** User of the database; may be blank. */
  String databaseUser() {
    return databaseUser;
  }

  /** User of the ledger: as asked for, else {@code TANHENG_USER}, else the first of all. */
  String user(Session session) {
    return user.orElseGet(
        () -> session.terminal().environment().getOrDefault("TANHENG_USER", "admin"));
  }
}
