package io.tanheng.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.Entities;
import io.tanheng.ledger.Server;
import io.tanheng.ledger.audit.AuditReport;
import io.tanheng.ledger.audit.Verification;
import io.tanheng.ledger.offset.OffsetRegistry;
import io.tanheng.ledger.period.PeriodVersion;
import io.tanheng.ledger.period.Periods;
import io.tanheng.ledger.period.State;
import java.io.IOException;
import java.io.InputStream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void wrongPasswordIsOneIssue() throws SQLException, IOException {
    Entities.get(LedgerDatabase.initialise(address));
    String user = address.user();
    if (server == Server.POSTGRESQL) {
      user = "asked";
      Server.askForPassword(user);
      Entities.open(new DatabaseAddress(address.url(), user, "right")).close();
    }
    DatabaseAddress other = new DatabaseAddress(address.url(), user, "wrong");
    assertThat(refusal(other).code()).isEqualTo("database-password");
    assertThat(LedgerDatabase.initialise(other).issues().get(0).code())
        .isEqualTo("database-password");
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
  void fullDiskIsOneIssueAndWhatWasThereStays() {
    assumeTrue(server == Server.H2, "of PostgreSQL, see the states of its faults");
    FullDisk.register();
    Entities.get(LedgerDatabase.initialise(address));
    DatabaseAddress full =
        new DatabaseAddress(
            address.url().replace("jdbc:h2:file:", "jdbc:h2:full:"),
            address.user(),
            address.password());
    try (LedgerDatabase database = Entities.get(LedgerDatabase.open(full, Entities.all()))) {
      FullDisk.fill(true);
      assertThatThrownBy(() -> insertParks(database))
          .isInstanceOfSatisfying(
              DatabaseRefused.class,
              fault -> assertThat(fault.issue().code()).isEqualTo("database-disk-full"));
    } finally {
      FullDisk.fill(false);
    }
    try (LedgerDatabase again = Entities.get(LedgerDatabase.open(address, Entities.all()))) {
      insertParks(again);
    }
  }

  private static void insertParks(LedgerDatabase database) {
    database.transact(
        session ->
            session
                .createNativeMutationQuery(
                    "insert into park select 'P' || x, repeat('n', 900)"
                        + " from system_range(1, 20000) r(x)")
                .executeUpdate());
  }

  @ParameterizedTest
  @CsvSource({
    "53100, database-disk-full",
    "28P01, database-password",
    "25006, database-read-only",
    "42501, database-rights",
    "53300, database-busy",
    "57P01, database-unreachable"
  })
  void statesOfPostgresqlAreKnown(String state, String code) {
    SQLException fault = new SQLException("said by the server", state);
    assertThat(DatabaseFault.of(new IllegalStateException(fault), address))
        .hasValueSatisfying(issue -> assertThat(issue.code()).isEqualTo(code));
  }

  /** Root writes what its mode forbids, but not what the file system holds immutable. */
  @Test
  void fileThatMayOnlyBeReadIsOneIssue() throws IOException, InterruptedException {
    assumeTrue(server == Server.H2);
    Entities.get(LedgerDatabase.initialise(address));
    boolean byMode = file().toFile().setReadOnly() && !Files.isWritable(file());
    boolean immutable = !byMode && done("chattr", "+i", file().toString());
    assumeTrue(byMode || immutable, "root writes all, and chattr does not work here");
    try (LedgerDatabase database = Entities.get(LedgerDatabase.open(address, Entities.all()))) {
      assertThatThrownBy(() -> insertParks(database))
          .isInstanceOfSatisfying(
              DatabaseRefused.class,
              fault -> assertThat(fault.issue().code()).isEqualTo("database-read-only"));
    } finally {
      if (immutable) {
        assertThat(done("chattr", "-i", file().toString())).isTrue();
      }
    }
  }

  @Test
  void diskThatIsReallyFullIsOneIssueAndWhatWasThereStays()
      throws IOException, InterruptedException {
    assumeTrue(server == Server.H2);
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        done("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()),
        "only root makes a small disk");
    try {
      address = DatabaseAddress.file(disk.resolve("ledger"), "ledger", "h2");
      Entities.get(LedgerDatabase.initialise(address));
      try (LedgerDatabase full = Entities.get(LedgerDatabase.open(address, Entities.all()))) {
        assertThatThrownBy(() -> insertParks(full))
            .isInstanceOfSatisfying(
                DatabaseRefused.class,
                fault -> assertThat(fault.issue().code()).isEqualTo("database-disk-full"));
      }
      assertThat(done("mount", "-o", "remount,size=64m", disk.toString())).isTrue();
      try (LedgerDatabase again = Entities.get(LedgerDatabase.open(address, Entities.all()))) {
        insertParks(again);
      }
    } finally {
      assertThat(done("umount", disk.toString())).isTrue();
    }
  }

  private static boolean done(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false; // There is no such program.
    }
  }

  @Test
  void ledgerOfTheFirstReleaseIsBroughtUpToDate() throws IOException {
    assumeTrue(server == Server.H2);
    address = new DatabaseAddress(address.url(), "", "");
    try (InputStream saved = SchemaTest.class.getResourceAsStream("release-1.mv.db")) {
      Files.copy(java.util.Objects.requireNonNull(saved), file());
    }
    assertThat(refusal().code()).isEqualTo("schema-older");
    assertThat(refusal().fact("version")).isEqualTo("3");
    try (LedgerDatabase database = Entities.open(address)) {
      AuditReport report = database.transact(Verification::of);
      assertThat(report.broken()).isEmpty();
      assertThat(report.entries()).isEqualTo(12);
      assertThat(database.transact(OffsetRegistry::conservation)).isEmpty();
      assertThat(database.transact(Periods::all))
          .singleElement()
          .extracting(PeriodVersion::state)
          .isEqualTo(State.LOCKED);
    }
  }

  @Test
  void stepThatBreaksOffHalfWayIsRunAgain() throws IOException, SQLException {
    assumeTrue(server == Server.H2);
    address = new DatabaseAddress(address.url(), "", "");
    try (InputStream saved = SchemaTest.class.getResourceAsStream("release-1.mv.db")) {
      Files.copy(java.util.Objects.requireNonNull(saved), file());
    }
    // Something that stands in the way of the fourth step, in its middle.
    execute("create table shared_set (other int)");
    assertThat(LedgerDatabase.initialise(address)).isInstanceOf(Outcome.Refused.class);
    assertThat(refusal().code()).isIn("schema-failed", "schema-older");
    execute("drop table shared_set");
    Entities.open(address).close();
  }

  @Test
  void fileOfAnotherProgramIsOneIssue() throws IOException {
    assumeTrue(server == Server.H2);
    Files.writeString(file(), "no database at all, but long enough to be looked at".repeat(300));
    assertThat(refusal().code()).isIn("database-damaged", "database-of-other-program");
  }
}
