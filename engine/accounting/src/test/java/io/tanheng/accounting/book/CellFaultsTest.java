package io.tanheng.accounting.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One cell of a good book is changed: one fault, at that cell, with its code and its facts. */
class CellFaultsTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();

  @TempDir private Path folder;

  private List<Issue> faults(GoodBook book) {
    Outcome<Book> outcome = BookReader.read(book.write(folder), CATALOG);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return outcome.issues();
  }

  private static void assertOne(List<Issue> faults, String code, Location where) {
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).code()).isEqualTo(code);
    assertThat(faults.get(0).where()).isEqualTo(where);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "blank",
      value = {
        "2 | line_id | blank | blank-cell",
        "2 | line_id | 合计 | sum-row",
        "2 | line_id | 合　计： | sum-row",
        "2 | line_id | Grand total | sum-row",
        "2 | period | blank | blank-cell",
        "2 | period | 2024-13 | not-a-period",
        "2 | period | 2024-00 | not-a-period",
        "2 | period | 2024.03 | not-a-period",
        "2 | period | Mar-24 | not-a-period",
        "2 | period | 202403 | not-a-period",
        "2 | period | 2024/3/1 | period-is-a-day",
        "2 | period | 2024年13月 | not-a-period",
        "2 | period | 24 | not-a-period",
        "2 | period | 45352 | period-is-a-day",
        "2 | period | 2024-03-01 | period-is-a-day",
        "2 | period | 2025 | after-reporting-year",
        "2 | period | 2025-01 | after-reporting-year",
        "2 | quantity | blank | blank-cell",
        "2 | quantity | 1,234 | thousands-separator",
        "2 | quantity | '1 234' | thousands-separator",
        "2 | quantity | 1，234 | thousands-separator",
        "2 | quantity | 1_000 | underscore-in-number",
        "2 | quantity | '''1000' | leading-apostrophe",
        "2 | quantity | －１２ | negative-number",
        "2 | quantity | −12 | negative-number",
        "2 | quantity | NaN | not-a-number",
        "2 | quantity | Infinity | not-a-number",
        "2 | quantity | -Infinity | not-a-number",
        "2 | quantity | 0x10 | not-a-number",
        "2 | quantity | 10⁴ | not-a-number",
        "2 | quantity | much | not-a-number",
        "2 | quantity | 1e | not-a-number",
        "2 | quantity | . | not-a-number",
        "2 | quantity | 5% | percent-sign",
        "2 | quantity | 1e400 | number-beyond-limits",
        "2 | quantity | 1e99999999999 | number-beyond-limits",
        "2 | quantity | 1e-400 | number-beyond-limits",
        "2 | quantity | 1000000000000001 | number-beyond-limits",
        "2 | quantity | 1.0000000000000000000000000000001 | number-beyond-limits",
        "2 | quantity | -1 | negative-number",
        "2 | quantity | -1e-5 | negative-number",
        "2 | enterprise_id | E99 | unknown-enterprise",
        "2 | category | combustion | unknown-word",
        "2 | activity | natural_gass | unknown-activity",
        "6 | activity | CH4_7SM7 | methane-code-refused",
        "2 | unit | 10^4Nm | unknown-unit",
        "2 | unit | kWh | fuel-energy-basis",
        "2 | unit | TJ | fuel-energy-basis",
        "2 | unit | kg CaCO₃ | unit-with-substance",
        "2 | unit | m3 | gas-volume-state",
        "3 | unit | MWh | fuel-energy-basis",
        "3 | unit | Nm3 | unit-mismatch",
        "4 | unit | t | unit-mismatch",
        "5 | unit | GJ | unit-mismatch",
        "6 | unit | m3 | unit-mismatch",
        "7 | unit | MWh | unit-mismatch",
        "9 | unit | t | unit-mismatch",
        "11 | unit | m3 | unit-mismatch",
        "12 | unit | GJ | unit-mismatch",
        "3 | density | blank | density-needed",
        "3 | density | 840 | out-of-range",
        "3 | density | 0.5 | density-implausible",
        "3 | density | 1.1 | density-implausible",
        "2 | activity | electricity | activity-not-for-category",
        "4 | activity | natural_gas | activity-not-for-category",
        "8 | activity | electricity | activity-not-for-category",
        "2 | counterparty | E02 | column-not-for-category",
        "9 | counterparty | E01 | counterparty-is-self",
        "4 | counterparty | park | counterparty-is-self",
        "9 | counterparty | E77 | unknown-enterprise",
        "2 | supply | grid | supply-not-for-category",
        "4 | supply | renewable | supply-not-for-category",
        "10 | supply | direct_line | supply-not-for-category",
        "9 | supply | direct_line | supply-not-for-category",
        "4 | supply | solar | unknown-word",
        "4 | attribute | sold | column-not-for-category",
        "12 | parameters | ce | parameters-syntax",
        "12 | parameters | =1 | parameters-syntax",
        "12 | parameters | cf=1 | unknown-parameter",
        "12 | parameters | ce=high | bad-parameter",
        "12 | parameters | ce=1.5 | bad-parameter",
        "12 | parameters | ce=1;ce=1 | parameter-twice",
        "11 | ncv_unit | GJ/tt | unknown-factor-unit",
        "11 | ncv_unit | GJ/10^4Nm3 | factor-unit-mismatch",
        "11 | ncv_unit | tCO2/t | parameter-unit-mismatch",
        "15 | ef_unit | tCO2/t | factor-unit-mismatch",
        "15 | ef_unit | tCO2e/MWh | parameter-unit-mismatch",
        "15 | ef_unit | GJ/MWh | parameter-unit-mismatch",
        "11 | oxidation | 101 | out-of-range",
        "7 | purity | 100.5 | out-of-range",
        "3 | uncertainty | 101 | out-of-range",
        "3 | tier | 4 | not-a-whole-number",
        "3 | tier | 1.0 | not-a-whole-number",
        "5 | pressure | 0 | out-of-range",
        "5 | pressure | 30 | out-of-range",
        "5 | temperature | 100 | out-of-range",
        "13 | temperature | 10 | out-of-range",
      })
  void activity(int row, String column, String value, String code) {
    GoodBook book = new GoodBook().set("activity.csv", row, column, value == null ? "" : value);
    assertOne(faults(book), code, Location.of("activity.csv", row, column));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "blank",
      value = {
        "activity.csv | 3 | line_id | L01 | line_id | duplicate-value",
        "activity.csv | 9 | category | purchased_cooling | activity | activity-not-for-category",
        "activity.csv | 11 | ncv_unit | blank | ncv_unit | pair-incomplete",
        "activity.csv | 11 | ncv | blank | ncv | pair-incomplete",
        "activity.csv | 11 | evidence | blank | evidence | evidence-missing",
        "activity.csv | 2 | oxidation | 99 | evidence | evidence-missing",
        "activity.csv | 5 | pressure | blank | pressure | steam-needs-pressure",
        "activity.csv | 13 | temperature | blank | temperature | hot-water-needs-temperature",
        "enterprises.csv | 3 | enterprise_id | E01 | enterprise_id | duplicate-value",
        "enterprises.csv | 2 | sector | Steel | sector | not-a-sector",
        "enterprises.csv | 2 | production | maybe | production | unknown-word",
        "enterprises.csv | 2 | from | 2031-01-01 | to | from-after-to",
        "enterprises.csv | 2 | from | 1/1/2010 | from | not-a-date",
        "enterprises.csv | 2 | from | 2010-02-30 | from | not-a-date",
        "enterprises.csv | 2 | name | blank | name | blank-cell",
        "factors.csv | 3 | factor_id | F1 | factor_id | duplicate-value",
        "factors.csv | 2 | factor_id | cn_heat_default | factor_id | factor-id-taken",
        "factors.csv | 2 | unit | tC/GJ | unit | parameter-unit-mismatch",
        "factors.csv | 2 | parameter | carbon_content | unit | parameter-unit-mismatch",
        "factors.csv | 4 | gas | CH4 | gas | gas-unit-mismatch",
        "factors.csv | 4 | unit | tCO2e/t | unit | parameter-unit-mismatch",
        "factors.csv | 2 | lower | 395 | lower | bounds-reversed",
        "factors.csv | 2 | upper | blank | upper | pair-incomplete",
        "factors.csv | 2 | valid_to | 2022 | valid_to | from-after-to",
        "factors.csv | 2 | valid_from | soon | valid_from | not-a-year",
        "factors.csv | 2 | enterprise_id | E9 | enterprise_id | unknown-enterprise",
        "factors.csv | 2 | source | blank | source | blank-cell",
        "offsets.csv | 3 | lot_id | A | lot_id | duplicate-value",
        "offsets.csv | 2 | kind | vcs | kind | unknown-word",
        "offsets.csv | 2 | unit | MWh | unit | unit-mismatch",
        "offsets.csv | 3 | unit | tCO2e | unit | unit-mismatch",
        "offsets.csv | 2 | unit | t | unit | unit-mismatch",
        "offsets.csv | 2 | serial_last | blank | serial_last | pair-incomplete",
        "offsets.csv | 2 | serial_first | blank | serial_first | pair-incomplete",
        "offsets.csv | 2 | vintage | recent | vintage | not-a-period",
        "offsets.csv | 2 | retired_for | 2024-05 | retired_for | not-a-year",
        "offsets.csv | 2 | quantity | -5 | quantity | negative-number",
        "history.csv | 3 | year | 2022 | year | duplicate-value",
        "history.csv | 3 | year | 2025 | year | after-reporting-year",
        "history.csv | 3 | output | 0 | output | out-of-range",
        "history.csv | 3 | output_basis | profit | output_basis | unknown-word",
        "exclusions.csv | 2 | reason | none | reason | unknown-word",
        "exclusions.csv | 2 | enterprise_id | E9 | enterprise_id | unknown-enterprise",
        "targets.csv | 3 | kind | residual | year | duplicate-value",
        "indicators.csv | 4 | no | 30 | no | not-a-whole-number",
        "indicators.csv | 3 | alternative | a | no | duplicate-value",
        "indicators.csv | 2 | alternative | blank | alternative | alternative-needed",
        "indicators.csv | 4 | alternative | a | alternative | alternative-not-allowed",
        "indicators.csv | 2 | value | 100.1 | value | ratio-above-100",
        "indicators.csv | 4 | numerator | 5 | numerator | ratio-above-100",
        "indicators.csv | 4 | denominator | blank | denominator | pair-incomplete",
        "indicators.csv | 5 | value | 1.01 | value | degree-above-1",
        "indicators.csv | 5 | value | blank | value | figure-missing",
        "indicators.csv | 2 | value | blank | value | figure-missing",
        "indicators.csv | 2 | status | good | status | unknown-word",
        "requirements.csv | 3 | clause | R1 | clause | duplicate-value",
        "requirements.csv | 3 | clause | R7 | clause | unknown-word",
        "measures.csv | 2 | activity_effects | electricity:30 | activity_effects | effects-syntax",
        "measures.csv | 2 | activity_effects | power:30 MWh | activity_effects | unknown-activity",
        "measures.csv | 2 | indicator_effects | 31:met | indicator_effects | not-a-whole-number",
        "outlook.csv | 2 | max_credit_share | 101 | max_credit_share | out-of-range",
        "measures.csv | 2 | requires | M9 | requires | unknown-measure",
        "measures.csv | 2 | excludes | M1 | excludes | unknown-measure",
        "measures.csv | 2 | lifetime | 7.5 | lifetime | lifetime-not-whole",
        "measures.csv | 2 | latest | 2024 | latest | from-after-to",
        "outlook.csv | 2 | year | soon | year | not-a-year",
        "meters.csv | 2 | unit | kW | unit | unknown-unit",
        "readings/w1.csv | 3 | timestamp | yesterday | timestamp | not-a-timestamp",
        "readings/w1.csv | 3 | quantity | x | quantity | not-a-number",
      })
  void tables(String file, int row, String changed, String value, String column, String code) {
    GoodBook book = new GoodBook().set(file, row, changed, value == null ? "" : value);
    assertOne(faults(book), code, Location.of(file, row, column));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "roof_area | resources-syntax",
        "roof_area:600 | resources-syntax",
        "roof_area:-6 m2 | negative-number",
        "roof_area:6 m2;roof_area:7 m2 | item-twice",
        "roof:600 m2 | unknown-resource",
        "roof_area:6 ha | resource-unit"
      })
  void resourcesOfAMeasure(String value, String code) {
    GoodBook book = new GoodBook().park("resources", "roof_area:50000 m2；land：3 ha");
    book.set("measures.csv", 2, "resources", value);
    assertOne(faults(book), code, Location.of("measures.csv", 2, "resources"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "park_type | residential | park-type-out-of-scope",
        "province | Shanghai | unknown-word",
        "reporting_year | 2024.0 | not-a-year",
        "claim_date | 2024-12-31 | claim-date-in-year",
        "claim_date | 30/06/2025 | not-a-date",
        "green_matching | hourly | hourly-matching-refused",
        "gwp | AR7 | unknown-word",
        "gases | CO2,CH5 | unknown-word",
        "gases | CO2,,CH4 | empty-item",
        "gases | CO2,CO2 | item-twice",
        "factor_sets | park,ipcc-1996 | unknown-word",
        "occupancy_rate | 120 | out-of-range",
        "grid_rule | city | unknown-word",
        "grid_region | north_china | grid-region-mismatch",
        "grid_region | the_moon | unknown-word",
        "base_year | last | not-a-year",
        "name | '' | blank-cell",
      })
  void park(String key, String value, String code) {
    GoodBook book = new GoodBook().park(key, value);
    List<List<String>> rows = book.rows("park.csv");
    int row = 1;
    while (!rows.get(row - 1).get(0).equals(key)) {
      row++;
    }
    assertOne(faults(book), code, Location.of("park.csv", row, "value"));
  }
}
