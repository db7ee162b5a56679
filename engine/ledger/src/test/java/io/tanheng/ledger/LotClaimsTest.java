package io.tanheng.ledger;

import static io.tanheng.ledger.LedgerFixture.PARK;
import static io.tanheng.ledger.LedgerFixture.PASSWORD;
import static io.tanheng.ledger.LedgerFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.accounting.offset.SerialText;
import io.tanheng.accounting.restatement.Reason;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.audit.AuditReport;
import io.tanheng.ledger.book.BookContent;
import io.tanheng.ledger.offset.Acquisition;
import io.tanheng.ledger.offset.Balance;
import io.tanheng.ledger.offset.Segment;
import io.tanheng.ledger.offset.SerialBlock;
import io.tanheng.ledger.offset.Use;
import io.tanheng.ledger.offset.Used;
import io.tanheng.ledger.period.PeriodVersion;
import io.tanheng.ledger.period.State;
import io.tanheng.ledger.user.Grant;
import io.tanheng.ledger.user.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hibernate.HibernateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim that is locked holds its serials; nobody else can lock them. */
@ParameterizedClass
@EnumSource(Server.class)
class LotClaimsTest {
  private static final String OTHER = "P-OTHER";
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  @Parameter Server server;
  @TempDir Path folder;
  private LedgerFixture ledger;

  @BeforeEach
  void users() throws SQLException {
    ledger = new LedgerFixture(server.ready(folder));
    for (Role role : List.of(Role.ACCOUNTANT, Role.ADMINISTRATOR, Role.ASSESSOR)) {
      Entities.get(ledger.as("root", l -> l.add(role.word(), PASSWORD, Grant.of(role, OTHER))));
    }
  }

  @AfterEach
  void everySerialIsAccountedFor() {
    Outcome<AuditReport> audit = ledger.as("auditor", Ledger::audit);
    assertThat(audit.issues()).isEmpty();
    assertThat(Entities.get(audit).broken()).isEmpty();
    ledger.close();
  }

  /** The example of another park, whose lots have the same serials. */
  private Path book(String park) throws IOException {
    Path copy = TestLedger.copy("leading", folder.resolve(park + Files.list(folder).count()));
    replace(copy, PARK, park);
    return copy;
  }

  private static void replace(Path book, String text, String other) throws IOException {
    try (Stream<Path> files = Files.list(book)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
        Files.writeString(file, Files.readString(file).replace(text, other));
      }
    }
  }

  /** The same book of the year after, whose lots have the same serials. */
  private Path nextYear() throws IOException {
    Path copy = book(PARK);
    for (int year = 2026; year >= 2021; year--) {
      replace(copy, Integer.toString(year), Integer.toString(year + 1));
    }
    replace(copy, "gbt32151-2025", "gbt32151-2024");
    replace(copy, "t-seesa-010-2025", "t-seesa-010-2024");
    return copy;
  }

  private void store(Path book) {
    BookContent content = Entities.get(BookContent.read(book, FactorCatalog.shipped()));
    Entities.get(ledger.as("accountant", l -> l.store(content, "")));
  }

  private Outcome<PeriodVersion> move(String user, String park, int year, State state) {
    return ledger.as(user, l -> l.move(park, year, state, ""));
  }

  private void verify(String park, int year) {
    Entities.get(move("accountant", park, year, State.SUBMITTED));
    Entities.get(move("assessor", park, year, State.VERIFIED));
  }

  private Outcome<PeriodVersion> approve(String park, int year) {
    return move("administrator", park, year, State.APPROVED);
  }

  private Outcome<PeriodVersion> lock(String park, int year) {
    return move("administrator", park, year, State.LOCKED);
  }

  private List<String> held() {
    return ledger.as("root", Ledger::holdings).stream()
        .filter(each -> each.block().balance().available() == 0)
        .map(each -> each.block().name().text())
        .toList();
  }

  private static SerialBlock name(String registry, String project, long first, long last) {
    SerialText text = new SerialText(Long.toString(first), Long.toString(last), "");
    return Entities.get(SerialBlock.read(registry, project, text));
  }

  private Outcome<Used> acquire(String park, SerialBlock name) {
    Acquisition block = new Acquisition(park, name, OffsetKind.CCER, 2023, DAY, Optional.empty());
    return ledger.as("root", l -> l.acquire(block));
  }

  private Outcome<Used> use(String park, SerialBlock name, Use use) {
    return ledger.as("root", l -> l.use(new Use.Request(park, name, use, DAY, "")));
  }

  @Test
  void lockedClaimHoldsTheSerialsOfItsLots() {
    ledger.lock();
    assertThat(held())
        .containsExactlyInAnyOrder(
            "CCER CCER-EX-201 2000001–2002000",
            "CCER CCER-EX-202 710001–710250",
            "CDM CDM-EX-9999 RW-5-2-2-0-9999 9000001–9000400",
            "GEC GEC-EX-71 1–2500",
            "Shanghai carbon inclusion SHCI-EX-31 1201–1700",
            "municipal energy-saving register ES-EX-4 1–300");
    refused(
        acquire(OTHER, name("ccer ", "ccer ex 201", 2001999, 2002001)), "serials-issued-before");
    refused(
        use(PARK, name("CCER", "CCER-EX-201", 2000001, 2000001), new Use.Transfer(OTHER)),
        "serials-used");
  }

  @Test
  void secondParkWithTheSameSerialsIsRefusedAndToldWhich() throws IOException {
    ledger.lock();
    store(book(OTHER));
    List<Issue> findings =
        Entities.get(
            ledger.as(
                "accountant",
                l -> l.conflicts(Entities.get(l.version(OTHER, 2024, Optional.empty())))));
    assertThat(findings).hasSize(6);
    verify(OTHER, 2024);
    Outcome<PeriodVersion> second = approve(OTHER, 2024);
    refused(second, "lot-serials-of-other-park");
    assertThat(second.issues()).hasSize(6);
    assertThat(second.issues().get(0).fact("lot")).isEqualTo("CC-01");
    assertThat(second.issues().get(0).fact("common")).isEqualTo("2000001–2002000");
  }

  @Test
  void whatWasFreeAtApprovalAndIsUsedAtLockingIsRefused() throws IOException {
    store(book(OTHER));
    verify(OTHER, 2024);
    Entities.get(approve(OTHER, 2024));
    ledger.lock();
    List<String> before = held();
    refused(lock(OTHER, 2024), "lot-serials-of-other-park");
    assertThat(held()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "CCER-EX-201, 'ccer ex 201'",
    "',CCER,', ',ccer ,'",
    "',CCER,', ',ＣＣＥＲ,'",
    "',CCER,', ',,'"
  })
  void otherSpellingOfProjectOrRegistryIsNoOther(String written, String other) throws IOException {
    ledger.lock();
    Path book = book(OTHER);
    replace(book, written, other);
    store(book);
    verify(OTHER, 2024);
    Outcome<PeriodVersion> second = approve(OTHER, 2024);
    assertThat(second.issues()).extracting(each -> each.fact("lot")).contains("CC-01");
  }

  @Test
  void sameSerialsInAnotherYearAreRefused() throws IOException {
    ledger.lock();
    store(nextYear());
    verify(PARK, 2025);
    Outcome<PeriodVersion> second = approve(PARK, 2025);
    refused(second, "lot-serials-used");
    assertThat(second.issues().get(0).fact("year")).isEqualTo("2024");
    assertThat(second.issues().get(0).fact("account")).isEqualTo("retired");
  }

  @Test
  void restatementKeepsItsOwnSerials() throws IOException {
    ledger.lock();
    List<String> before = held();
    Entities.get(
        ledger.as("administrator", l -> l.restate(PARK, 2024, Reason.DATA_CORRECTION, "E03")));
    Path book = book(PARK);
    TestLedger.edit(book.resolve("activity.csv"), "6800", "6801");
    store(book);
    verify(PARK, 2024);
    // The administrator restated it, so somebody else approves.
    Entities.get(move("root", PARK, 2024, State.APPROVED));
    Entities.get(move("root", PARK, 2024, State.LOCKED));
    assertThat(held()).isEqualTo(before);
  }

  @Test
  void whatTheParkAcquiredOrRetiredBeforeIsUsedForItsLots() throws IOException {
    Entities.get(acquire(PARK, name("CCER", "CCER-EX-201", 2000001, 2001500)));
    SerialBlock part = name("CCER", "CCER-EX-201", 2000001, 2000100);
    Entities.get(use(PARK, part, new Use.Retirement("Leading Park", 2024)));
    ledger.lock();
    assertThat(held())
        .contains("CCER CCER-EX-201 2000001–2001500", "CCER CCER-EX-201 2001501–2002000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancelled", "other year", "other beneficiary", "other park", "transfer"})
  void whatWasUsedOtherwiseIsRefused(String before) throws IOException {
    SerialBlock block = name("CCER", "CCER-EX-201", 2000501, 2000600);
    SerialBlock part = name("CCER", "CCER-EX-201", 2000510, 2000520);
    Entities.get(acquire(before.equals("other park") ? OTHER : PARK, block));
    switch (before) {
      case "cancelled" -> Entities.get(use(PARK, part, new Use.Cancellation()));
      case "other year" -> Entities.get(use(PARK, part, new Use.Retirement(PARK, 2023)));
      case "other beneficiary" -> Entities.get(use(PARK, part, new Use.Retirement("E01", 2024)));
      case "transfer" -> Entities.get(use(PARK, part, new Use.Transfer(OTHER)));
      default -> assertThat(before).isEqualTo("other park");
    }
    ledger.store();
    verify(PARK, 2024);
    Outcome<PeriodVersion> approved = approve(PARK, 2024);
    boolean elsewhere = before.equals("other park") || before.equals("transfer");
    refused(approved, elsewhere ? "lot-serials-of-other-park" : "lot-serials-used");
    assertThat(approved.issues())
        .singleElement()
        .extracting(each -> each.fact("common"))
        .isEqualTo(before.equals("other park") ? "2000501–2000600" : "2000510–2000520");
  }

  @Test
  void certificatesAndCreditsOfOneOutputExcludeEachOther() throws IOException {
    Acquisition certificates =
        new Acquisition(
            OTHER,
            name("GEC", "CCER-EX-202", 1, 10),
            OffsetKind.GREEN_CERTIFICATE,
            2024,
            DAY,
            Optional.empty());
    Entities.get(ledger.as("root", l -> l.acquire(certificates)));
    ledger.store();
    verify(PARK, 2024);
    refused(approve(PARK, 2024), "project-period-used");
  }

  @Test
  void lotThatCountsNowhereHoldsNothing() throws IOException {
    Path book = book(PARK);
    TestLedger.edit(book.resolve("offsets.csv"), "2000001,2002000,,2000", "2000001,2002000,,1999");
    store(book);
    verify(PARK, 2024);
    Entities.get(approve(PARK, 2024));
    Entities.get(lock(PARK, 2024));
    assertThat(held()).hasSize(5).noneMatch(each -> each.contains("CCER-EX-201"));
  }

  @Test
  void ofParksThatLockTheSameSerialsAtOnceOneWins()
      throws IOException, InterruptedException, ExecutionException {
    List<String> parks = List.of(PARK, OTHER, "P-3", "P-4", "P-5", "P-6");
    List<Callable<Outcome<PeriodVersion>>> writers = new ArrayList<>();
    for (String park : parks) {
      for (Role role : List.of(Role.ACCOUNTANT, Role.ADMINISTRATOR, Role.ASSESSOR)) {
        Entities.get(ledger.as("root", l -> l.add(role.word(), PASSWORD, Grant.of(role, park))));
      }
      Path book = book(park);
      // Another spelling makes another series, which no constraint of the database knows.
      replace(book, ",CCER,", parks.indexOf(park) % 2 == 0 ? ",CCER," : ",,");
      store(book);
      verify(park, 2024);
      Entities.get(approve(park, 2024));
      writers.add(() -> lock(park, 2024));
    }
    ExecutorService pool = Executors.newFixedThreadPool(parks.size());
    int won = 0;
    for (Future<Outcome<PeriodVersion>> each : pool.invokeAll(writers)) {
      Outcome<PeriodVersion> outcome = each.get();
      won += outcome instanceof Outcome.Given<PeriodVersion> ? 1 : 0;
      outcome.issues().forEach(i -> assertThat(i.fact("common")).isNotEmpty());
    }
    pool.shutdown();
    assertThat(won).isEqualTo(1);
    assertThat(held()).hasSize(6);
  }

  @Test
  void lockingRacesWithRetiringTheSameSerials()
      throws IOException, InterruptedException, ExecutionException {
    SerialBlock all = name("CCER", "CCER-EX-201", 2000001, 2002000);
    Entities.get(acquire(PARK, all));
    ledger.store();
    verify(PARK, 2024);
    Entities.get(approve(PARK, 2024));
    List<Callable<Outcome<?>>> writers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      long first = 2000001 + i * 10;
      writers.add(
          () ->
              use(PARK, name("CCER", "CCER-EX-201", first, first), new Use.Retirement("X", 2024)));
    }
    writers.add(4, () -> lock(PARK, 2024));
    ExecutorService pool = Executors.newFixedThreadPool(writers.size());
    List<Boolean> won = new ArrayList<>();
    for (Future<Outcome<?>> each : pool.invokeAll(writers)) {
      won.add(each.get() instanceof Outcome.Given<?>);
    }
    pool.shutdown();
    boolean locked = won.remove(4);
    // Either the year has all of its serials, or somebody else has one and it is not locked.
    assertThat(locked).isEqualTo(won.stream().noneMatch(each -> each));
    Balance balance =
        ledger.as("root", Ledger::holdings).stream()
            .filter(each -> each.block().name().equals(all))
            .findFirst()
            .orElseThrow()
            .block()
            .balance();
    long others = won.stream().filter(each -> each).count();
    assertThat(balance.retired()).isEqualTo(locked ? 2000 : others);
  }

  @Test
  void takenBackSerialsLeaveTheLockedYearAndStopItsRestatement() throws IOException {
    ledger.lock();
    SerialBlock bad = name("CCER", "CCER-EX-201", 2000001, 2000010);
    List<Segment> atRisk = Entities.get(ledger.as("root", l -> l.reverse(bad, DAY, "invalid")));
    assertThat(atRisk).hasSize(1);
    Entities.get(
        ledger.as("administrator", l -> l.restate(PARK, 2024, Reason.DATA_CORRECTION, "x")));
    verify(PARK, 2024);
    Outcome<PeriodVersion> approved = move("root", PARK, 2024, State.APPROVED);
    refused(approved, "lot-serials-used");
    assertThat(approved.issues().get(0).fact("common")).isEqualTo("2000001–2000010");
  }

  @Test
  void databaseKeepsWhatALockedClaimHolds() {
    ledger.lock();
    for (String change :
        List.of(
            "update serial_segment set holder = 'P-OTHER'",
            "update serial_segment set retired_for = 2025",
            "update serial_segment set beneficiary = 'E01'",
            "update serial_segment set status = 'available', retired_for = null",
            "delete from serial_segment",
            "delete from issued_block")) {
      assertThatThrownBy(
              () ->
                  ledger
                      .database()
                      .transact(s -> s.createNativeMutationQuery(change).executeUpdate()))
          .as(change)
          .isInstanceOf(HibernateException.class);
    }
  }
}
