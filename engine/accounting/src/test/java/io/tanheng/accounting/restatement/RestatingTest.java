package io.tanheng.accounting.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.evaluation.TestBook;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestatingTest {
  private static final FactorCatalog SHIPPED = FactorCatalog.shipped();

  @TempDir private Path folder;
  private Path old;
  private Path now;

  @BeforeEach
  void folders() throws Exception {
    old = Files.createDirectory(folder.resolve("old"));
    now = Files.createDirectory(folder.resolve("now"));
  }

  @Test
  void aBookAgainstItselfIsEmpty() {
    Book book = rich(new TestBook(old));
    Restatement bridge = bridge(book, book);
    assertThat(bridge.rows()).isEmpty();
    assertThat(bridge.needed()).isFalse();
  }

  /** Factors at the old data first: 100 × (0.12 − 0.1), then the data: (120 − 100) × 0.12. */
  @Test
  void factorAndDataOfOneLineAreToldApartExactly() {
    Book before = rowOf(old, "purchased_heat heat 100 GJ ef=0.1 ef_unit=tCO2/GJ evidence=x");
    Book after = rowOf(now, "purchased_heat heat 120 GJ ef=0.12 ef_unit=tCO2/GJ evidence=x");
    RestatedRow row = bridge(before, after).rows().get(0);
    assertThat(row.parts().get(Reason.FACTOR_UPDATE)).isEqualByComparingTo("2");
    assertThat(row.parts().get(Reason.DATA_CORRECTION)).isEqualByComparingTo("2.4");
    assertThat(row.parts()).hasSize(2);
  }

  @Test
  void anotherGwpSetIsAnotherMethod() {
    Book before = new TestBook(old).set("gwp=AR5").lines("fugitive SF6 10 kg").book();
    Book after = new TestBook(now).set("gwp=AR6").lines("fugitive SF6 10 kg").book();
    assertThat(bridge(before, after).rows().get(0).parts()).containsOnlyKeys(Reason.METHOD_CHANGE);
  }

  @Test
  void anotherFactorSetIsAFactorUpdate() {
    Book before = new TestBook(old).lines("stationary_combustion natural_gas 10 10^4Nm3").book();
    Book after =
        new TestBook(now)
            .set("factor_sets=park,mee-ets-2023,gbt32151-2024,ipcc-2006")
            .lines("stationary_combustion natural_gas 10 10^4Nm3")
            .book();
    Restatement bridge = bridge(before, after);
    assertThat(bridge.rows()).allMatch(row -> row.parts().containsKey(Reason.FACTOR_UPDATE));
    assertThat(bridge.rows()).allMatch(row -> row.parts().size() == 1);
  }

  @Test
  void anotherCategoryIsAnotherMethodAndAnotherActivityACorrection() {
    Book before = new TestBook(old).lines("fugitive CO2 10 t", "purchased_heat heat 10 GJ").book();
    Book after = new TestBook(now).lines("fugitive SF6 10 t", "exported_heat heat 10 GJ").book();
    Restatement bridge =
        Restating.restate(before, after, SHIPPED, 2024, Significance.USUAL)
            .asOptional()
            .orElseThrow();
    assertThat(bridge.rows().get(0).parts()).containsOnlyKeys(Reason.DATA_CORRECTION);
    assertThat(bridge.rows().get(1).parts()).containsOnlyKeys(Reason.METHOD_CHANGE);
  }

  @Test
  void anEnterpriseThatEntersOrLeavesIsStructure() {
    Book before =
        new TestBook(old)
            .enterprises("E1", "E2")
            .lines("fugitive CO2 10 t enterprise_id=E1", "fugitive CO2 20 t enterprise_id=E2")
            .book();
    Book after =
        new TestBook(now)
            .enterprises("E1", "E2 to=2023-06-30", "E3")
            .lines(
                "fugitive CO2 10 t enterprise_id=E1",
                "fugitive CO2 20 t enterprise_id=E2",
                "fugitive CO2 7 t enterprise_id=E3",
                "fugitive CO2 1 t enterprise_id=E1")
            .book();
    Restatement bridge = bridge(before, after);
    assertThat(bridge.byReason().get(Reason.STRUCTURE)).isEqualByComparingTo("-13");
    assertThat(bridge.byReason().get(Reason.NEW)).isEqualByComparingTo("1");
    assertThat(bridge.rows()).extracting(RestatedRow::id).containsExactly("L2", "L3", "L4");
  }

  @Test
  void aPastYearOfALaterBookIsBridged() {
    Book before = new TestBook(old).lines("fugitive CO2 10 t").book();
    Book after =
        new TestBook(now)
            .set("reporting_year=2025")
            .lines("fugitive CO2 12 t period=2024", "fugitive CO2 99 t period=2025")
            .book();
    assertThat(bridge(before, after).after()).isEqualByComparingTo("12");
  }

  @Test
  void refusesWhatHasNoBridge() {
    Book book = new TestBook(old).lines("fugitive CO2 10 t").book();
    Book other = new TestBook(now).set("park_id=Q").lines("fugitive CO2 10 t").book();
    assertThat(codes(Restating.restate(book, other, SHIPPED, 2024, Significance.USUAL)))
        .isEqualTo("restate-other-park");
    assertThat(codes(Restating.restate(book, book, SHIPPED, 2023, Significance.USUAL)))
        .isEqualTo("restate-year-missing");
  }

  @Test
  void aTotalBelowZeroIsRefused() {
    Book book =
        new TestBook(old).lines("exported_heat heat 10 GJ", "purchased_heat heat 20 GJ").book();
    Book after =
        new TestBook(now).lines("exported_heat heat 30 GJ", "purchased_heat heat 20 GJ").book();
    assertThat(codes(Restating.restate(book, after, SHIPPED, 2024, Significance.USUAL)))
        .isEqualTo("restate-total-negative");
  }

  /** Whatever is changed, the reasons sum to the change of the total, to the last digit. */
  @RepeatedTest(20)
  void everyBridgeCloses(RepetitionInfo run) {
    SplittableRandom random = new SplittableRandom(run.getCurrentRepetition());
    Restatement bridge =
        bridge(random(new TestBook(old), random), random(new TestBook(now), random));
    BigDecimal reasons =
        bridge.byReason().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(bridge.before().add(reasons)).isEqualByComparingTo(bridge.after());
  }

  private static Book random(TestBook book, SplittableRandom random) {
    book.enterprises("E1", random.nextBoolean() ? "E2" : "E3");
    book.set("gwp=" + (random.nextBoolean() ? "AR5" : "AR6"));
    book.set("ch4_combustion=" + (random.nextBoolean() ? "fossil" : "non_fossil"));
    int lines = 3 + random.nextInt(6);
    for (int i = 0; i < lines; i++) {
      String amount = random.nextInt(1, 1000) + "." + random.nextInt(1, 1000);
      book.lines(
          switch (random.nextInt(4)) {
            case 0 -> "fugitive SF6 " + amount + " kg";
            case 1 -> "stationary_combustion natural_gas " + amount + " 10^4Nm3";
            case 2 -> "purchased_electricity electricity " + amount + " MWh enterprise_id=E1";
            default ->
                "purchased_heat heat "
                    + amount
                    + " GJ ef=0.1"
                    + random.nextInt(9)
                    + " ef_unit=tCO2/GJ evidence=x";
          });
    }
    return book.book();
  }

  private static Book rich(TestBook book) {
    return book.lines(
            "stationary_combustion natural_gas 12.34 10^4Nm3",
            "fugitive R-410A 3 kg",
            "purchased_electricity electricity 100 MWh",
            "exported_heat heat 1 GJ")
        .book();
  }

  private static Book rowOf(Path folder, String line) {
    return new TestBook(folder).lines(line).book();
  }

  private static Restatement bridge(Book before, Book after) {
    Outcome<Restatement> outcome =
        Restating.restate(before, after, SHIPPED, 2024, Significance.USUAL);
    return outcome.asOptional().orElseThrow(() -> new AssertionError(outcome.issues()));
  }

  private static String codes(Outcome<Restatement> outcome) {
    assertThat(outcome.asOptional()).isEmpty();
    return outcome.issues().stream().map(Issue::code).reduce("", String::concat);
  }
}
