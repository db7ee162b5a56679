package io.tanheng.ledger.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.book.BookStore;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.Entities;
import io.tanheng.ledger.Server;
import io.tanheng.ledger.TestLedger;
import io.tanheng.ledger.audit.AuditEntry;
import io.tanheng.ledger.audit.AuditEvent;
import io.tanheng.ledger.audit.AuditTrail;
import io.tanheng.ledger.audit.Fingerprint;
import io.tanheng.ledger.database.LedgerDatabase;
import io.tanheng.ledger.period.PeriodVersion;
import io.tanheng.ledger.period.Periods;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.HibernateException;
import org.hibernate.StatelessSession;
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
class BooksTest {
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

  private static String digest(Path book) {
    return Entities.get(BookReader.read(book, FactorCatalog.shipped())).digest();
  }

  private void export(PeriodVersion version, Path target) {
    database.transact(
        session -> {
          try {
            Books.export(session, version, target);
            return version;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private PeriodVersion latest(String park) {
    return database.transact(session -> Periods.latest(session, park, 2024)).orElseThrow();
  }

  /** A book read while somebody else imports it again is the one before, or the one after. */
  @Test
  void aBookIsReadAsOfOneMoment() throws IOException {
    Path book = TestLedger.copy("leading", folder);
    Entities.get(TestLedger.store(database, book, "accountant"));
    PeriodVersion version = latest("P-LEADING");
    List<Table.Line> before = database.view(session -> lines(session, version, () -> {}));
    TestLedger.edit(book.resolve("park.csv"), "Leading Park", "Other Park");
    TestLedger.edit(book.resolve("activity.csv"), "L001", "L901");
    Runnable other = () -> Entities.get(TestLedger.store(database, book, "accountant"));
    List<Table.Line> during = database.view(session -> lines(session, version, other));
    assertThat(during).isEqualTo(before);
    List<Table.Line> after = database.view(session -> lines(session, version, () -> {}));
    assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
    assertThat(after.toString()).contains("L901", "Other Park");
  }

  /** The lines of all tables; something happens behind the first one. */
  private static List<Table.Line> lines(
      StatelessSession session, PeriodVersion version, Runnable meanwhile) {
    BookStore store = Books.tables(session, version);
    List<Table.Line> lines = new ArrayList<>();
    for (Table head : store.heads()) {
      boolean first = lines.isEmpty();
      store.lines(head, lines::add);
      if (first) {
        meanwhile.run();
      }
    }
    return lines;
  }

  private List<AuditEvent> events(String park) {
    return database.transact(session -> AuditTrail.entries(session, park)).stream()
        .map(AuditEntry::event)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"leading", "steel-and-tiles", "double-count"})
  void exportedBookHasTheDigestOfTheImported(String example) {
    Path book = TestLedger.EXAMPLES.resolve(example);
    PeriodVersion version = Entities.get(TestLedger.store(database, book, "anna")).version();
    export(version, folder.resolve("out"));
    assertThat(digest(folder.resolve("out"))).isEqualTo(digest(book)).isEqualTo(version.digest());
  }

  @Test
  void everyTableIsWrittenAsItStood() throws IOException {
    Path book = TestLedger.copy("leading", folder);
    Files.delete(book.resolve("README.md"));
    PeriodVersion version = Entities.get(TestLedger.store(database, book, "anna")).version();
    export(version, folder.resolve("out"));
    for (String table : List.of("park", "activity", "offsets", "exclusions", "indicators")) {
      assertThat(Files.readString(folder.resolve("out/" + table + ".csv")))
          .isEqualTo(Files.readString(book.resolve(table + ".csv")).replace("\r\n", "\n"));
    }
  }

  @Test
  void readingsOfSeveralFilesComeOutAgain() throws IOException {
    Path book = TestLedger.copy("leading", folder);
    Files.createDirectory(book.resolve("readings"));
    for (String file : List.of("a", "b")) {
      Files.writeString(
          book.resolve("readings/" + file + ".csv"),
          "meter_id,timestamp,quantity\n" + file + ",2024-01-01T01:00:00+08:00,1.5\n");
    }
    PeriodVersion version = Entities.get(TestLedger.store(database, book, "anna")).version();
    export(version, folder.resolve("out"));
    assertThat(digest(folder.resolve("out"))).isEqualTo(digest(book));
    assertThat(folder.resolve("out/readings/b.csv")).isNotEmptyFile();
  }

  @Test
  void sameBookTwiceAddsNothing() {
    Path book = TestLedger.EXAMPLES.resolve("leading");
    assertThat(Entities.get(TestLedger.store(database, book, "anna")).added()).isPositive();
    List<AuditEvent> before = events("P-LEADING");
    assertThat(Entities.get(TestLedger.store(database, book, "ben")).nothing()).isTrue();
    assertThat(events("P-LEADING")).isEqualTo(before);
    assertThat(latest("P-LEADING").enteredBy()).containsExactly("anna");
  }

  @Test
  void changedRowIsToldWithOldAndNewValue() throws IOException {
    Path book = TestLedger.copy("leading", folder);
    Entities.get(TestLedger.store(database, book, "anna"));
    TestLedger.edit(book.resolve("park.csv"), "occupancy_rate,92", "occupancy_rate,93");
    Imported imported = Entities.get(TestLedger.store(database, book, "ben"));
    assertThat(imported.changed()).isEqualTo(1);
    assertThat(imported.added() + imported.withdrawn()).isZero();
    assertThat(imported.version().enteredBy()).containsExactly("anna", "ben");
    assertThat(events("P-LEADING"))
        .anySatisfy(
            event -> {
              assertThat(event.subject()).isEqualTo("2024 v1 park occupancy_rate");
              assertThat(event.oldValue()).contains("92");
              assertThat(event.newValue()).contains("93");
              assertThat(event.actor()).isEqualTo("ben");
            });
  }

  @Test
  void evidenceFilesAreKeptAndComeOutAgain() throws IOException {
    Path book = TestLedger.copy("leading", folder);
    byte[] content = "%PDF-1.7 ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    Files.createDirectory(book.resolve("evidence"));
    Files.write(book.resolve("evidence/rn.pdf"), content);
    TestLedger.edit(
        book.resolve("offsets.csv"),
        "illustrative: retirement notice SHCI-0812",
        "evidence/rn.pdf");
    PeriodVersion version = Entities.get(TestLedger.store(database, book, "anna")).version();
    export(version, folder.resolve("out"));
    assertThat(folder.resolve("out/evidence/rn.pdf")).hasBinaryContent(content);
    String hash =
        database.transact(
            session ->
                session
                    .createNativeQuery(
                        "select evidence_sha256 from book_row where row_key = 'CI-01'",
                        String.class)
                    .getSingleResult());
    assertThat(hash).isEqualTo(Fingerprint.of(content));
  }

  @Test
  void evidenceThatIsNotWhatItsNameSaysIsRefused() throws IOException {
    Path book = TestLedger.copy("leading", folder);
    Files.writeString(book.resolve("rn.pdf"), "no PDF");
    Files.writeString(book.resolve("empty.txt"), "");
    TestLedger.edit(
        book.resolve("offsets.csv"), "illustrative: retirement notice SHCI-0812", "rn.pdf");
    TestLedger.edit(
        book.resolve("offsets.csv"),
        "illustrative: government certificate ES-2025-004",
        "empty.txt");
    assertThat(BookContent.read(book, FactorCatalog.shipped()).issues())
        .extracting(issue -> issue.code() + " " + issue.where().text())
        .containsExactlyInAnyOrder(
            "evidence-type offsets.csv row 5, column evidence",
            "evidence-empty offsets.csv row 6, column evidence");
  }

  @Test
  void evidenceOutsideOfTheBookIsNotRead() throws IOException {
    Path book = TestLedger.copy("leading", folder);
    Files.writeString(folder.resolve("secret.txt"), "secret");
    TestLedger.edit(
        book.resolve("offsets.csv"), "illustrative: retirement notice SHCI-0812", "../secret.txt");
    assertThat(Entities.get(BookContent.read(book, FactorCatalog.shipped())).evidence()).isEmpty();
  }

  @Test
  void refusalLeavesNothingBehind() {
    BookContent content =
        Entities.get(
            BookContent.read(TestLedger.EXAMPLES.resolve("leading"), FactorCatalog.shipped()));
    Outcome<Imported> refused =
        database.decide(
            session ->
                new Books(TestLedger.trail())
                    .store(
                        session, content, "anna", "", rows -> java.util.Optional.of(issue(rows))));
    assertThat(refused.issues().get(0).fact("rows")).contains("E01", ",").startsWith("[");
    List<PeriodVersion> versions = database.transact(Periods::all);
    assertThat(versions).isEmpty();
  }

  private static io.tanheng.factors.issue.Issue issue(Set<String> rows) {
    return io.tanheng.factors.issue.Issue.error(
        "no", "", io.tanheng.factors.issue.Location.BOOK, "rows", rows.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update book_row set cells = '[]'",
        "delete from book_row",
        "update book_table set header = '[]'",
        "insert into book_table select version_id, 'x', name, header from book_table",
        "update period_version set digest = 'x'",
        "update period_version set state = 'draft', locked_at = null",
        "delete from period_version"
      })
  void databaseRefusesEveryChangeOfALockedVersion(String change) {
    Entities.get(TestLedger.store(database, TestLedger.EXAMPLES.resolve("leading"), "anna"));
    execute("update period_version set state = 'locked', locked_at = current_timestamp");
    assertThatThrownBy(() -> execute(change)).isInstanceOf(HibernateException.class);
  }

  private void execute(String sql) {
    database.transact(session -> session.createNativeMutationQuery(sql).executeUpdate());
  }
}
