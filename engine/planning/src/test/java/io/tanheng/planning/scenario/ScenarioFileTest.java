package io.tanheng.planning.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.planning.ExampleBook;
import io.tanheng.planning.Pathways;
import io.tanheng.planning.pathway.Pathway;
import io.tanheng.planning.year.Outlook;
import io.tanheng.planning.year.Purchases;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of pathways: read strictly, every fault told. */
class ScenarioFileTest {
  private static final Evaluation BASE = ExampleBook.evaluation();
  private static final Outlook OUTLOOK = Pathways.evaluator(BASE).years().outlook();

  @TempDir private Path folder;

  private Outcome<Pathway> read(String text) throws IOException {
    Path file = folder.resolve("slow start.csv");
    Files.writeString(file, text.replace("|", "\n"));
    return ScenarioFile.read(file, BASE.book().planning().measures(), OUTLOOK);
  }

  @Test
  void rowsBecomeAPathway() throws IOException {
    Pathway pathway =
        read("units,measure_id,year|2,M01,2026|,M06,2025|100.5,credits,2025|40,green_power,2025|")
            .asOptional()
            .orElseThrow();
    assertThat(pathway.name()).isEqualTo("own:slow start");
    assertThat(pathway.adoptions())
        .containsExactly(Pathways.begin("M06", 2025, 1), Pathways.begin("M01", 2026, 2));
    assertThat(pathway.bought(2025))
        .isEqualTo(new Purchases(new BigDecimal("100.5"), new BigDecimal(40)));
    assertThat(pathway.bought(2026)).isEqualTo(Purchases.NONE);
  }

  @Test
  void headersMayBeChinese() throws IOException {
    assertThat(read("\uFEFF措施编号,年份,数量|M01,2026,2").asOptional()).isPresent();
    assertThat(read("measure_id,year|M01,2026").asOptional()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "'', scenario-empty",
    "'measure_id,year,units|', scenario-empty",
    "'measure_id,units|M01,1', scenario-column-missing",
    "'measure_id,year,year|M01,2025,2025', scenario-column-twice",
    "'measure_id,year,unit|M01,2025,1', scenario-column-unknown",
    "'measure_id,year,units|M01,2025', scenario-cells",
    "'measure_id,year,units|M99,2025,1', scenario-measure-unknown",
    "'measure_id,year,units|,2025,1', scenario-measure-unknown",
    "'measure_id,year,units|M01,2031,1', scenario-year",
    "'measure_id,year,units|M01,,1', scenario-year",
    "'measure_id,year,units|M01,2025,0', scenario-units",
    "'measure_id,year,units|M01,2025,-1', scenario-units",
    "'measure_id,year,units|M01,2025,\"1,5\"', scenario-units",
    "'measure_id,year,units|M01,2025,1e3', scenario-units",
    "'measure_id,year,units|M01,2025,1|M01,2025,1', scenario-repeated",
    "'measure_id,year,units|M01,2025,1.5', scenario-units-whole",
    "'measure_id,year,units|M01,2025,3|M01,2026,2', scenario-units-most",
    "'measure_id,year,units|M08,2025,1|M07,2026,1', scenario-requires",
    "'measure_id,year,units|M03,2027,1|M04,2025,1', scenario-excludes",
    "'measure_id,year,units|\"M01,2025,1', scenario-malformed"
  })
  void faultsAreTold(String text, String code) throws IOException {
    Outcome<Pathway> read = read(text);
    assertThat(read.asOptional()).isEmpty();
    assertThat(read.issues()).extracting(Issue::code).containsOnly(code);
    assertThat(read.issues()).allMatch(each -> each.where().file().equals("slow start.csv"));
  }

  @Test
  void everyFaultIsListedWithItsRow() throws IOException {
    Outcome<Pathway> read = read("measure_id,year,units|M99,2025,1|M01,2000,x|M02,2025,1");
    assertThat(read.issues())
        .extracting(each -> each.where().text() + " " + each.code())
        .containsExactly(
            "slow start.csv row 2, column measure_id scenario-measure-unknown",
            "slow start.csv row 3, column year scenario-year",
            "slow start.csv row 3, column units scenario-units");
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, new byte[] {'m', (byte) 0xE9});
    var measures = BASE.book().planning().measures();
    assertThat(ScenarioFile.read(file, measures, OUTLOOK).issues())
        .extracting(Issue::code)
        .containsExactly("scenario-not-text");
    assertThat(ScenarioFile.read(folder.resolve("none.csv"), measures, OUTLOOK).issues())
        .extracting(Issue::code)
        .containsExactly("scenario-unreadable");
  }
}
