package io.tanheng.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.Entities;
import io.tanheng.ledger.Server;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.api.MigrationInfo;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Server.class)
class SchemaTest {
  @Parameter Server server;
  @TempDir Path folder;
  private DatabaseAddress address;

  @BeforeEach
  void database() throws SQLException {
    address = server.fresh(folder);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = Sources.of(address, true).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Issue refusal() {
    return refusal(address);
  }

  private static Issue refusal(DatabaseAddress address) {
    Outcome<LedgerDatabase> opened = LedgerDatabase.open(address, Entities.all());
    opened.asOptional().ifPresent(LedgerDatabase::close);
    assertThat(opened).isInstanceOf(Outcome.Refused.class);
    return opened.issues().get(0);
  }

  @Test
  void whatIsStoredFitsTheTables() {
    Entities.get(LedgerDatabase.initialise(address));
    HibernatePersistenceConfiguration check = new HibernatePersistenceConfiguration("check");
    Entities.all().forEach(check::managedClass);
    check
        .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, Sources.of(address, false))
        .property(AvailableSettings.DIALECT, address.vendor().dialect())
        .property(AvailableSettings.HBM2DDL_AUTO, "validate")
        .createEntityManagerFactory()
        .close();
  }

  @Test
  void newestMigrationIsTheOneThatTheProgramKnows() {
    MigrationInfo[] steps =
        Schema.flyway(Sources.of(address, true), address.vendor()).info().pending();
    assertThat(Arrays.stream(steps).map(step -> step.getVersion().getVersion()))
        .last()
        .isEqualTo(Schema.NEWEST.toPlainString());
  }

  @Test
  void initialisingTwiceChangesNothing() {
    Entities.get(LedgerDatabase.initialise(address));
    Entities.get(LedgerDatabase.initialise(address));
    Entities.open(address).close();
  }

  @Test
  void databaseWithoutSchemaIsRefused() throws SQLException {
    execute("create table other (id int)");
    assertThat(refusal().code()).isEqualTo("schema-missing");
  }

  @Test
  void newerSchemaIsRefusedByOpeningAndByInitialising() throws SQLException {
    Entities.get(LedgerDatabase.initialise(address));
    execute(
        "insert into \"flyway_schema_history\" select 999, '99', \"description\", \"type\","
            + " \"script\", \"checksum\", \"installed_by\", \"installed_on\", 1, true"
            + " from \"flyway_schema_history\" where \"version\" = '1'");
    assertThat(refusal().code()).isEqualTo("schema-newer");
    assertThat(refusal().fact("version")).isEqualTo("99");
    assertThat(LedgerDatabase.initialise(address).issues().get(0).code()).isEqualTo("schema-newer");
  }

  @Test
  void stepThatFailedIsNamedAndRunAgain() throws SQLException {
    Entities.get(LedgerDatabase.initialise(address));
    execute(
        "update \"flyway_schema_history\" set \"success\" = false where \"version\" = '"
            + Schema.NEWEST
            + "'");
    assertThat(refusal().code()).isEqualTo("schema-failed");
    Entities.open(address).close();
  }

  @Test
  void olderSchemaIsRefusedAndBroughtUpToDate() throws SQLException {
    Entities.get(LedgerDatabase.initialise(address));
    execute("delete from \"flyway_schema_history\" where \"version\" = '" + Schema.NEWEST + "'");
    assertThat(refusal().code()).isEqualTo("schema-older");
    Entities.open(address).close();
  }

  @Test
  void wrongPasswordIsOneIssue() {
    assumeTrue(server == Server.H2, "the server of the tests trusts everybody");
    Entities.get(LedgerDatabase.initialise(address));
    DatabaseAddress other = new DatabaseAddress(address.url(), address.user(), "wrong");
    assertThat(refusal(other).code()).isEqualTo("database-password");
  }

  @Test
  void missingDatabaseIsOneIssue() {
    DatabaseAddress other =
        server == Server.H2
            ? address
            : new DatabaseAddress(
                address.url().replaceFirst("/l([0-9a-f]{32})", "/absent$1"), "postgres", "");
    assertThat(refusal(other).code()).isEqualTo("database-missing");
  }

  @Test
  void serverThatDoesNotAnswerIsOneIssue() {
    assumeTrue(server == Server.POSTGRESQL);
    String nobody = address.url().replaceFirst("localhost:[0-9]+", "localhost:1");
    assertThat(refusal(new DatabaseAddress(nobody, "postgres", "")).code())
        .isEqualTo("database-unreachable");
  }

  @Test
  void fileThatAnotherProgramHasOpenIsOneIssue() throws IOException {
    assumeTrue(server == Server.H2);
    Entities.get(LedgerDatabase.initialise(address));
    try (FileChannel file = FileChannel.open(file(), StandardOpenOption.WRITE);
        FileLock held = file.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(refusal().code()).isEqualTo("database-locked");
    }
  }

  private Path file() {
    return Path.of(address.url().substring("jdbc:h2:file:".length()) + ".mv.db");
  }

  @Test
  void databaseThatMayOnlyBeReadRefusesWritingInOneIssue() {
    Entities.get(LedgerDatabase.initialise(address));
    String setting =
        server == Server.H2
            ? ";ACCESS_MODE_DATA=r"
            : "&options=-c%20default_transaction_read_only=on";
    DatabaseAddress readOnly =
        new DatabaseAddress(address.url() + setting, address.user(), address.password());
    try (LedgerDatabase database = Entities.get(LedgerDatabase.open(readOnly, Entities.all()))) {
      assertThatThrownBy(
              () ->
                  database.transact(
                      session ->
                          session
                              .createNativeMutationQuery("insert into park values ('P', 'n')")
                              .executeUpdate()))
          .isInstanceOfSatisfying(
              DatabaseRefused.class,
              fault -> assertThat(fault.issue().code()).isEqualTo("database-read-only"));
    }
  }

  @Test
  void fileOfAnotherProgramIsOneIssue() throws IOException {
    assumeTrue(server == Server.H2);
    Files.writeString(file(), "no database at all, but long enough to be looked at".repeat(300));
    assertThat(refusal().code()).isIn("database-damaged", "database-of-other-program");
  }
}
