package io.tanheng.ledger;

import static io.tanheng.ledger.LedgerFixture.PARK;
import static io.tanheng.ledger.LedgerFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.archive.ArchivedEvaluation;
import io.tanheng.ledger.archive.EvaluationArchive;
import io.tanheng.ledger.archive.EvaluationResult;
import io.tanheng.ledger.audit.AuditReport;
import io.tanheng.ledger.energy.EnergyBalance;
import io.tanheng.ledger.energy.EnergyEntry;
import io.tanheng.ledger.energy.Purpose;
import io.tanheng.ledger.finding.Finding;
import io.tanheng.ledger.library.SetFiles;
import io.tanheng.ledger.library.SetKind;
import io.tanheng.ledger.library.SharedSet;
import io.tanheng.ledger.period.PeriodVersion;
import io.tanheng.ledger.period.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.HibernateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Electricity, library, findings, scenarios, archived results and backups. */
@ParameterizedClass
@EnumSource(Server.class)
class SharedWorkTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 31);

  @Parameter Server server;
  @TempDir Path folder;
  private LedgerFixture ledger;

  @BeforeEach
  void open() throws SQLException {
    ledger = new LedgerFixture(server.ready(folder));
  }

  @AfterEach
  void everythingIsSound() {
    Outcome<AuditReport> report = ledger.as("auditor", Ledger::audit);
    assertThat(Entities.get(report).broken()).isEmpty();
    assertThat(report.issues()).isEmpty();
    ledger.close();
  }

  private static EnergyEntry entry(String document, Purpose purpose, String mwh) {
    return new EnergyEntry(PARK, 2024, document, purpose, new BigDecimal(mwh), DAY, "");
  }

  private Outcome<EnergyBalance> enter(String document, Purpose purpose, String mwh) {
    return ledger.as("administrator", l -> l.energy().enter(entry(document, purpose, mwh)));
  }

  private PeriodVersion version() {
    return ledger.as("assessor", l -> Entities.get(l.version(PARK, 2024, Optional.empty())));
  }

  private void refusedByTheDatabase(String change) {
    assertThatThrownBy(
            () ->
                ledger
                    .database()
                    .transact(session -> session.createNativeMutationQuery(change).executeUpdate()))
        .as(change)
        .isInstanceOf(HibernateException.class);
  }

  @Test
  void eachMegawattHourHasOneUse() {
    Entities.get(enter("meter 1", Purpose.GENERATED, "1000"));
    Entities.get(enter("meter 2", Purpose.SELF_USE, "600"));
    Entities.get(enter("GEC 1", Purpose.CERTIFICATE_SOLD, "300"));
    Outcome<EnergyBalance> twice = enter("CCER 1", Purpose.CERTIFIED_REDUCTION, "100.000001");
    refused(twice, "energy-used-once");
    assertThat(new BigDecimal(twice.issues().get(0).fact("unused"))).isEqualByComparingTo("100");
    EnergyBalance last = Entities.get(enter("CCER 1", Purpose.CERTIFIED_REDUCTION, "100"));
    assertThat(last.unused()).isEqualByComparingTo("0");
    assertThat(Entities.get(enter("GEC 1", Purpose.CERTIFICATE_SOLD, "300")).unused())
        .isEqualByComparingTo("0");
    refused(enter("GEC 1", Purpose.CERTIFICATE_SOLD, "200"), "energy-document-used");
    refused(enter("meter 3", Purpose.GENERATED, "-0.5"), "energy-used-once");
    refused(enter("meter 3", Purpose.GENERATED, "0"), "energy-amount");
    refused(enter("meter 3", Purpose.GENERATED, "0.0000001"), "energy-amount");
    Entities.get(enter("GEC 1 returned", Purpose.CERTIFICATE_SOLD, "-300"));
    Entities.get(enter("meter 2b", Purpose.SELF_USE, "300"));
    refused(
        ledger.as("assessor", l -> l.energy().enter(entry("x", Purpose.GENERATED, "1"))),
        "not-permitted");
    List<EnergyBalance> balances = ledger.as("planner", l -> l.energy().balances());
    assertThat(balances).singleElement().extracting(EnergyBalance::year).isEqualTo(2024);
    for (String change :
        List.of(
            "update energy_year set self_use = self_use + 1",
            "update energy_year set unused = -1, generated = generated - 1",
            "update energy_event set mwh = 5",
            "delete from energy_event",
            "delete from energy_year")) {
      refusedByTheDatabase(change);
    }
  }

  @Test
  void writersOfElectricityNeverUseMoreThanWasMade()
      throws InterruptedException, ExecutionException {
    Entities.get(enter("meter", Purpose.GENERATED, "100"));
    Random random = new Random(7);
    List<Callable<Outcome<EnergyBalance>>> writers = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      Purpose purpose = Purpose.values()[1 + random.nextInt(3)];
      String mwh = Integer.toString(5 + random.nextInt(10));
      String document = "D" + i;
      writers.add(() -> enter(document, purpose, mwh));
    }
    ExecutorService pool = Executors.newFixedThreadPool(12);
    int won = 0;
    for (Future<Outcome<EnergyBalance>> each : pool.invokeAll(writers)) {
      won += each.get() instanceof Outcome.Given<EnergyBalance> ? 1 : 0;
    }
    pool.shutdown();
    EnergyBalance balance = ledger.as("auditor", l -> l.energy().balances()).get(0);
    assertThat(balance.unused()).isLessThan(new BigDecimal("15"));
    assertThat(won).isBetween(7, 20);
  }

  private static SetFiles files(String content) {
    return new SetFiles(new TreeMap<>(Map.of("set.csv", content.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void methodEntersTheLibraryByTwoPeople() {
    SharedSet set =
        Entities.get(
            ledger.as(
                "accountant", l -> l.library().propose(SetKind.METHOD, "own", files("a"), "")));
    refused(ledger.as("accountant", l -> l.library().files(set.id())), "set-not-approved");
    refused(ledger.as("accountant", l -> l.library().approve(set.id())), "not-permitted");
    refused(ledger.as("assessor", l -> l.library().approve(set.id())), "not-permitted");
    SharedSet approved =
        Entities.get(ledger.as("administrator", l -> l.library().approve(set.id())));
    assertThat(approved.approvedBy()).contains("administrator");
    Entities.get(ledger.as("administrator", l -> l.library().approve(set.id())));
    refused(ledger.as("root", l -> l.library().approve(set.id())), "set-approved");
    refused(ledger.as("root", l -> l.library().approve(999)), "set-missing");
    SetFiles kept = Entities.get(ledger.as("planner", l -> l.library().files(set.id())));
    assertThat(kept.contents().get("set.csv")).asString().isEqualTo("a");
    refusedByTheDatabase("update shared_set set digest = 'x'");
    refusedByTheDatabase("delete from shared_file");
  }

  @Test
  void whoProposedMayNotApproveWhateverHisRoles() {
    SharedSet set =
        Entities.get(
            ledger.as("root", l -> l.library().propose(SetKind.FACTORS, "own", files("a"), "")));
    refused(ledger.as("root", l -> l.library().approve(set.id())), "set-four-eyes");
    refusedByTheDatabase("update shared_set set approved_by = 'root'");
    SharedSet same =
        Entities.get(
            ledger.as("root", l -> l.library().propose(SetKind.FACTORS, "own", files("a"), "")));
    assertThat(same.id()).isEqualTo(set.id());
    SharedSet next =
        Entities.get(
            ledger.as("root", l -> l.library().propose(SetKind.FACTORS, "own", files("b"), "")));
    assertThat(next.number()).isEqualTo(2);
  }

  @Test
  void plannersWriteScenariosOfTheirParkAlone() {
    SharedSet set =
        Entities.get(
            ledger.as("planner", l -> l.library().write(PARK, "heat pumps", files("m"), "")));
    assertThat(Entities.get(ledger.as("planner", l -> l.library().files(set.id()))).contents())
        .containsKey("set.csv");
    refused(
        ledger.as("planner", l -> l.library().write("OTHER", "x", files("m"), "")),
        "not-permitted");
    refused(
        ledger.as("accountant", l -> l.library().write(PARK, "x", files("m"), "")),
        "not-permitted");
    refused(ledger.as("root", l -> l.library().approve(set.id())), "set-missing");
  }

  @Test
  void openFindingKeepsAVersionFromBeingVerified() {
    ledger.store();
    Entities.get(ledger.as("accountant", l -> l.move(PARK, 2024, State.SUBMITTED, "")));
    PeriodVersion version = version();
    Finding finding =
        Entities.get(ledger.as("assessor", l -> l.assessment().raise(version, "meter E03?")));
    Finding again =
        Entities.get(ledger.as("assessor", l -> l.assessment().raise(version, "meter E03?")));
    assertThat(again.id()).isEqualTo(finding.id());
    refused(ledger.as("administrator", l -> l.assessment().raise(version, "x")), "not-permitted");
    refused(ledger.as("assessor", l -> l.move(PARK, 2024, State.VERIFIED, "")), "findings-open");
    refused(ledger.as("assessor", l -> l.assessment().close(version, 999, "")), "finding-missing");
    Entities.get(
        ledger.as("assessor", l -> l.assessment().close(version, finding.id(), "calibrated")));
    Entities.get(ledger.as("assessor", l -> l.move(PARK, 2024, State.VERIFIED, "")));
    List<Finding> all = Entities.get(ledger.as("accountant", l -> l.assessment().of(version)));
    assertThat(all).singleElement().extracting(Finding::answer).isEqualTo("calibrated");
    refusedByTheDatabase("delete from finding");
  }

  private static byte[] packed(String json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packing = EvaluationResult.packing(bytes)) {
      packing.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static EvaluationResult result(String json) {
    return new EvaluationResult(
        "d",
        "t-seesa-010",
        "shanghai",
        new BigDecimal("12.3456789"),
        BigDecimal.ZERO,
        Optional.of(new BigDecimal("91.5")),
        "leading",
        true,
        packed(json),
        "summary",
        "摘要");
  }

  @Test
  void evaluationIsKeptWordForWord() {
    ledger.lock();
    PeriodVersion version = version();
    ArchivedEvaluation kept =
        Entities.get(ledger.as("accountant", l -> l.results().store(version, result("{1}"))));
    ArchivedEvaluation again =
        Entities.get(ledger.as("accountant", l -> l.results().store(version, result("{1}"))));
    assertThat(again.id()).isEqualTo(kept.id());
    Entities.get(ledger.as("accountant", l -> l.results().store(version, result("{2}"))));
    refused(ledger.as("assessor", l -> l.results().store(version, result("{3}"))), "not-permitted");
    List<Results.OfVersion> all = ledger.as("auditor", l -> l.results().all());
    assertThat(all).hasSize(2);
    byte[] json =
        Entities.get(
            ledger.as("auditor", l -> l.results().part(kept.id(), EvaluationArchive.Part.JSON)));
    assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo("{1}");
    byte[] summary =
        Entities.get(
            ledger.as("auditor", l -> l.results().part(kept.id(), EvaluationArchive.Part.CHINESE)));
    assertThat(new String(summary, StandardCharsets.UTF_8)).isEqualTo("摘要");
    refused(
        ledger.as("auditor", l -> l.results().part(99, EvaluationArchive.Part.JSON)),
        "evaluation-missing");
    assertThat(kept.total()).isEqualByComparingTo("12.345679");
    refusedByTheDatabase("update archived_evaluation set total = 0");
  }

  private Path backup() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Entities.get(ledger.as("root", l -> l.backup(bytes)));
    return Files.write(folder.resolve("backup.zip"), bytes.toByteArray());
  }

  @ParameterizedTest
  @EnumSource(Server.class)
  void backupIsRestoredToAnyDatabase(Server other) throws IOException, SQLException {
    ledger.lock();
    Entities.get(enter("meter 1", Purpose.GENERATED, "1000.5"));
    Entities.get(ledger.as("planner", l -> l.library().write(PARK, "heat pumps", files("m"), "")));
    Entities.get(ledger.as("root", l -> l.results().store(version(), result("{1}"))));
    ledger.database().transact(TestLedger::chainHeads);
    AuditReport before = Entities.get(ledger.as("auditor", Ledger::audit));
    Path file = backup();
    var address = other.ready(folder);
    AuditReport after = Entities.get(Ledger.restore(address, file));
    assertThat(after).isEqualTo(before);
    refused(Ledger.restore(address, file), "backup-not-empty");
    try (Ledger restored =
        Entities.get(
            Ledger.open(address, "planner", LedgerFixture.PASSWORD, LedgerFixture.CLOCK, 4))) {
      assertThat(restored.versions()).containsExactly(version());
      Entities.get(restored.export(version(), folder.resolve("out-" + other)));
      assertThat(restored.energy().balances().get(0).generated()).isEqualByComparingTo("1000.5");
      Entities.get(restored.library().write(PARK, "more", files("n"), ""));
    }
  }

  @Test
  void backupThatIsNotWholeIsNotRestored() throws IOException, SQLException {
    ledger.store();
    refused(
        ledger.as("administrator", l -> l.backup(new ByteArrayOutputStream())), "not-permitted");
    byte[] whole = Files.readAllBytes(backup());
    Path cut = folder.resolve("cut.zip");
    var address = server.ready(folder);
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    refused(Ledger.restore(address, cut), "backup-unreadable");
    whole[whole.length / 3] ^= 1;
    Files.write(cut, whole);
    refused(Ledger.restore(address, cut), "backup-unreadable");
    Files.writeString(cut, "no zip");
    refused(Ledger.restore(address, cut), "backup-unreadable");
    refused(Ledger.restore(address, folder.resolve("absent")), "backup-unreadable");
    Entities.get(Ledger.restore(address, backup()));
  }
}
