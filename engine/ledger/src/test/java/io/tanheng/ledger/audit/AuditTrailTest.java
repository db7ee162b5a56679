package io.tanheng.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.factors.issue.Issue;
import io.tanheng.ledger.Entities;
import io.tanheng.ledger.Server;
import io.tanheng.ledger.TestLedger;
import io.tanheng.ledger.database.LedgerDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hibernate.HibernateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Server.class)
class AuditTrailTest {
  private static final List<String> TEXTS =
      List.of("actor", "operation", "subject", "old_value", "new_value", "reason", "park_id");

  @Parameter Server server;
  @TempDir Path folder;
  private LedgerDatabase database;

  @BeforeEach
  void open() throws SQLException {
    database = Entities.get(LedgerDatabase.open(server.ready(folder), Entities.all()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void append(int count) {
    for (int i = 0; i < count; i++) {
      AuditEvent event = event("P" + i % 3, i);
      database.transact(
          session -> {
            TestLedger.trail().append(session, event);
            AuditTrail.chainHeads(session);
            return event;
          });
    }
  }

  private static AuditEvent event(String park, int number) {
    return new AuditEvent(park, "anna", "import", "row " + number, "", "值 " + number, "");
  }

  private AuditReport verify() {
    return database.transact(Verification::of);
  }

  private void execute(String sql) {
    database.transact(session -> session.createNativeMutationQuery(sql).executeUpdate());
  }

  /** What somebody does who owns the database. */
  private void dropTriggers() {
    for (String table : List.of("audit_entry", "park_head")) {
      String on = server == Server.H2 ? "" : " on " + table;
      execute("drop trigger " + table + "_append_only" + on);
    }
  }

  @Test
  void trailAsItWasWrittenIsSound() {
    append(20);
    AuditReport report = verify();
    assertThat(report.broken()).isEmpty();
    assertThat(report.entries()).isEqualTo(20);
    assertThat(report.head()).hasSize(64);
  }

  @Test
  void entriesComeOutAsTheyWentIn() {
    append(4);
    List<AuditEntry> entries = database.transact(s -> AuditTrail.entries(s, "P0"));
    assertThat(entries)
        .extracting(AuditEntry::event, AuditEntry::number, AuditEntry::at)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(event("P0", 0), 1L, TestLedger.NOW),
            org.assertj.core.groups.Tuple.tuple(event("P0", 3), 2L, TestLedger.NOW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set actor = 'ben' where park_id = 'P1'",
        "delete from audit_entry where park_id = 'P1'",
        "delete from audit_entry",
        "update park_head set head = '' where sequence = 2",
        "delete from park_head",
        "truncate table audit_entry",
        "delete from chain_end"
      })
  void databaseRefusesToChangeIt(String change) {
    append(3);
    assertThatThrownBy(() -> execute(change)).isInstanceOf(HibernateException.class);
    assertThat(verify().broken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyForgedTextIsNamed(long seed) {
    append(12);
    dropTriggers();
    Random random = new Random(seed);
    long number = 1 + random.nextInt(4);
    String column = TEXTS.get(random.nextInt(TEXTS.size()));
    execute(
        "update audit_entry set " + column + " = 'x' where park_id = 'P1' and number = " + number);
    Issue broken = verify().broken().orElseThrow();
    assertThat(broken.fact("park") + broken.fact("number")).isEqualTo("P1" + number);
    assertThat(broken.code()).isIn("audit-entry-changed", "audit-entry-missing");
  }

  @Test
  void forgedEntryWhoseHashFitsIsFoundAtTheNext() {
    append(6);
    dropTriggers();
    AuditEntry first = database.transact(session -> AuditTrail.entries(session, "P1")).get(0);
    AuditEntry fitting = AuditEntry.after(ChainEnd.NONE, first.at(), event("P1", 99));
    database.transact(
        session -> {
          session.update(AuditEntryRow.of(fitting));
          return fitting;
        });
    Issue broken = verify().broken().orElseThrow();
    assertThat(broken.code()).isEqualTo("audit-entry-moved");
    assertThat(broken.fact("park") + broken.fact("number")).isEqualTo("P11");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void withdrawnEntryIsNamed(long number) {
    append(9);
    dropTriggers();
    execute("delete from park_head where park_id = 'P1' and number = " + number);
    execute("delete from audit_entry where park_id = 'P1' and number = " + number);
    Issue broken = verify().broken().orElseThrow();
    assertThat(broken.code()).isIn("audit-entry-missing", "audit-end-missing");
    assertThat(broken.fact("park") + broken.fact("number")).isEqualTo("P1" + number);
  }

  @Test
  void entriesCutOffWithTheEndOfTheirChainAreKnownToTheHeads() {
    append(9);
    dropTriggers();
    String two = "(select hash from audit_entry where park_id = 'P1' and number = 2)";
    execute("update chain_end set number = 2, hash = " + two + " where park_id = 'P1'");
    execute("delete from park_head where park_id = 'P1' and number = 3");
    execute("delete from audit_entry where park_id = 'P1' and number = 3");
    Issue broken = verify().broken().orElseThrow();
    assertThat(broken.code()).isEqualTo("audit-head-broken");
    assertThat(broken.fact("sequence")).isEqualTo("8");
  }

  @Test
  void entriesThatChangedPlacesAreNamed() {
    append(9);
    dropTriggers();
    execute("delete from park_head where park_id = 'P1'");
    String move = "update audit_entry set number = %d where park_id = 'P1' and number = %d";
    execute(String.format(move, 99, 1));
    execute(String.format(move, 1, 2));
    execute(String.format(move, 2, 99));
    Issue broken = verify().broken().orElseThrow();
    assertThat(broken.code()).isIn("audit-entry-changed", "audit-entry-moved");
    assertThat(broken.fact("park") + broken.fact("number")).isEqualTo("P11");
  }

  @Test
  void emptiedTrailIsNamed() {
    append(9);
    dropTriggers();
    execute("delete from park_head");
    execute("delete from audit_entry");
    Issue broken = verify().broken().orElseThrow();
    assertThat(broken.code()).isEqualTo("audit-end-missing");
    assertThat(broken.fact("number")).isEqualTo("1");
  }

  @Test
  void trailThatWasEmptiedWithItsEndsIsKnownToTheYears() {
    TestLedger.store(database, TestLedger.EXAMPLES.resolve("leading"), "anna");
    dropTriggers();
    execute("delete from park_head");
    execute("delete from audit_entry");
    execute("drop trigger chain_end_kept" + (server == Server.H2 ? "" : " on chain_end"));
    execute("delete from chain_end where park_id <> ''");
    execute("update chain_end set number = 0, hash = ''");
    Issue broken = verify().broken().orElseThrow();
    assertThat(broken.code()).isEqualTo("audit-end-missing");
    assertThat(broken.fact("park") + broken.fact("number")).isEqualTo("P-LEADING1");
  }

  @Test
  void manyWritersLeaveOneChain() throws InterruptedException, ExecutionException {
    ExecutorService writers = Executors.newFixedThreadPool(16);
    List<Future<?>> all =
        IntStream.range(0, 64)
            .<Future<?>>mapToObj(
                i ->
                    writers.submit(
                        () ->
                            database.transact(
                                session -> {
                                  TestLedger.trail().append(session, event("P" + i % 5, i));
                                  return i;
                                })))
            .toList();
    for (Future<?> each : all) {
      each.get();
    }
    writers.shutdown();
    assertThat(verify())
        .extracting(AuditReport::entries, r -> r.broken().isEmpty())
        .containsExactly(64L, true);
  }
}
