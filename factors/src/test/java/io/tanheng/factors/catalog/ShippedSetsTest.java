package io.tanheng.factors.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.provenance.Verification;
import io.tanheng.factors.quantity.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedSetsTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final Set<Parameter> PRICED =
      Set.of(Parameter.EF, Parameter.CARBON_FRACTION, Parameter.MCF, Parameter.CCW);

  static Stream<Activity> fuels() {
    return CATALOG.activities().all().stream().filter(Activity::fuel);
  }

  static Stream<Activity> processes() {
    return CATALOG.activities().all().stream()
        .filter(activity -> List.of("PROCESS", "WASTE").contains(activity.kind().name()));
  }

  @Test
  void anIdStandsOnceInTheWholeLibrary() {
    Map<String, String> sets = new HashMap<>();
    for (FactorSet set : CATALOG.sets()) {
      set.factors().forEach(f -> assertThat(sets.put(f.id(), set.id())).as(f.id()).isNull());
    }
    assertThat(sets).hasSizeGreaterThan(2500);
  }

  @Test
  void everySetSaysWhatItIs() {
    assertThat(CATALOG.sets()).extracting(FactorSet::id).isEqualTo(CATALOG.setIds());
    assertThat(CATALOG.sets())
        .allSatisfy(
            set -> {
              assertThat(set.digest()).hasSize(64);
              assertThat(List.of(set.title(), set.edition(), set.licence(), set.bounds()))
                  .noneMatch(String::isBlank);
            });
  }

  @ParameterizedTest
  @MethodSource("fuels")
  void noFuelHasTwoEqualFactors(Activity fuel) {
    List<String> technologies =
        List.of(
            "",
            "stationary:energy_industries",
            "stationary:manufacturing_construction",
            "stationary:commercial_institutional",
            "stationary:residential_agriculture",
            "mobile:road",
            "mobile:off_road");
    for (String technology : technologies) {
      for (String gas : List.of("CO2", "CH4", "N2O")) {
        FactorQuery query = query(fuel.code(), Parameter.EF, gas, technology);
        assertThat(CATALOG.choose(query))
            .as(technology + " " + gas)
            .isNotInstanceOf(FactorChoice.Tied.class);
      }
    }
    for (Dimension per : List.of(Dimension.MASS, Dimension.GAS_VOLUME)) {
      assertThat(CATALOG.factors(CATALOG.setIds(), fuel.code(), Parameter.NCV))
          .filteredOn(factor -> factor.unit().denominator().dimension() == per)
          .extracting(factor -> factor.provenance().set())
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyProcessAndWasteCodeHasAFactorThatPricesIt(Activity activity) {
    List<EmissionFactor> factors = new ArrayList<>();
    PRICED.forEach(p -> factors.addAll(CATALOG.factors(CATALOG.setIds(), activity.code(), p)));
    assertThat(factors).isNotEmpty();
    assertThat(factors)
        .filteredOn(factor -> factor.parameter() == Parameter.EF)
        .extracting(EmissionFactor::gas)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "diesel, stationary:manufacturing_construction, CH4, 3",
    "diesel, stationary:commercial_institutional, CH4, 10",
    "natural_gas, stationary:energy_industries, N2O, 0.1",
    "diesel, mobile:road, N2O, 3.9",
    "gasoline, mobile:road, CH4, 3.8",
    "gasoline, mobile:off_road, CH4, 50",
    "diesel, mobile:off_road, N2O, 28.6",
    "lng, mobile:road, CH4, 92",
    "diesel, '', CO2, 74100"
  })
  void theTableOfTheMethodIsChosen(String fuel, String technology, String gas, String expected) {
    assertThat(CATALOG.choose(query(fuel, Parameter.EF, gas, technology)))
        .isInstanceOfSatisfying(
            FactorChoice.Chosen.class,
            c -> assertThat(c.factor().value()).isEqualByComparingTo(expected));
  }

  @Test
  void aFuelWithoutRowInTheRoadTableHasNoFactorThere() {
    assertThat(CATALOG.choose(query("fuel_oil", Parameter.EF, "CH4", "mobile:road")))
        .isInstanceOf(FactorChoice.Missing.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"heat", "steam", "hot_water"})
  void heatHasItsDefault(String activity) {
    List<EmissionFactor> factors = CATALOG.factors(List.of("cn-process"), activity, Parameter.EF);
    assertThat(factors).extracting(EmissionFactor::id).containsExactly("cn_heat_default");
    assertThat(factors.get(0).value()).isEqualByComparingTo("0.11");
  }

  @ParameterizedTest
  @CsvSource({
    "ipcc2006_domestic_wastewater_septic_system, bod, 0.6",
    "ipcc2006_industrial_wastewater_anaerobic_reactor_e_g_uasb_fixed_film, cod, 0.25"
  })
  void aWastewaterPathwayHasItsMethaneCapacity(String activity, String basis, String expected) {
    FactorQuery query =
        new FactorQuery(
            List.of("ipcc-2006"),
            activity,
            Parameter.BO,
            Optional.empty(),
            Optional.of(Dimension.MASS),
            Optional.of(basis),
            List.of(),
            Purpose.INVENTORY,
            2024);
    assertThat(CATALOG.choose(query))
        .isInstanceOfSatisfying(
            FactorChoice.Chosen.class,
            c -> assertThat(c.factor().value()).isEqualByComparingTo(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "heat_2020, 0.03412",
    "electricity_equiv_2020, 0.1229",
    "cn_inc_msw_fcf, 0.4",
    "reference_enthalpy, 83.74",
    "co2_gas_density, 19.77",
    "standard_coal_energy, 29.3076",
    "water_specific_heat, 4.1868",
    "ipcc2006_open_burning_msw_open_burning_ce, 0.58",
    "gwp_ar6_ch4_7sm7, 27.9"
  })
  void figuresOfTheMethodAreFoundById(String id, String expected) {
    assertThat(CATALOG.findFactor(id))
        .hasValueSatisfying(factor -> assertThat(factor.value()).isEqualByComparingTo(expected));
  }

  @Test
  void whatIsNotConfirmedSaysSo() {
    assertThat(CATALOG.findFactor("lng_2020")).map(f -> f.provenance().unsettled()).contains(true);
    assertThat(CATALOG.findFactor("lng_2020"))
        .map(f -> f.provenance().verification())
        .contains(Verification.RECALLED);
    assertThat(CATALOG.findFactor("cn_cc_methanol"))
        .map(f -> f.provenance().unsettled())
        .contains(true);
    assertThat(CATALOG.findFactor("cn_heat_default"))
        .map(f -> f.provenance().unsettled())
        .contains(false);
  }

  private static FactorQuery query(
      String activity, Parameter parameter, String gas, String technology) {
    return new FactorQuery(
        List.of("ipcc-2006"),
        activity,
        parameter,
        Optional.of(gas),
        Optional.of(Dimension.ENERGY),
        Optional.of(technology).filter(text -> !text.isEmpty()),
        List.of(),
        Purpose.INVENTORY,
        2024);
  }
}
