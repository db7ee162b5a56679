package io.tanheng.accounting.uncertainty.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorksheetReaderTest {
  private static final String HEADER = "category,gas,base,year_t,ad_u_pct,ef_u_pct\n";

  private static Outcome<Worksheet> read(String text) {
    return WorksheetReader.read("table.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Worksheet given(String text) {
    return read(text).asOptional().orElseThrow();
  }

  @Test
  void correlationsHaveTheirDefaults() {
    WorksheetRow row = given(HEADER + "1.A,CO2,10,12,2,3\n").rows().get(0).row();
    assertThat(row.activityCorrelated()).isFalse();
    assertThat(row.factorCorrelated()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Y,N,true,false", "n,y,false,true", "yes,no,true,false", "'','',false,true"})
  void correlationsAreRead(String ad, String ef, boolean activity, boolean factor) {
    String header = HEADER.strip() + ",ad_correlated,ef_correlated\n";
    WorksheetRow row = given(header + "1.A,CO2,10,12,2,3," + ad + "," + ef).rows().get(0).row();
    assertThat(row.activityCorrelated()).isEqualTo(activity);
    assertThat(row.factorCorrelated()).isEqualTo(factor);
  }

  @Test
  void columnsMayStandInAnyOrder() {
    Worksheet worksheet =
        given("gas,ef_u_pct,ad_u_pct,year_t,base,category\nCO2,3,4,-12,-10,3.B\n");
    assertThat(worksheet.rows().get(0).combinedPercent()).isEqualTo(5);
    assertThat(worksheet.total()).isEqualByComparingTo("-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "category,gas,base,year_t,ad_u_pct,ef_u_pct,tier|1.A,CO2,1,1,2,3,1|unknown-column",
        "category,gas,base,year_t,ad_u_pct|1.A,CO2,1,1,2|missing-column",
        "category,gas,base,base,year_t,ad_u_pct,ef_u_pct|1.A,CO2,1,1,1,2,3|duplicate-column",
        "category,gas,base,year_t,ad_u_pct,ef_u_pct|1.A,CO2,1,,2,3|blank-cell",
        "category,gas,base,year_t,ad_u_pct,ef_u_pct|,CO2,1,1,2,3|blank-cell",
        "category,gas,base,year_t,ad_u_pct,ef_u_pct|1.A,CO2,1,1,-2,3|negative-number",
        "category,gas,base,year_t,ad_u_pct,ef_u_pct|1.A,CO2,one,1,2,3|not-a-number",
        "category,gas,base,year_t,ad_u_pct,ef_u_pct|1.A,CO2,1,1,2|field-count",
        "category,gas,base,year_t,ad_u_pct,ef_u_pct|1.A,CO2,0,1,2,3|worksheet-base-zero",
        "category,gas,base,year_t,ad_u_pct,ef_u_pct|1.A,CO2,1,0,2,3|worksheet-total-zero",
        "category,gas,base,year_t,ad_u_pct,ef_u_pct||worksheet-empty",
        "category,gas,base,year_t,ad_u_pct,ef_u_pct,ef_correlated|A,CO2,1,1,2,3,maybe"
            + "|worksheet-not-y-or-n",
      })
  void faultsAreRefusedByName(String header, String row, String code) {
    Outcome<Worksheet> read = read(header + "\n" + (row == null ? "" : row + "\n"));
    assertThat(read).isInstanceOf(Outcome.Refused.class);
    assertThat(read.issues()).extracting(Issue::code).containsExactly(code);
    assertThat(read.issues().get(0).where().file()).isEqualTo("table.csv");
  }

  @Test
  void everyFaultIsToldAtOnce() {
    List<Issue> faults = read(HEADER + "1.A,CO2,x,1,2,3\n1.B,CH4,1,1,-5,\n").issues();
    assertThat(faults)
        .extracting(Issue::code)
        .containsExactlyInAnyOrder("not-a-number", "negative-number", "blank-cell");
  }

  @Test
  void anEmptyFileHasNoHeader() {
    assertThat(read("").issues()).extracting(Issue::code).containsExactly("no-header");
  }

  @Test
  void zeroInOneRowIsNoFault() {
    assertThat(given(HEADER + "A,HFC,0,5,2,3\nB,CO2,10,0,2,3\n").rows()).hasSize(2);
  }

  @Test
  void aRowThatCancelsTheBaseYear() {
    List<Issue> faults = read(HEADER + "A,CO2,-100,5,2,3\nB,CO2,101,7,2,3\n").issues();
    assertThat(faults).extracting(Issue::code).containsExactly("worksheet-row-cancels");
    assertThat(faults.get(0).where().row()).isEqualTo(2);
  }

  @Test
  void theSameCategoryTwiceIsKnown() {
    Outcome<Worksheet> read = read(HEADER + "A,CO2,1,2,2,3\nB,CO2,1,2,2,3\nA,CO2,1,2,2,3\n");
    assertThat(read).isInstanceOf(Outcome.Given.class);
    assertThat(read.issues()).singleElement().extracting(i -> i.where().row()).isEqualTo(4);
  }

  @Test
  void everyCodeHasASentenceInBothLanguages() {
    Messages english = Messages.of(WorksheetReader.class, Locale.ENGLISH);
    assertThat(english.keys())
        .contains("worksheet-empty", "worksheet-not-y-or-n")
        .isEqualTo(Messages.of(WorksheetReader.class, Locale.CHINESE).keys());
  }
}
