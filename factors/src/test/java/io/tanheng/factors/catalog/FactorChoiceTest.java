package io.tanheng.factors.catalog;

import static io.tanheng.factors.catalog.FactorRows.in;
import static io.tanheng.factors.catalog.FactorRows.of;
import static io.tanheng.factors.catalog.FactorRows.row;
import static io.tanheng.factors.catalog.FactorRows.until;
import static io.tanheng.factors.catalog.FactorRows.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.catalog.FactorChoice.Chosen;
import io.tanheng.factors.catalog.FactorChoice.Missing;
import io.tanheng.factors.catalog.FactorChoice.Tied;
import io.tanheng.factors.catalog.FactorChoice.YearFit;
import io.tanheng.factors.quantity.Dimension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorChoiceTest {
  private static final FactorCatalog SHIPPED = FactorCatalog.shipped();
  private static final Place SHANGHAI = Place.province("CN-SH");
  private static final Place EAST = Place.region("east_china");
  private static final Place CHINA = Place.country("CN");
  private static final Place WORKS = Place.enterprise("E01");

  private static FactorChoice choose(String technology, int year, EmissionFactor... rows) {
    return SHIPPED
        .with(FactorRows.set(rows))
        .choose(
            new FactorQuery(
                List.of("none", FactorRows.SET),
                "electricity",
                Parameter.EF,
                Optional.of("CO2"),
                Optional.of(Dimension.ENERGY),
                Optional.of(technology).filter(text -> !text.isEmpty()),
                List.of(CHINA, EAST, SHANGHAI, WORKS),
                Purpose.INVENTORY,
                year));
  }

  private static String chosen(FactorChoice choice) {
    return choice instanceof Chosen chosen ? chosen.factor().id() : choice.toString();
  }

  @Test
  void takesTheMostSpecificPlaceThatApplies() {
    EmissionFactor world = row("world");
    EmissionFactor china = in(CHINA, row("china"));
    EmissionFactor east = in(EAST, row("east"));
    EmissionFactor shanghai = in(SHANGHAI, row("shanghai"));
    EmissionFactor works = in(WORKS, row("works"));
    EmissionFactor elsewhere = in(Place.province("CN-BJ"), row("beijing"));
    assertThat(chosen(choose("", 2024, world, elsewhere))).isEqualTo("world");
    assertThat(chosen(choose("", 2024, world, china))).isEqualTo("china");
    assertThat(chosen(choose("", 2024, east, world, china))).isEqualTo("east");
    assertThat(chosen(choose("", 2024, shanghai, east, china))).isEqualTo("shanghai");
    assertThat(chosen(choose("", 2024, shanghai, works))).isEqualTo("works");
  }

  @Test
  void placeGoesBeforeTechnologyAndTechnologyBeforeYear() {
    EmissionFactor here = year(2010, in(SHANGHAI, row("here")));
    EmissionFactor exact = of("coal", year(2024, row("exact")));
    EmissionFactor old = of("coal", year(2010, row("old")));
    EmissionFactor blank = year(2024, row("blank"));
    assertThat(chosen(choose("coal", 2024, here, exact))).isEqualTo("here");
    assertThat(chosen(choose("coal", 2024, old, blank))).isEqualTo("old");
  }

  @Test
  void aFactorOfATechnologyIsOnlyForThose() {
    EmissionFactor coal = of("coal", row("coal"));
    assertThat(choose("", 2024, coal)).isInstanceOf(Missing.class);
    assertThat(choose("gas", 2024, coal)).isInstanceOf(Missing.class);
    assertThat(chosen(choose("coal", 2024, coal))).isEqualTo("coal");
    assertThat(chosen(choose("gas", 2024, coal, row("any")))).isEqualTo("any");
  }

  @ParameterizedTest
  @CsvSource({
    "2024, SAME",
    "2023, EARLIER",
    "2021, EARLIER",
    "2020, FAR",
    "2025, FAR",
    "2010, FAR"
  })
  void saysHowTheYearFits(int dataYear, YearFit fit) {
    FactorChoice choice = choose("", 2024, year(dataYear, row("dated")));
    assertThat(choice)
        .isInstanceOfSatisfying(Chosen.class, c -> assertThat(c.yearFit()).isEqualTo(fit));
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2023, 2024", "2021, 2022, 2022", "2021, 2025, 2021", "2020, 2025, 2025",
    "2020, 2028, 2020", "2019, 2029, 2019", "2018, 2029, 2029", "2026, 2027, 2026"
  })
  void takesTheNearestYearThatTheRuleAllows(int first, int second, int expected) {
    EmissionFactor one = year(first, row(Integer.toString(first)));
    EmissionFactor two = year(second, row(Integer.toString(second)));
    assertThat(chosen(choose("", 2024, one, two))).isEqualTo(Integer.toString(expected));
    assertThat(chosen(choose("", 2024, two, one))).isEqualTo(Integer.toString(expected));
  }

  @Test
  void aFactorWithoutYearAlwaysFits() {
    assertThat(choose("", 1999, row("undated")))
        .isInstanceOfSatisfying(Chosen.class, c -> assertThat(c.yearFit()).isEqualTo(YearFit.SAME));
  }

  @ParameterizedTest
  @CsvSource({"2021, false", "2022, true", "2024, true", "2025, false"})
  void aFactorWithAnEndAppliesWithinItsYears(int year, boolean applies) {
    FactorChoice choice = choose("", year, until(2024, year(2022, row("valid"))));
    assertThat(choice instanceof Chosen chosen && chosen.yearFit() == YearFit.SAME)
        .isEqualTo(applies);
  }

  @Test
  void amongFactorsWithAnEndTheLaterBeginningWins() {
    EmissionFactor old = until(2030, year(2020, row("old")));
    EmissionFactor recent = until(2030, year(2023, row("recent")));
    assertThat(chosen(choose("", 2024, old, recent))).isEqualTo("recent");
  }

  @Test
  void twoThatFitEquallyAreATie() {
    assertThat(choose("", 2024, year(2023, row("a")), year(2023, row("b"))))
        .isInstanceOfSatisfying(
            Tied.class,
            tied -> assertThat(tied.factors()).extracting("id").containsExactly("a", "b"));
  }

  @Test
  void theUnitBelowTheLineMustFit() {
    FactorQuery perVolume = query("natural_gas", Parameter.NCV, Dimension.GAS_VOLUME);
    FactorQuery perMass = query("natural_gas", Parameter.NCV, Dimension.MASS);
    assertThat(chosen(SHIPPED.choose(perVolume))).isEqualTo("gbt32151_2024_natural_gas_ncv");
    assertThat(chosen(SHIPPED.choose(perMass))).isEqualTo("ipcc2006_natural_gas_ncv");
  }

  @Test
  void namesWhatIsNearWhereThereIsNone() {
    assertThat(SHIPPED.choose(query("natural_gaz", Parameter.NCV, Dimension.MASS)))
        .isEqualTo(new Missing("natural_gaz"));
    assertThat(SHIPPED.activities().near("natural_gaz")).contains("natural_gas");
  }

  @Test
  void theReasonNamesSetTableAndRow() {
    FactorChoice choice = SHIPPED.choose(query("natural_gas", Parameter.NCV, Dimension.MASS));
    assertThat(choice)
        .isInstanceOfSatisfying(
            Chosen.class,
            c -> assertThat(c.reason()).contains("ipcc-2006", "Table 1.2", "Natural Gas"));
  }

  private static FactorQuery query(String activity, Parameter parameter, Dimension per) {
    return new FactorQuery(
        List.of("gbt32151-2024", "ipcc-2006"),
        activity,
        parameter,
        Optional.empty(),
        Optional.of(per),
        Optional.empty(),
        List.of(),
        Purpose.INVENTORY,
        2024);
  }
}
