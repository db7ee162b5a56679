package io.tanheng.factors.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tanheng.factors.catalog.AcceptedFinding;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorReading;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.FactorSetReader;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorLintTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final FactorLint LINT = new FactorLint(CATALOG);
  private static final Messages ENGLISH = Messages.of(FactorLint.class, Locale.ENGLISH);
  private static final Messages CHINESE = Messages.of(FactorLint.class, Locale.CHINESE);
  private static final String HEADER =
      "id,item,parameter,gas,value,unit,lower,upper,technology,place,year,purpose,document,table,"
          + "published,verified,attribution,note\n";

  @TempDir private Path folder;

  /** A table of rows {@code item parameter gas value unit [technology]}, blanks as {@code -}. */
  private FactorReading table(String... rows) {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < rows.length; i++) {
      String[] cell = rows[i].trim().replace("-,", ",").split(" +");
      String technology = cell.length > 5 ? cell[5] : "";
      text.append("r").append(i + 1);
      for (int c = 0; c < 5; c++) {
        text.append(',').append(cell[c].equals("-") ? "" : cell[c]);
      }
      text.append(",,,").append(technology).append(",,,inventory,Own,,,read,confirmed,\n");
    }
    return write(text.toString());
  }

  private FactorReading write(String text) {
    try {
      return FactorSetReader.inspect(Files.writeString(folder.resolve("own.csv"), text));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<Issue> findings(String... rows) {
    FactorReading reading = table(rows);
    assertThat(reading.issues()).isEmpty();
    return LINT.lint(reading.set().orElseThrow(), List.of()).findings();
  }

  @ParameterizedTest
  @CsvSource({
    "natural_gas ncv - 389.31 GJ/10^4Nm3",
    "diesel ef CO2 3.0959 tCO2/t",
    "diesel ef CO2 2.63 kgCO2/L",
    "natural_gas ef CO2 2.02233 kgCO2/Sm3",
    "diesel oxidation - 0.98 1",
    "natural_gas ef CO2 56.1 kgCO2/GJ",
    "natural_gas ef CO2 50.3 kgCO2/GJ_gross",
    "electricity ef CO2 0.05 kgCO2/kWh",
    "electricity ef CO2 1.2 kgCO2/kWh",
    "R-410A other CO2e 2088 kgCO2e/kg",
    "R-410A other CO2e 2256 kgCO2e/kg",
    "natural_gas ncv - 400 GJ/10^4Nm3",
    "diesel ncv - 43.4 GJ/t",
    "natural_gas ef CO2 2.1622 kgCO2/Nm3",
    "natural_gas ef CO2 2.04961 kgCO2/Sm3",
    "diesel ef CO2 2.9 kgCO2/kg",
    "CH4 gwp CH4 29.8 tCO2e/t AR6"
  })
  void letsSoundRowsPass(String row) {
    assertThat(findings(row)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // 389.31 labelled TJ instead of GJ: a thousand times too large
    "natural_gas ncv - 389.31 TJ/10^4Nm3, lint-magnitude, value",
    "diesel ef CO2 3095.9 tCO2/t, lint-magnitude, value",
    "anthracite carbon_content - 27.4 tC/GJ, lint-magnitude, value",
    // per kg labelled per litre: +19 %
    "diesel ef CO2 3.0959 kgCO2/L, lint-density, value",
    "gasoline ef CO2 2.9251 kgCO2/L, lint-density, value",
    "natural_gas ef CO2 2.04 kgCO2/m3, lint-gas-volume, unit",
    "diesel ncv - 42.652 GJ_gross/t, lint-unit, unit",
    "diesel ncv - 42.652 t/GJ, lint-unit, unit",
    "diesel carbon_content - 0.0202 tCO2/GJ, lint-unit, unit",
    "diesel ef CO2 0.13 kgCH4/t, lint-unit, unit",
    "diesel oxidation - 98 1, lint-fraction, value",
    "natural_gas ef CO2 56.1 kgCO2/GJ_gross, lint-basis, unit",
    "natural_gas ef CO2 50.3 kgCO2/GJ, lint-basis, unit",
    "disel ncv - 42.652 GJ/t, lint-item-unknown, item",
    // gross labelled net
    "natural_gas ncv - 432 GJ/10^4Nm3, lint-net-above, value",
    "diesel ncv - 45.6 GJ/t, lint-net-above, value",
    // 389.31 × 0.0153 × 0.99 × 44/12 per 10^4 Nm3, and the calorific value itself
    "natural_gas ef CO2 2.1622 kgCO2/Sm3, lint-gas-state, unit",
    "natural_gas ncv - 0.038931 GJ/m3_20C, lint-gas-state, unit",
    // per litre labelled per kg
    "diesel ef CO2 2.6 kgCO2/kg, lint-density-mass, unit",
    "electricity ef CO2 5.306 kgCO2/kWh, lint-magnitude, value",
    "electricity ef CO2 0.5306 kgCO2/MWh, lint-magnitude, value",
    "R-424A other CO2e 3104 kgCO2e/kg AR5, lint-blend, value",
    "R-424A other CO2e 3104 kgCO2e/kg, lint-blend, value",
    "CH4 gwp CH4 9999 tCO2e/t AR6, lint-magnitude, value",
    "CH4 gwp CH4 0.028 tCO2e/t AR5, lint-magnitude, value"
  })
  void tellsASlip(String row, String code, String column) {
    assertThat(findings(row))
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo(code);
              assertThat(finding.where().row()).isEqualTo(2);
              assertThat(finding.where().column()).isEqualTo(column);
            });
  }

  /** Municipal tool: diesel 895.1 kg/m³ stationary, 732.0 transport; bitumen 2 362.7. */
  @Test
  void tellsThatOneFuelHasTwoDensities() {
    List<Issue> found =
        findings(
            "diesel ef CO2 3.0959 tCO2/t",
            "diesel ef CO2 2.77114 kgCO2/L stationary",
            "diesel ef CO2 2.2662 kgCO2/L mobile",
            "bitumen ef CO2 3.2 tCO2/t",
            "bitumen ef CO2 7.56064 kgCO2/L");
    assertThat(found)
        .extracting(Issue::code, f -> f.fact("factor"), f -> f.fact("density"))
        .containsExactly(
            tuple("lint-density", "r3", "732"),
            tuple("lint-density-differs", "r3", "732"),
            tuple("lint-magnitude", "r5", ""),
            tuple("lint-density", "r5", "2362.7"));
  }

  @Test
  void tellsAProductThatIsNotThePrintedFactor() {
    assertThat(
            findings(
                "diesel ncv - 42.652 GJ/t",
                "diesel carbon_content - 0.0202 tC/GJ",
                "diesel oxidation - 0.98 1",
                "diesel ef CO2 3.1863 tCO2/t"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("lint-product");
              assertThat(finding.fact("factor")).isEqualTo("r4");
              assertThat(finding.fact("expected")).isEqualTo("3.09591 tCO2/t");
            });
  }

  /** DEFRA 2024, butane: 3033.38067 = 3029.26 + 2.52 + 1.60067, within 2e-4. */
  @ParameterizedTest
  @CsvSource({"3033.38067, 0", "3033.9, 0", "3034.1, 1"})
  void comparesTheSumOfGases(String total, int findings) {
    assertThat(
            findings(
                "butane ef CO2 3029.26 kgCO2/t",
                "butane ef CH4 0.09 kgCH4/t",
                "butane ef N2O 0.0060402641509434 kgN2O/t",
                "butane other CO2e " + total + " kgCO2e/t AR5"))
        .filteredOn(finding -> finding.code().equals("lint-component-sum"))
        .hasSize(findings);
  }

  /** A CO2e that names no report is held against all: 3033.339 is that of AR6. */
  @ParameterizedTest
  @CsvSource({"3033.38067, 0", "3033.339, 0", "3040, 1"})
  void comparesTheSumOfGasesUnderAnyReport(String total, int findings) {
    assertThat(
            findings(
                "butane ef CO2 3029.26 kgCO2/t",
                "butane ef CH4 0.09 kgCH4/t",
                "butane ef N2O 0.0060402641509434 kgN2O/t",
                "butane other CO2e " + total + " kgCO2e/t"))
        .filteredOn(finding -> finding.code().equals("lint-component-sum"))
        .hasSize(findings);
  }

  @Test
  void tellsTheBlendThatItsCompositionContradicts() {
    FactorSet hub = CATALOG.find("us-hub-2025").orElseThrow();
    assertThat(LINT.lint(hub, List.of()).findings())
        .filteredOn(finding -> finding.code().equals("lint-blend"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.fact("item")).isEqualTo("R-424A");
              assertThat(finding.fact("value")).isEqualTo("3104");
              assertThat(finding.fact("expected")).isEqualTo("2211.85");
            });
  }

  @Test
  void tellsAnImpossibleFractionOnce() {
    assertThat(findings("raw_coal oxidation - 98 1"))
        .extracting(Issue::code)
        .containsExactly("lint-fraction");
  }

  @Test
  void tellsTwoRowsThatCannotBeToldApart() {
    assertThat(findings("diesel ncv - 42.652 GJ/t", "diesel ncv - 43.0 GJ/t"))
        .extracting(Issue::code, finding -> finding.fact("first"))
        .containsExactly(tuple("lint-duplicate", "r1"));
  }

  @Test
  void setOfAKnownIdWithOtherContentsIsTold() {
    FactorSet shipped = CATALOG.find("gbt32151-2024").orElseThrow();
    FactorSet own =
        new FactorSet(shipped.id(), "Own figures", "1", "", "", "", "abc", shipped.factors());
    assertThat(LINT.lint(own, AcceptedFinding.shipped(shipped.id())).findings())
        .extracting(Issue::code, finding -> finding.fact("set"))
        .containsExactly(tuple("lint-set-known", "gbt32151-2024"));
  }

  @Test
  void aTableWithoutItsColumnsIsUnreadable() {
    assertThat(write("colour\nred\n").unreadable()).isTrue();
  }

  @Test
  void anAcceptedFindingThatIsNoneIsAFinding() {
    FactorSet sound = table("diesel ncv - 42.652 GJ/t").set().orElseThrow();
    AcceptedFinding old = new AcceptedFinding("lint-magnitude", "r1", "once");
    assertThat(LINT.lint(sound, List.of(old)).findings())
        .extracting(Issue::code)
        .containsExactly("lint-accepted-unused");
  }

  @Test
  void bothLanguagesSayEveryFinding() {
    assertThat(CHINESE.keys()).isEqualTo(ENGLISH.keys());
    Issue finding = findings("natural_gas ncv - 389.31 TJ/10^4Nm3").get(0);
    assertThat(ENGLISH.text(finding)).contains("r1", "389.31 TJ/10^4Nm3").doesNotContain("{");
    assertThat(CHINESE.text(finding)).contains("r1", "389.31 TJ/10^4Nm3").doesNotContain("{");
  }
}
