package io.tanheng.accounting.book;

import static io.tanheng.accounting.measure.Target.Kind.RESIDUAL;
import static io.tanheng.accounting.measure.Target.Kind.SCORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.measure.IndicatorEffect;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.measure.OutlookYear;
import io.tanheng.accounting.measure.PlanningInputs;
import io.tanheng.accounting.measure.Resources;
import io.tanheng.accounting.measure.Target;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.accounting.park.Park;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.Place;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.factors.provenance.Verification;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a good book is read as. */
class BookReaderTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();

  @TempDir private Path folder;

  private Book read(GoodBook book) {
    Outcome<Book> outcome = BookReader.read(book.write(folder), CATALOG);
    assertThat(outcome.issues()).isEmpty();
    return outcome.asOptional().orElseThrow();
  }

  private ActivityRecord line(Book book, String id) {
    return book.activities().stream()
        .filter(line -> line.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theParkHasItsDefaults() {
    Park park = read(new GoodBook()).park();
    assertThat(park.gwp()).isEqualTo("AR6");
    assertThat(park.accountsAllSevenGases()).isTrue();
    assertThat(park.factorSets()).containsExactly("park", "gbt32151-2024", "ipcc-2006");
    assertThat(park.gridRule()).isEqualTo(Park.GridRule.NATIONAL);
    assertThat(park.ch4Combustion()).isEqualTo(Park.Ch4Combustion.NON_FOSSIL);
    assertThat(park.profile()).isEqualTo("t-seesa-010-2024");
    assertThat(park.details()).containsEntry("green_matching", "annual");
    assertThat(park.profileOverrides()).isEmpty();
  }

  @Test
  void theParkTakesItsSettings() {
    GoodBook book =
        new GoodBook()
            .park("gases", "CO2;CH4、N2O")
            .park("factor_sets", "ipcc-2006,park")
            .park("profile.bonus_counted", "no")
            .park("ch4_combustion", "fossil")
            .park("address", "1 Road, Town");
    Park park = read(book).park();
    assertThat(park.gases()).containsExactlyInAnyOrder("CO2", "CH4", "N2O");
    assertThat(park.factorSets()).containsExactly("ipcc-2006", "park");
    assertThat(park.profileOverrides()).containsEntry("bonus_counted", "no");
    assertThat(park.ch4Combustion()).isEqualTo(Park.Ch4Combustion.FOSSIL);
    assertThat(park.details()).containsEntry("address", "1 Road, Town");
  }

  @Test
  void linesHaveTheirDefaults() {
    Book book = read(new GoodBook());
    assertThat(line(book, "L03").enterprise()).isEqualTo(EnterpriseId.SHARED);
    assertThat(line(book, "L03").supply()).isEqualTo(Supply.GRID);
    assertThat(line(book, "L08").supply()).isEqualTo(Supply.OWN_FOSSIL);
    assertThat(line(book, "L08").counterparty()).contains(new EnterpriseId("E02"));
    assertThat(line(book, "L13").supply()).isEqualTo(Supply.DIRECT_LINE);
    assertThat(line(book, "L07").attributeSold()).isTrue();
    assertThat(line(book, "L03").attributeSold()).isFalse();
    assertThat(line(book, "L11").parameters()).containsEntry("ccw", "0.4");
    assertThat(line(book, "L02").where().text()).isEqualTo("activity.csv row 3");
  }

  @Test
  void ownFactorsAreThoseOfThePark() {
    Book book = read(new GoodBook());
    EmissionFactor ncv = book.factors().get(0);
    assertThat(ncv.place()).isEqualTo(Place.enterprise("E01"));
    assertThat(ncv.year()).hasValue(2023);
    assertThat(ncv.validTo()).hasValue(2025);
    assertThat(ncv.provenance().set()).isEqualTo("park");
    assertThat(ncv.provenance().verification()).isEqualTo(Verification.PARK);
    EmissionFactor oxidation = book.factors().get(1);
    assertThat(oxidation.place()).isEqualTo(Place.WORLD);
    assertThat(oxidation.value()).isEqualByComparingTo("0.995");
    assertThat(oxidation.unit().numerator().symbol()).isEqualTo("1");
  }

  @Test
  void lotsAreInTheirCountingUnit() {
    Book book = read(new GoodBook());
    assertThat(book.offsets().get(1).quantity().value())
        .isEqualByComparingTo(BigDecimal.valueOf(20));
    assertThat(book.offsets().get(1).quantity().unit().symbol()).isEqualTo("MWh");
    assertThat(book.offsets().get(1).vintageMonth()).hasValue(5);
    assertThat(book.offsets().get(1).serials()).isEmpty();
    assertThat(book.offsets().get(0).serials().orElseThrow().last()).isEqualTo("100");
    assertThat(book.offsets().get(1).purpose()).isEmpty();
  }

  /** The same resources, in other words. */
  @Test
  void resourcesThatMeasuresShare() {
    GoodBook book = new GoodBook().park("resources", "land：3 ha；roof_area：50000 m2");
    book.set("measures.csv", 2, "resources", "roof_area:600 m2");
    PlanningInputs planning = read(book).planning();
    assertThat(planning.resources().amounts()).containsOnlyKeys("land", "roof_area");
    assertThat(planning.measures().get(0).resources().amounts().get("roof_area"))
        .isEqualTo(new Resources.Amount(new BigDecimal("600"), "m2"));
    GoodBook other = new GoodBook().park("可用资源", "roof_area:50000.0 m2;land:3.0 ha");
    other.set("measures.csv", 2, "resources", "roof_area: 600 m2");
    assertThat(read(other).digest()).isEqualTo(read(book).digest());
  }

  @Test
  void whatPlannersEnterIsReadWithItsUnits() {
    PlanningInputs planning = read(new GoodBook()).planning();
    Measure pump = planning.measures().get(0);
    assertThat(pump.effects().each())
        .extracting(effect -> effect.activity().code() + " " + effect.change())
        .containsExactly("electricity 30 MWh", "natural_gas -12 10^4Nm3");
    assertThat(pump.indicators().each())
        .containsExactly(
            new IndicatorEffect(11, "", Optional.empty(), Optional.of(new BigDecimal("0.05"))),
            new IndicatorEffect(12, "", Optional.of(true), Optional.empty()));
    assertThat(pump.maxUnits()).isEqualByComparingTo("3");
    assertThat(pump.lifetime()).hasValue(15);
    OutlookYear year = planning.outlook().get(0);
    assertThat(year.carbonPrice().orElseThrow()).isEqualByComparingTo("95");
    assertThat(year.creditShare().orElseThrow()).isEqualByComparingTo("10");
    assertThat(year.activityGrowth().orElseThrow()).isEqualByComparingTo("-1.5");
    assertThat(planning.targets()).extracting(Target::kind).containsExactly(RESIDUAL, SCORE);
  }

  @Test
  void tablesOfLaterCapabilitiesAreSaidToBeUnused() {
    assertThat(read(new GoodBook()).unused())
        .containsExactly(
            new UnusedTable("meters", 1),
            new UnusedTable("readings", 2),
            new UnusedTable("targets", 2),
            new UnusedTable("measures", 1),
            new UnusedTable("outlook", 1));
  }

  @Test
  void everyRowIsRead() {
    Book book = read(new GoodBook());
    assertThat(book.activities()).hasSize(14);
    assertThat(book.enterprises()).hasSize(2);
    assertThat(book.indicators()).hasSize(6);
    assertThat(book.requirements()).hasSize(2);
    assertThat(book.history()).hasSize(2);
    assertThat(book.exclusions()).hasSize(1);
  }

  @Test
  void twoTablesAreEnough() {
    GoodBook book = new GoodBook();
    for (String file : book.files()) {
      if (!file.equals("park.csv") && !file.equals("activity.csv")) {
        book.without(file);
      }
    }
    book.rows("activity.csv").removeIf(row -> row.get(1).startsWith("E"));
    assertThat(read(book).activities()).hasSize(2);
  }

  @Test
  void aCellThatNothingReadsIsAWarning() {
    GoodBook book =
        new GoodBook()
            .set("activity.csv", 4, "temperature", "90")
            .set("activity.csv", 2, "density", "0.7");
    Outcome<Book> outcome = BookReader.read(book.write(folder), CATALOG);
    assertThat(outcome.asOptional()).isPresent();
    assertThat(outcome.issues())
        .extracting(issue -> issue.code() + " " + issue.where().text())
        .containsExactly(
            "column-not-used activity.csv row 2, column density",
            "column-not-used activity.csv row 4, column temperature");
  }

  @Test
  void numbersAreExact() {
    GoodBook book =
        new GoodBook().set("activity.csv", 2, "quantity", "0.1000000000000000000000001");
    assertThat(line(read(book), "L01").quantity().value())
        .isEqualTo(new BigDecimal("0.1000000000000000000000001"));
  }
}
