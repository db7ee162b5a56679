package io.tanheng.factors.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.catalog.FactorChoice.Chosen;
import io.tanheng.factors.quantity.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridFactorsTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final Place CHINA = Place.country("CN");

  private static FactorChoice choose(Purpose purpose, int year, List<Place> places) {
    return CATALOG.choose(
        new FactorQuery(
            List.of("cn-grid"),
            "electricity",
            Parameter.EF,
            Optional.empty(),
            Optional.of(Dimension.ENERGY),
            Optional.empty(),
            places,
            purpose,
            year));
  }

  private static String chosen(FactorChoice choice) {
    return choice instanceof Chosen chosen ? chosen.factor().id() : choice.toString();
  }

  @Test
  void onlyAveragesPriceAnInventoryWhateverPlaceAndYear() {
    List<Place> places = new ArrayList<>(List.of(CHINA));
    CATALOG.provinces().forEach(code -> places.add(Place.province(code)));
    CATALOG.gridRegions().forEach(region -> places.add(Place.region(region)));
    for (Place place : places) {
      for (int year = 2008; year <= 2030; year++) {
        FactorChoice choice = choose(Purpose.INVENTORY, year, List.of(CHINA, place));
        assertThat(chosen(choice)).startsWith("cn_grid_average_").doesNotContain("excl");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2021, cn_grid_average_2021",
    "2023, cn_grid_average_2023",
    "2026, cn_grid_average_2023",
    "2027, cn_grid_average_2023",
    "2019, cn_grid_average_2021"
  })
  void theNationalAverageOfTheNearestYear(int year, String id) {
    assertThat(chosen(choose(Purpose.INVENTORY, year, List.of(CHINA)))).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "RESIDUAL_MIX, cn_grid_average_excl_market_nonfossil_2023",
    "FOSSIL_POWER, cn_grid_fossil_2023",
    "ETS, cn_grid_ets_2022",
    "FOOTPRINT, cn_elec_footprint_average_2023"
  })
  void otherPurposesHaveFactorsOfTheirOwn(Purpose purpose, String id) {
    assertThat(chosen(choose(purpose, 2023, List.of(CHINA)))).isEqualTo(id);
  }

  @Test
  void tibetHasOnlyAStandIn() {
    List<Place> tibet = List.of(Place.province("CN-XZ"));
    assertThat(choose(Purpose.INVENTORY, 2023, tibet)).isInstanceOf(FactorChoice.Missing.class);
    assertThat(chosen(choose(Purpose.FALLBACK, 2023, tibet)))
        .isEqualTo("cn_grid_fallback_2023_tibet");
  }

  @ParameterizedTest
  @CsvSource({
    "CN-SH, east_china",
    "CN-SD, north_china",
    "CN-CQ, southwest_china",
    "CN-YN, china_southern"
  })
  void aProvinceLiesInAGridRegion(String province, String region) {
    assertThat(CATALOG.gridRegion(province)).contains(region);
  }

  @ParameterizedTest
  @CsvSource({"CN-NM", "CN-XX", "SH"})
  void aProvinceOfTwoRegionsOrUnknownHasNone(String province) {
    assertThat(CATALOG.gridRegion(province)).isEmpty();
  }

  @Test
  void everyProvinceOfTheMainlandIsKnown() {
    assertThat(CATALOG.provinces())
        .filteredOn(code -> code.startsWith("CN-"))
        .hasSize(31)
        .contains("CN-BJ", "CN-XJ");
  }
}
