package io.tanheng.ledger.offset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.accounting.offset.SerialText;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.Entities;
import io.tanheng.ledger.Server;
import io.tanheng.ledger.TestLedger;
import io.tanheng.ledger.audit.Verification;
import io.tanheng.ledger.database.LedgerDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.hibernate.HibernateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Server.class)
class OffsetRegistryTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
  private static final OffsetRegistry REGISTRY =
      new OffsetRegistry(TestLedger.trail(), InstantSource.fixed(TestLedger.NOW));

  @Parameter Server server;
  @TempDir Path folder;
  private LedgerDatabase database;

  @BeforeEach
  void open() throws SQLException {
    database = Entities.get(LedgerDatabase.open(server.ready(folder), Entities.all()));
  }

  @AfterEach
  void everythingIsConserved() {
    Optional<Issue> broken = database.transact(OffsetRegistry::conservation);
    assertThat(broken).isEmpty();
    assertThat(database.transact(Verification::of).broken()).isEmpty();
    database.close();
  }

  private static SerialBlock serials(long first, long last) {
    return serials("EX-1", first, last);
  }

  private static SerialBlock serials(String project, long first, long last) {
    SerialText text = new SerialText(Long.toString(first), Long.toString(last), "");
    return Entities.get(SerialBlock.read("CCER", project, text));
  }

  private Outcome<Used> acquire(SerialBlock name, OffsetKind kind) {
    return acquire(new Acquisition("P", name, kind, 2024, DAY, Optional.empty()));
  }

  private Outcome<Used> acquire(Acquisition wanted) {
    return database.decide(session -> REGISTRY.acquire(session, wanted, "anna"));
  }

  private Outcome<Used> retire(SerialBlock name, String beneficiary) {
    return use(name, new Use.Retirement(beneficiary, 2024));
  }

  private Outcome<Used> use(SerialBlock name, Use use) {
    return use("P", name, use);
  }

  private Outcome<Used> use(String park, SerialBlock name, Use use) {
    Use.Request request = new Use.Request(park, name, use, DAY, "");
    return database.decide(session -> REGISTRY.use(session, request, "anna"));
  }

  private List<String> left(Outcome<Used> outcome) {
    long block = Entities.get(outcome).block().id();
    return database.transact(session -> OffsetRegistry.left(session, block)).stream()
        .map(SerialInterval::text)
        .toList();
  }

  private static void refused(Outcome<?> outcome, String code, String fact, String value) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(outcome.issues().get(0).code()).isEqualTo(code);
    assertThat(outcome.issues().get(0).fact(fact)).isEqualTo(value);
  }

  @Test
  void retirementLeavesItsRemainders() {
    acquire(serials(1, 5485), OffsetKind.CCER);
    assertThat(left(retire(serials(110, 5463), "P"))).containsExactly("1–109", "5464–5485");
    Block block = database.transact(OffsetRegistry::holdings).get(0).block();
    assertThat(block.balance()).isEqualTo(new Balance(131, 5354, 0, 0));
  }

  @Test
  void serialIsRetiredOnce() {
    acquire(serials(1, 200), OffsetKind.CCER);
    Entities.get(retire(serials(1, 100), "P"));
    refused(retire(serials(100, 150), "P"), "serials-used", "common", "100");
    refused(retire(serials(50, 60), "E01"), "serials-used", "common", "50–60");
    assertThat(left(retire(serials(101, 150), "E01"))).containsExactly("151–200");
  }

  @Test
  void sameRetirementAgainIsNoneAndNoEntry() {
    acquire(serials(1, 200), OffsetKind.CCER);
    retire(serials(1, 100), "P");
    long entries = database.transact(Verification::of).entries();
    assertThat(Entities.get(retire(serials(1, 100), "P")).already()).isTrue();
    assertThat(Entities.get(acquire(serials(1, 200), OffsetKind.CCER)).already()).isTrue();
    assertThat(database.transact(Verification::of).entries()).isEqualTo(entries);
  }

  @Test
  void retirementLiesInsideOneBlock() {
    acquire(serials(1, 100), OffsetKind.CCER);
    acquire(serials(101, 200), OffsetKind.CCER);
    refused(retire(serials(90, 110), "P"), "serials-not-in-one-block", "blocks", "1–100, 101–200");
    refused(retire(serials(190, 210), "P"), "serials-not-in-one-block", "blocks", "101–200");
    refused(retire(serials(300, 310), "P"), "serials-not-issued", "blocks", "");
    refused(retire(serials("EX-2", 1, 2), "P"), "serials-not-issued", "blocks", "");
  }

  @Test
  void blockIsIssuedOnceWhateverTheProjectIsSpeltLike() {
    acquire(serials(1, 100), OffsetKind.CCER);
    refused(
        acquire(serials(50, 150), OffsetKind.CCER), "serials-issued-before", "common", "50–100");
    refused(
        acquire(serials("ex 1", 1, 10), OffsetKind.CCER),
        "serials-issued-before",
        "common",
        "1–10");
    Entities.get(acquire(serials("EX-2", 1, 100), OffsetKind.CCER));
  }

  private static SerialBlock whole(String serials) {
    return Entities.get(SerialBlock.read("ACR", "P7", new SerialText("", "", serials)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acr-us-1185-2025-3078-1 to 100",
        "ACR US 1185 2025 3078 50 to 60",
        "ACR_US_1185_2025_3078_100 to 110",
        "ＡＣＲ-US-1185-2025-3078-1 to 100"
      })
  void prefixInAnotherSpellingIsNoOther(String spelling) {
    Entities.get(acquire(whole("ACR-US-1185-2025-3078-1 to 100"), OffsetKind.OTHER));
    Outcome<Used> twice = acquire(whole(spelling), OffsetKind.OTHER);
    long blocks = database.transact(OffsetRegistry::holdings).size();
    assertThat(blocks).as(spelling).isEqualTo(1);
    assertThat(twice instanceof Outcome.Given<Used> given && !given.value().already()).isFalse();
  }

  @Test
  void takenBackIsNeitherUsedNorTakenBackAgain() {
    acquire(serials(1, 10), OffsetKind.CCER);
    retire(serials(1, 10), "P");
    SerialBlock all = serials(1, 10);
    for (int i = 0; i < 2; i++) {
      Entities.get(database.decide(s -> REGISTRY.reverse(s, all, DAY, "buffer", "anna")));
    }
    refused(retire(serials(1, 10), "P"), "serials-used", "account", "cancelled");
    refused(retire(serials(5, 6), "Q"), "serials-used", "account", "cancelled");
    refused(acquire(serials(5, 6), OffsetKind.CCER), "serials-issued-before", "common", "5–6");
    Block block = database.transact(OffsetRegistry::holdings).get(0).block();
    assertThat(block.balance()).isEqualTo(new Balance(0, 0, 10, 0));
  }

  @Test
  void formerOwnerRetiresNothingOfWhatHeHandedOver() {
    acquire(serials(1, 10), OffsetKind.CCER);
    Entities.get(use(serials(1, 10), new Use.Transfer("Q")));
    refused(retire(serials(1, 10), "P"), "serials-of-other-park", "common", "1–10");
    Entities.get(use("Q", serials(1, 10), new Use.Retirement("P", 2024)));
    refused(retire(serials(1, 10), "P"), "serials-used", "common", "1–10");
    refused(
        use("Q", serials(1, 10), new Use.Retirement("P", 2025)), "serials-used", "common", "1–10");
  }

  @Test
  void outputOfAProjectIsCertificatesOrCredits() {
    Entities.get(acquire(serials(1, 100), OffsetKind.GREEN_CERTIFICATE));
    refused(acquire(serials(101, 200), OffsetKind.CCER), "project-period-used", "vintage", "2024");
    Entities.get(
        acquire(
            new Acquisition("P", serials(101, 200), OffsetKind.CCER, 2023, DAY, Optional.empty())));
  }

  @Test
  void transferredSerialsBelongToTheOtherPark() {
    acquire(serials(1, 10), OffsetKind.CCER);
    Entities.get(use(serials(1, 5), new Use.Transfer("Q")));
    refused(retire(serials(4, 7), "P"), "serials-of-other-park", "common", "4–5");
    Entities.get(use("Q", serials(2, 3), new Use.Retirement("Q", 2024)));
    Entities.get(use("P", serials(6, 6), new Use.Retirement("P", 2024)));
    Block block = database.transact(OffsetRegistry::holdings).get(0).block();
    assertThat(block.balance()).isEqualTo(new Balance(7, 3, 0, 0));
  }

  @Test
  void cancelledIsNotRetired() {
    acquire(serials(1, 10), OffsetKind.CCER);
    assertThat(left(use(serials(3, 4), new Use.Cancellation()))).containsExactly("1–2", "5–10");
    refused(retire(serials(4, 5), "P"), "serials-used", "account", "cancelled");
  }

  @Test
  void reversalTellsWhichRetirementsCoverNothingAnyMore() {
    acquire(serials(1, 100), OffsetKind.CCER);
    retire(serials(10, 20), "E01");
    List<Segment> atRisk =
        Entities.get(
            database.decide(
                session -> REGISTRY.reverse(session, serials(15, 40), DAY, "buffer", "anna")));
    assertThat(atRisk)
        .singleElement()
        .satisfies(
            segment -> {
              assertThat(segment.serials().text()).isEqualTo("15–20");
              assertThat(segment.beneficiary()).isEqualTo("E01");
              assertThat(segment.retiredFor()).hasValue(2024);
            });
    Block block = database.transact(OffsetRegistry::holdings).get(0).block();
    assertThat(block.balance()).isEqualTo(new Balance(69, 5, 26, 0));
    List<String> kinds =
        database.transact(
            session ->
                session
                    .createNativeQuery("select kind from offset_event order by id", String.class)
                    .getResultList());
    assertThat(kinds).containsExactly("acquire", "retire", "reverse", "reverse");
  }

  @Test
  void certificatesExpire() {
    acquire(
        new Acquisition(
            "P",
            serials(1, 100),
            OffsetKind.GREEN_CERTIFICATE,
            2024,
            DAY,
            Optional.of(DAY.minusDays(1))));
    refused(retire(serials(1, 10), "P"), "serials-expired", "expired", "2025-08-31");
    assertThat(database.<Long>transact(s -> REGISTRY.expire(s, DAY, "anna"))).isEqualTo(100);
    assertThat(database.<Long>transact(s -> REGISTRY.expire(s, DAY, "anna"))).isZero();
    Block block = database.transact(OffsetRegistry::holdings).get(0).block();
    assertThat(block.balance()).isEqualTo(new Balance(0, 0, 0, 100));
  }

  @Test
  void retirementEnteredAfterTheExpiryIsRefusedWhateverDayItNames() {
    LocalDate last = LocalDate.ofInstant(TestLedger.NOW, ZoneOffset.UTC).minusDays(1);
    acquire(
        new Acquisition(
            "P", serials(1, 100), OffsetKind.GREEN_CERTIFICATE, 2024, DAY, Optional.of(last)));
    Use.Request earlier =
        new Use.Request("P", serials(1, 10), new Use.Retirement("P", 2024), last.minusDays(30), "");
    refused(
        database.decide(s -> REGISTRY.use(s, earlier, "anna")),
        "serials-expired-since",
        "expired",
        last.toString());
    Entities.get(use(serials(1, 10), new Use.Transfer("Q")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CCER", "ccer ", "ＣＣＥＲ", " Ccer.", "c-c-e-r"})
  void registryInAnotherSpellingIsNoOther(String spelling) {
    acquire(serials(1, 100), OffsetKind.CCER);
    SerialBlock same =
        Entities.get(SerialBlock.read(spelling, "EX-1", new SerialText("50", "60", "")));
    refused(acquire(same, OffsetKind.CCER), "serials-issued-before", "common", "50–60");
    Entities.get(retire(same, "P"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update issued_block set available = available - 1",
        "update issued_block set available = -5, retired = retired + available + 5",
        "update serial_segment set end_serial = 150 where first_serial = 1",
        "update serial_segment set status = 'available', retired_for = null",
        "delete from serial_segment",
        "update offset_event set actor = 'ben'",
        "delete from offset_event",
        "insert into issued_block select 999, series_id, kind, registry, project, project_key,"
            + " vintage, benefit, 150, 250, acquired_on, expires_on, 100, 0, 0, 0, prefix from issued_block",
        "update issued_block set benefit = 'certificate'"
      })
  void databaseRefusesWhatTheRulesForbid(String change) {
    acquire(serials(1, 200), OffsetKind.CCER);
    retire(serials(101, 200), "P");
    assertThatThrownBy(
            () ->
                database.transact(
                    session -> session.createNativeMutationQuery(change).executeUpdate()))
        .isInstanceOf(HibernateException.class);
  }

  @Test
  void largestSerialsAreRefused() {
    SerialText text = new SerialText("1", "9223372036854775807", "");
    refused(
        SerialBlock.read("CCER", "EX-1", text),
        "serial-too-large",
        "serial",
        "1–9223372036854775807");
    refused(
        SerialBlock.read("CCER", " - ", new SerialText("1", "2", "")),
        "project-missing",
        "serial",
        " - ");
  }

  @Test
  void of64WritersOnlyThoseWinWhoseSerialsNobodyElseHas()
      throws InterruptedException, ExecutionException {
    acquire(serials(1, 1000), OffsetKind.CCER);
    Random random = new Random(20250901);
    List<SerialBlock> wanted = new ArrayList<>();
    List<Callable<Outcome<Used>>> writers = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      long first = 1 + random.nextInt(950);
      SerialBlock name = serials(first, first + 10 + random.nextInt(40));
      String beneficiary = "E" + i;
      wanted.add(name);
      writers.add(() -> retire(name, beneficiary));
    }
    ExecutorService pool = Executors.newFixedThreadPool(64);
    List<Future<Outcome<Used>>> results = pool.invokeAll(writers);
    pool.shutdown();
    List<SerialInterval> won = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      if (results.get(i).get() instanceof Outcome.Given<Used>) {
        won.add(wanted.get(i).serials());
      }
    }
    assertThat(won)
        .allMatch(one -> won.stream().filter(o -> o.common(one).isPresent()).count() == 1);
    for (int i = 0; i < 64; i++) {
      SerialInterval serials = wanted.get(i).serials();
      if (results.get(i).get() instanceof Outcome.Refused<Used> refused) {
        String common =
            String.join(
                ", ",
                won.stream()
                    .flatMap(o -> o.common(serials).stream())
                    .sorted()
                    .map(SerialInterval::text)
                    .toList());
        assertThat(common).isNotEmpty();
        // Those that won later than the refusal are not named in it.
        assertThat(common).contains(refused.issues().get(0).fact("common").split(", "));
      }
    }
    long retired = won.stream().mapToLong(SerialInterval::size).sum();
    Block block = database.transact(OffsetRegistry::holdings).get(0).block();
    assertThat(block.balance()).isEqualTo(new Balance(1000 - retired, retired, 0, 0));
  }

  @Test
  void of64WritersOnlyOneEntersAnOverlappingBlock()
      throws InterruptedException, ExecutionException {
    List<Callable<Outcome<Used>>> writers = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      SerialBlock name = serials(100 + i, 200 + i);
      writers.add(() -> acquire(name, OffsetKind.CCER));
    }
    ExecutorService pool = Executors.newFixedThreadPool(64);
    List<Future<Outcome<Used>>> results = pool.invokeAll(writers);
    pool.shutdown();
    int won = 0;
    for (Future<Outcome<Used>> each : results) {
      won += each.get() instanceof Outcome.Given<Used> ? 1 : 0;
    }
    assertThat(won).isEqualTo(1);
  }

  /** So many seeds as the property says. */
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Integer.getInteger("tanheng.interleavings", 3));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noInterleavingLosesAnUpdate(long seed) throws InterruptedException, ExecutionException {
    acquire(serials(1, 100), OffsetKind.CCER);
    acquire(serials(101, 200), OffsetKind.CCER);
    Random random = new Random(seed);
    List<Callable<Long>> writers = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      long first = 1 + random.nextInt(190);
      SerialBlock name = serials(first, first + random.nextInt(10));
      Use use = anyUse(random);
      String park = random.nextBoolean() ? "P" : "Q";
      boolean counts = !(use instanceof Use.Transfer);
      writers.add(
          () -> {
            long size = size(use(park, name, use));
            return counts ? size : 0;
          });
    }
    ExecutorService pool = Executors.newFixedThreadPool(12);
    long told = 0;
    for (Future<Long> each : pool.invokeAll(writers)) {
      told += each.get();
    }
    pool.shutdown();
    long moved =
        database.transact(OffsetRegistry::holdings).stream()
            .mapToLong(h -> h.block().balance().retired() + h.block().balance().cancelled())
            .sum();
    assertThat(moved).isEqualTo(told).isPositive();
  }

  private static Use anyUse(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new Use.Retirement("E" + random.nextInt(3), 2024);
      case 1 -> new Use.Transfer(random.nextBoolean() ? "P" : "Q");
      default -> new Use.Cancellation();
    };
  }

  /** How many serials somebody was told that he has moved. */
  private static long size(Outcome<Used> outcome) {
    return outcome
        .asOptional()
        .filter(used -> !used.already())
        .map(used -> used.serials().size())
        .orElse(0L);
  }
}
