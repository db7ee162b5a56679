package io.tanheng.accounting.emission;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.evaluation.TestBook;
import io.tanheng.factors.issue.Issue;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Own figures are held against those of the library. */
class OwnFigureTest {
  @TempDir Path folder;

  private TestBook line(String line) {
    return new TestBook(folder).lines(line + " evidence=x");
  }

  /** Figures in another unit; the last two of each kind stand at the limit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stationary_combustion diesel 1000 t carbon_content=0.202           | carbon-implausible
          stationary_combustion diesel 1000 t carbon_content=0.0606          | carbon-implausible
          stationary_combustion diesel 1000 t carbon_content=20.2            | carbon-implausible
          carbon_input diesel 1000 t carbon_content=0.202                    | carbon-implausible
          stationary_combustion diesel 1000 t oxidation=0.98                 | carbon-implausible
          stationary_combustion diesel 1000 t ef=30.959 ef_unit=kgCO2/kg     | carbon-implausible
          stationary_combustion diesel 1000 t ef=0.86 ef_unit=tCO2/t         | carbon-implausible
          stationary_combustion diesel 1000 t ef=0.0202 ef_unit=tCO2/GJ      | carbon-implausible
          stationary_combustion bituminous_coal 10 t ncv=150 ncv_unit=GJ/t          | ncv-implausible
          stationary_combustion diesel 1000 L ef=3.0959 ef_unit=kgCO2/L      | figure-per-mass
          stationary_combustion diesel 1 m3 ef=3.0959 ef_unit=tCO2/m3        | figure-per-mass
          mobile_combustion gasoline 1000 L ef=2.9251 ef_unit=kgCO2/L        | figure-per-mass
          stationary_combustion diesel 1000 L ef=3095.9 ef_unit=kgCO2/L      | ef-density-implausible
          stationary_combustion diesel 1000 L ef=1.6 ef_unit=kgCO2/L         | ef-density-implausible
          """)
  void refusesAnotherUnit(String line, String code) {
    assertThat(line(line).faults()).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stationary_combustion diesel 1000 t carbon_content=0.032",
        "stationary_combustion bituminous_coal 1000 t ncv=8.4 ncv_unit=GJ/t",
        "stationary_combustion bituminous_coal 1000 t ef=0.9 ef_unit=tCO2/t",
        "stationary_combustion diesel 1000 L ef=3.02 ef_unit=kgCO2/L",
      })
  void pointsOutWhatIsFarAndPossible(String line) {
    assertThat(line(line).evaluation().findings())
        .extracting(Issue::code)
        .contains("own-factor-far");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stationary_combustion diesel 1000 t carbon_content=0.0202",
        "stationary_combustion diesel 1000 t ef=3.0959 ef_unit=kgCO2/kg",
        "stationary_combustion diesel 1000 L ef=2.63 ef_unit=kgCO2/L",
        "stationary_combustion fuel_oil 1000 L ef=3.17 ef_unit=kgCO2/L",
        "stationary_combustion lpg 1000 L ef=1.6 ef_unit=kgCO2/L",
        "stationary_combustion bituminous_coal 1000 t ncv=18 ncv_unit=GJ/t",
      })
  void saysNothingOfWhatIsNear(String line) {
    assertThat(line(line).evaluation().findings())
        .extracting(Issue::code)
        .doesNotContain("own-factor-far");
  }

  @ParameterizedTest
  @CsvSource({
    "parameter=ef value=3.0959 unit=kgCO2/L, L, figure-per-mass",
    "parameter=ef value=3095.9 unit=kgCO2/L, L, ef-density-implausible",
    "parameter=ef value=30.959 unit=tCO2/t, t, carbon-implausible",
    "parameter=carbon_content value=0.202 unit=tC/GJ, t, carbon-implausible",
  })
  void looksAtTheTableOfThePark(String factor, String unit, String code) {
    TestBook book = new TestBook(folder).lines("stationary_combustion diesel 1000 " + unit);
    book.rows("factors", "factor_id=F1 activity=diesel source=x evidence=y " + factor);
    assertThat(book.faults()).containsExactly(code);
  }

  /** Processes, waste, heat and power; the last of each stands at the limit. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "process cn_carbonate_caco3 10 t ef=440 ef_unit=tCO2/t",
        "process cn_carbonate_caco3 10 t ef=0.044 ef_unit=tCO2/t",
        "process cn_carbonate_caco3 10 t ef=4.4 ef_unit=tCO2/t",
        "purchased_heat heat 10 GJ ef=110 ef_unit=tCO2/GJ",
        "purchased_heat steam 10 t pressure=1 ef=110 ef_unit=tCO2/GJ",
        "purchased_heat heat 10 GJ ef=0.55 ef_unit=tCO2/GJ",
        "purchased_electricity electricity 10 MWh ef=530.6 ef_unit=tCO2/MWh",
        "purchased_electricity electricity 10 MWh ef=2.653 ef_unit=kgCO2/kWh",
      })
  void refusesAnotherUnitBesideFuels(String line) {
    assertThat(line(line).faults()).containsExactly("ef-implausible");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "process cn_carbonate_caco3 10 t ef=0.7 ef_unit=tCO2/t",
        "purchased_heat heat 10 GJ ef=0.00011 ef_unit=tCO2/GJ",
        "purchased_heat heat 10 GJ ef=0.2 ef_unit=tCO2/GJ",
        "purchased_electricity electricity 10 MWh ef=0.95 ef_unit=tCO2/MWh",
        "purchased_electricity electricity 10 MWh ef=0.05 ef_unit=tCO2/MWh",
      })
  void pointsOutWhatIsFarAndPossibleBesideFuels(String line) {
    assertThat(line(line).evaluation().findings())
        .extracting(Issue::code)
        .contains("own-factor-far");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "process cn_carbonate_caco3 10 t ef=0.4397 ef_unit=tCO2/t",
        "purchased_heat heat 10 GJ ef=0.09 ef_unit=tCO2/GJ",
        "purchased_electricity electricity 10 MWh ef=0.6 ef_unit=tCO2/MWh",
      })
  void saysNothingOfWhatIsNearBesideFuels(String line) {
    assertThat(line(line).evaluation().findings())
        .extracting(Issue::code)
        .doesNotContain("own-factor-far");
  }

  @ParameterizedTest
  @CsvSource({
    "purchased_heat heat 10 GJ, activity=heat value=110 unit=tCO2/GJ",
    "exported_heat heat 10 GJ, activity=heat value=110 unit=tCO2/GJ",
    "process cn_carbonate_caco3 10 t, activity=cn_carbonate_caco3 value=439.7 unit=tCO2/t",
    "purchased_electricity electricity 10 MWh, activity=electricity value=530.6 unit=tCO2/MWh",
  })
  void looksAtTheTableOfTheParkBesideFuels(String line, String factor) {
    TestBook book = new TestBook(folder).lines(line);
    book.rows("factors", "factor_id=F1 parameter=ef gas=CO2 source=x evidence=y " + factor);
    assertThat(book.faults()).containsExactly("ef-implausible");
  }

  @Test
  void saysThatTheDensityWasNotUsed() {
    TestBook book = new TestBook(folder).set("factor_sets=uk-2024");
    assertThat(
            book.lines("stationary_combustion diesel 1000 L density=0.84").evaluation().findings())
        .filteredOn(issue -> issue.code().equals("density-not-used"))
        .singleElement()
        .satisfies(issue -> assertThat(issue.facts()).containsEntry("unit", "L"));
  }
}
