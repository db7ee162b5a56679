package io.tanheng.ledger;

import io.tanheng.ledger.database.DatabaseAddress;
import io.tanheng.ledger.database.LedgerDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The databases that every contract of the ledger is tested on. */
public enum Server {
  /** A file in the folder of the test. */
  H2 {
    @Override
    public DatabaseAddress fresh(Path folder) {
      return DatabaseAddress.file(folder.resolve("ledger-" + UUID.randomUUID()), "ledger", "h2");
    }

    @Override
    public DatabaseAddress ready(Path folder) {
      DatabaseAddress copy = fresh(folder);
      try {
        Files.copy(file(File.READY), file(copy));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return copy;
    }

    private static Path file(DatabaseAddress address) {
      return Path.of(address.url().substring("jdbc:h2:file:".length()) + ".mv.db");
    }
  },
  /** A database of its own on a real server, which runs as long as the tests. */
  POSTGRESQL {
    @Override
    public DatabaseAddress fresh(Path folder) throws SQLException {
      return create("");
    }

    @Override
    public DatabaseAddress ready(Path folder) throws SQLException {
      String url = Postgres.READY.url().split("[?]", 2)[0];
      return create(" template " + url.substring(url.lastIndexOf('/') + 1));
    }

    private static DatabaseAddress create(String from) throws SQLException {
      String name = "l" + UUID.randomUUID().toString().replace("-", "");
      try (Connection connection = Postgres.RUNNING.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name + from);
      }
      return new DatabaseAddress(
          Postgres.RUNNING.getJdbcUrl("postgres", name), "postgres", "postgres");
    }
  };

  /** Lets users of that name in by their password alone, as a server of a team does. */
  public static void askForPassword(String user) throws SQLException, IOException {
    try (Connection connection = Postgres.RUNNING.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create role " + user + " login superuser password 'right'");
      Path rules;
      try (ResultSet place = statement.executeQuery("show hba_file")) {
        place.next();
        rules = Path.of(place.getString(1));
      }
      String rule = "host all " + user + " all scram-sha-256\n";
      Files.writeString(rules, rule + Files.readString(rules));
      statement.execute("select pg_reload_conf()");
    }
  }

  private static final class File {
    static final DatabaseAddress READY = initialised(H2);
  }

  private static final class Postgres {
    static final EmbeddedPostgres RUNNING = start();
    static final DatabaseAddress READY = initialised(POSTGRESQL);

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("max_connections", "200")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static DatabaseAddress initialised(Server server) {
    try {
      Path folder = Files.createTempDirectory("ledger");
      folder.toFile().deleteOnExit();
      return Entities.get(LedgerDatabase.initialise(server.fresh(folder)));
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The address of a database that holds nothing yet. */
  public abstract DatabaseAddress fresh(Path folder) throws SQLException;

  /** The address of a database with the tables of a ledger. */
  public abstract DatabaseAddress ready(Path folder) throws SQLException;
}
