package io.tanheng.factors.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivitiesTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final Activities ACTIVITIES = CATALOG.activities();

  @ParameterizedTest
  @CsvSource({
    "natural_gas, natural_gas",
    "天然气, natural_gas",
    "Natural Gas, natural_gas",
    "NATURAL GAS, natural_gas",
    "原煤, raw_coal",
    "兰炭, semi_coke",
    "petrol, gasoline",
    "车用汽油, gasoline",
    "电, electricity",
    "蒸汽, steam",
    "R-410A, R-410A",
    "r410a, R-410A",
    "R-134a, HFC-134a",
    "六氟化硫, SF6",
    "二氧化碳, CO2",
    "CF4, PFC-14",
    "cn_carbonate_caco3, cn_carbonate_caco3",
    "碳酸盐：碳酸钙, cn_carbonate_caco3",
    "ipcc2006_cement_clinker, ipcc2006_cement_clinker",
    "光伏发电, solar_power"
  })
  void findsByCodeNameAndAlias(String word, String code) {
    assertThat(ACTIVITIES.find(word)).map(Activity::code).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "natural", "raw_coa", "碳酸"})
  void findsNothingElse(String word) {
    assertThat(ACTIVITIES.find(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "natural gaz, natural_gas",
    "raw_coa, raw_coal",
    "deisel, diesel",
    "天然汽, natural_gas",
    "electricty, electricity",
    "cn_carbonate_caco, cn_carbonate_caco3"
  })
  void namesWhatIsNear(String word, String code) {
    assertThat(ACTIVITIES.near(word)).hasSizeLessThanOrEqualTo(5).first().isEqualTo(code);
  }

  @Test
  void nothingIsNearToNonsense() {
    assertThat(ACTIVITIES.near("qqqqqqq")).isEmpty();
  }

  @Test
  void biomassIsMarked() {
    assertThat(ACTIVITIES.find("wood")).map(Activity::biogenic).contains(true);
    assertThat(ACTIVITIES.find("natural_gas")).map(Activity::biogenic).contains(false);
  }

  @ParameterizedTest
  @CsvSource({
    "天然气, natural_gas, gbt32151_2024_natural_gas_ncv",
    "natural gas ncv, '', ipcc2006_natural_gas_ncv",
    "clinker, ipcc2006_cement_clinker, ipcc2006_cement_clinker_co2",
    "熟料, ipcc2006_cement_clinker, ipcc2006_cement_clinker_co2",
    "制冷剂R-410A, R-410A, blend_r_410a_hfc_32",
    "electricity CN-SH 2023, '', cn_grid_average_2023_shanghai"
  })
  void searchesInBothLanguages(String words, String activity, String factor) {
    SearchResult result = CATALOG.search(words);
    assertThat(result.activities().stream().map(Activity::code).toList())
        .containsAll(activity.isEmpty() ? List.of() : List.of(activity));
    assertThat(result.factors().stream().map(EmissionFactor::id).toList())
        .containsAll(factor.isEmpty() ? List.of() : List.of(factor));
  }

  @Test
  void aSearchHoldsEveryWord() {
    assertThat(CATALOG.search("natural gas qqq")).isEqualTo(new SearchResult(List.of(), List.of()));
  }
}
