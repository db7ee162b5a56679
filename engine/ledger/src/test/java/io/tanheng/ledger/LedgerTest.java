package io.tanheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.accounting.offset.SerialText;
import io.tanheng.accounting.restatement.Reason;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.book.BookContent;
import io.tanheng.ledger.database.DatabaseAddress;
import io.tanheng.ledger.database.LedgerDatabase;
import io.tanheng.ledger.offset.Acquisition;
import io.tanheng.ledger.offset.Segment;
import io.tanheng.ledger.offset.SerialBlock;
import io.tanheng.ledger.offset.Use;
import io.tanheng.ledger.period.PeriodVersion;
import io.tanheng.ledger.period.State;
import io.tanheng.ledger.user.Grant;
import io.tanheng.ledger.user.Role;
import io.tanheng.ledger.user.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Server.class)
class LedgerTest {
  private static final String PARK = "P-LEADING";
  private static final String PASSWORD = "correct horse";
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 30);

  @Parameter Server server;
  @TempDir Path folder;
  private DatabaseAddress address;
  private LedgerDatabase database;

  @BeforeEach
  void users() throws SQLException {
    address = server.ready(folder);
    Entities.get(Ledger.initialise(address, "root", PASSWORD, clock(TestLedger.NOW.toString()), 4));
    database = Entities.get(LedgerDatabase.open(address, Ledger.entities()));
    Ledger ledger = open("root", TestLedger.NOW.toString());
    Entities.get(ledger.add("admin", PASSWORD, Grant.of(Role.ADMINISTRATOR, PARK)));
    Entities.get(ledger.add("acc", PASSWORD, new Grant(Role.ACCOUNTANT, PARK, "E01")));
    Entities.get(ledger.add("assessor", PASSWORD, Grant.of(Role.ASSESSOR, PARK)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static InstantSource clock(String now) {
    return InstantSource.fixed(java.time.Instant.parse(now));
  }

  private Ledger open(String user, String now) {
    return Entities.get(Ledger.signIn(database, user, PASSWORD, clock(now), 4));
  }

  private <T> T as(String user, Function<Ledger, T> work) {
    return as(user, "2025-04-30T10:00:00Z", work);
  }

  private <T> T as(String user, String now, Function<Ledger, T> work) {
    return work.apply(open(user, now));
  }

  private static BookContent content(Path book) {
    return Entities.get(BookContent.read(book, FactorCatalog.shipped()));
  }

  private static BookContent leading() {
    return content(TestLedger.EXAMPLES.resolve("leading"));
  }

  private Outcome<PeriodVersion> move(String user, State target) {
    return as(user, ledger -> ledger.move(PARK, 2024, target, ""));
  }

  private static void refused(Outcome<?> outcome, String code) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(outcome.issues().get(0).code()).isEqualTo(code);
  }

  private void lock() {
    as("root", ledger -> Entities.get(ledger.store(leading(), "")));
    Entities.get(move("root", State.SUBMITTED));
    Entities.get(move("assessor", State.VERIFIED));
    Entities.get(move("admin", State.APPROVED));
    Entities.get(move("admin", State.LOCKED));
  }

  @Test
  void versionGoesFromDraftToLockedStepByStep() {
    as("root", ledger -> Entities.get(ledger.store(leading(), "")));
    refused(move("assessor", State.VERIFIED), "period-state");
    refused(move("admin", State.APPROVED), "period-state");
    Entities.get(move("root", State.SUBMITTED));
    refused(move("admin", State.LOCKED), "period-state");
    Entities.get(move("assessor", State.VERIFIED));
    Entities.get(move("admin", State.APPROVED));
    assertThat(Entities.get(move("admin", State.LOCKED)).lockedBy()).contains("admin");
    refused(move("admin", State.DRAFT), "period-state");
  }

  @Test
  void whoEnteredMayNotApprove() {
    as("admin", ledger -> Entities.get(ledger.store(leading(), "")));
    Entities.get(move("acc", State.SUBMITTED));
    Entities.get(move("assessor", State.VERIFIED));
    refused(move("admin", State.APPROVED), "four-eyes");
    Entities.get(move("root", State.APPROVED));
  }

  @Test
  void whoSubmittedMayNotApprove() {
    as("root", ledger -> Entities.get(ledger.store(leading(), "")));
    Entities.get(move("admin", State.SUBMITTED));
    Entities.get(move("assessor", State.VERIFIED));
    refused(move("admin", State.APPROVED), "four-eyes");
  }

  @Test
  void roleThatComesBetweenTheStepsChangesNoEyes() {
    as("root", ledger -> Entities.get(ledger.store(leading(), "")));
    as(
        "root",
        ledger -> Entities.get(ledger.add("acc2", PASSWORD, Grant.of(Role.ACCOUNTANT, PARK))));
    Entities.get(move("acc2", State.SUBMITTED));
    Entities.get(move("assessor", State.VERIFIED));
    refused(move("acc2", State.APPROVED), "not-permitted");
    as(
        "root",
        ledger -> Entities.get(ledger.add("acc2", PASSWORD, Grant.of(Role.ADMINISTRATOR, PARK))));
    refused(move("acc2", State.APPROVED), "four-eyes");
    as(
        "root",
        ledger -> Entities.get(ledger.withdraw("admin", Grant.of(Role.ADMINISTRATOR, PARK))));
    refused(move("admin", State.APPROVED), "not-permitted");
  }

  @Test
  void stepThatWasDoneIsNotDoneAgain() {
    lock();
    long entries = as("root", ledger -> Entities.get(ledger.audit()).entries());
    assertThat(Entities.get(move("admin", State.LOCKED)).state()).isEqualTo(State.LOCKED);
    long after = as("root", ledger -> Entities.get(ledger.audit()).entries());
    assertThat(after).isEqualTo(entries);
  }

  @Test
  void returnedVersionIsJudgedAnew() {
    as("root", ledger -> Entities.get(ledger.store(leading(), "")));
    Entities.get(move("root", State.SUBMITTED));
    Entities.get(move("assessor", State.VERIFIED));
    PeriodVersion draft = Entities.get(move("admin", State.DRAFT));
    assertThat(draft.verifiedBy()).isEmpty();
    assertThat(draft.state()).isEqualTo(State.DRAFT);
  }

  @Test
  void lockedVersionStaysReadableBesideItsRestatement() throws IOException {
    lock();
    Path book = TestLedger.copy("leading", folder);
    TestLedger.edit(book.resolve("park.csv"), "occupancy_rate,92", "occupancy_rate,93");
    refused(as("root", ledger -> ledger.store(content(book), "")), "period-not-draft");
    PeriodVersion draft =
        as(
            "root",
            "2025-06-01T00:00:00Z",
            ledger ->
                Entities.get(ledger.restate(PARK, 2024, Reason.DATA_CORRECTION, "rate was 93")));
    assertThat(draft.number()).isEqualTo(2);
    assertThat(as("root", l -> Entities.get(l.store(content(book), ""))).changed()).isEqualTo(1);
    PeriodVersion then = as("root", ledger -> Entities.get(ledger.reported(PARK, 2024, APRIL)));
    PeriodVersion today =
        as("root", ledger -> Entities.get(ledger.version(PARK, 2024, Optional.empty())));
    assertThat(then.number()).isEqualTo(1);
    assertThat(then.digest()).isEqualTo(leading().digest());
    assertThat(today.digest()).isEqualTo(content(book).digest());
    assertThat(today.reasonCode()).isEqualTo("data_correction");
    assertThat(rate(then)).contains("occupancy_rate,92");
    assertThat(rate(today)).contains("occupancy_rate,93");
    refused(
        as("root", ledger -> ledger.reported(PARK, 2024, APRIL.minusDays(1))), "period-missing");
  }

  private String rate(PeriodVersion version) throws IOException {
    Path target = folder.resolve("out-" + version.number());
    Entities.get(open("assessor", "2025-06-01T00:00:00Z").export(version, target));
    return Files.readString(target.resolve("park.csv"));
  }

  @Test
  void whoEnteredRowsMayNotApproveTheirRestatement() {
    Grant administrator = Grant.of(Role.ADMINISTRATOR, PARK);
    as("root", ledger -> Entities.get(ledger.add("boss", PASSWORD, administrator)));
    lock();
    as("admin", ledger -> Entities.get(ledger.restate(PARK, 2024, Reason.NEW, "meters")));
    Entities.get(move("admin", State.SUBMITTED));
    Entities.get(move("assessor", State.VERIFIED));
    refused(move("root", State.APPROVED), "four-eyes");
    refused(move("admin", State.APPROVED), "four-eyes");
    Entities.get(move("boss", State.APPROVED));
  }

  @Test
  void onlyALockedVersionIsRestated() {
    as("root", ledger -> Entities.get(ledger.store(leading(), "")));
    refused(as("root", ledger -> ledger.restate(PARK, 2024, Reason.NEW, "")), "period-state");
    refused(as("root", ledger -> ledger.restate(PARK, 2023, Reason.NEW, "")), "period-missing");
  }

  @Test
  void accountantChangesRowsOfHisEnterpriseAlone() throws IOException {
    as("root", ledger -> Entities.get(ledger.store(leading(), "")));
    Path book = TestLedger.copy("leading", folder);
    String line =
        TestLedger.lines(book.resolve("activity.csv")).stream()
            .filter(each -> each.contains(",E01,"))
            .findFirst()
            .orElseThrow();
    TestLedger.edit(book.resolve("activity.csv"), line + "\n", "");
    assertThat(as("acc", ledger -> Entities.get(ledger.store(content(book), ""))).withdrawn())
        .isEqualTo(1);
    TestLedger.edit(book.resolve("park.csv"), "occupancy_rate,92", "occupancy_rate,93");
    refused(as("acc", ledger -> ledger.store(content(book), "")), "not-permitted");
  }

  @Test
  void wrongPasswordAndUnknownUserAreTheSameRefusal() {
    InstantSource clock = clock(TestLedger.NOW.toString());
    refused(Ledger.signIn(database, "root", "wrong horse", clock, 4), "sign-in-refused");
    refused(Ledger.signIn(database, "nobody", PASSWORD, clock, 4), "sign-in-refused");
    database.close(); // A file is open to one at a time.
    refused(Ledger.open(address, "root", "wrong horse", clock, 4), "sign-in-refused");
    refused(Ledger.initialise(address, "second", PASSWORD, clock, 4), "users-there");
  }

  @Test
  void usersAreGivenAndLoseRoles() {
    refused(as("admin", l -> l.add("x", PASSWORD, Grant.of(Role.AUDITOR, "Q"))), "not-permitted");
    refused(as("root", l -> l.add("x y", PASSWORD, Grant.of(Role.AUDITOR, "Q"))), "user-name");
    refused(as("root", l -> l.add("x", "short", Grant.of(Role.AUDITOR, "Q"))), "password-length");
    Entities.get(as("root", l -> l.withdraw("assessor", Grant.of(Role.ASSESSOR, PARK))));
    refused(
        as("root", l -> l.withdraw("assessor", Grant.of(Role.ASSESSOR, PARK))), "grant-missing");
    refused(move("assessor", State.VERIFIED), "not-permitted");
    List<User> users = as("root", ledger -> Entities.get(ledger.users()));
    assertThat(users).extracting(User::name).containsExactly("acc", "admin", "assessor", "root");
  }

  @Test
  void passwordsAreNotInTheDatabase() {
    List<String> hashes =
        database.transact(
            session ->
                session
                    .createNativeQuery("select password_hash from ledger_user", String.class)
                    .getResultList());
    assertThat(hashes).hasSize(4).doesNotHaveDuplicates().allMatch(h -> h.startsWith("$2a$"));
  }

  @Test
  void serialsOfAParkAreItsAdministratorsToUse() {
    SerialBlock name =
        Entities.get(SerialBlock.read("CCER", "EX-1", new SerialText("1", "100", "")));
    Acquisition wanted =
        new Acquisition(PARK, name, OffsetKind.CCER, 2024, APRIL, Optional.empty());
    refused(as("acc", ledger -> ledger.acquire(wanted)), "not-permitted");
    Entities.get(as("admin", ledger -> ledger.acquire(wanted)));
    Use.Request retire =
        new Use.Request(PARK, name, new Use.Retirement(PARK, 2024), APRIL, "for 2024");
    refused(as("assessor", ledger -> ledger.use(retire)), "not-permitted");
    Entities.get(as("admin", ledger -> ledger.use(retire)));
    refused(as("admin", ledger -> ledger.reverse(name, APRIL, "")), "not-permitted");
    List<Segment> atRisk = as("root", ledger -> Entities.get(ledger.reverse(name, APRIL, "")));
    assertThat(atRisk).hasSize(1);
    assertThat(as("assessor", Ledger::holdings)).hasSize(1);
    Outcome<?> report = as("assessor", Ledger::audit);
    assertThat(report.issues()).isEmpty();
    refused(as("acc", Ledger::audit), "not-permitted");
  }
}
