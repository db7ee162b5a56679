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
    String table = server == Server.H2 ? "" : " on audit_entry";
    execute("drop trigger audit_entry_append_only" + table);
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
        "update audit_entry set actor = 'ben' where sequence = 2",
        "delete from audit_entry where sequence = 2",
        "delete from audit_entry",
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
    long sequence = 1 + random.nextInt(12);
    String column = TEXTS.get(random.nextInt(TEXTS.size()));
    execute("update audit_entry set " + column + " = 'x' where sequence = " + sequence);
    Issue broken = verify().broken().orElseThrow();
    assertThat(broken.fact("sequence")).isEqualTo(Long.toString(sequence));
    assertThat(broken.code()).isIn("audit-entry-changed", "audit-entry-missing");
  }

  @Test
  void forgedEntryWhoseHashFitsIsFoundAtTheNext() {
    append(6);
    dropTriggers();
    AuditEntry second = database.transact(session -> AuditTrail.entries(session, "P1")).get(0);
    AuditEvent forged = event("P1", 99);
    AuditEntry fitting =
        AuditEntry.after(
            new ChainEnd(1, second.previousHead()), ChainEnd.NONE, second.at(), forged);
    database.transact(
        session -> {
          session.update(AuditEntryRow.of(fitting));
          return fitting;
        });
    Issue broken = verify().broken().orElseThrow();
    assertThat(broken.code()).isEqualTo("audit-entry-moved");
    assertThat(broken.fact("sequence")).isEqualTo("3");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 5, 9})
  void withdrawnEntryIsNamed(long sequence) {
    append(9);
    dropTriggers();
    if (sequence == 9) { // The end of a chain knows its last entry.
      execute("update chain_end set sequence = null");
    }
    execute("update chain_end set sequence = null where sequence = " + sequence);
    execute("delete from audit_entry where sequence = " + sequence);
    Issue broken = verify().broken().orElseThrow();
    assertThat(broken.code()).isIn("audit-entry-missing", "audit-end-missing");
    assertThat(broken.fact("sequence")).isEqualTo(Long.toString(sequence));
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
