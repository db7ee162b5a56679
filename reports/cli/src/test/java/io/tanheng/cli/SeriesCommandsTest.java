package io.tanheng.cli;

import static io.tanheng.cli.Run.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tanheng.documents.text.TextWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that look over a book: key categories, restatement, series, other profiles. */
class SeriesCommandsTest {
  private static final String HEADER =
      "line_id,enterprise_id,period,category,activity,quantity,unit\n";

  @TempDir private Path folder;

  private static JsonNode json(String... arguments) throws IOException {
    return new ObjectMapper().readTree(run(arguments).out());
  }

  private String book(String name, String rows, String history) throws IOException {
    Path book = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        book.resolve("park.csv"),
        "key,value\npark_id,P\nname,Park\npark_type,industrial\nprovince,CN-SH\n"
            + "reporting_year,2024\n");
    Files.writeString(book.resolve("activity.csv"), HEADER + rows);
    Files.writeString(book.resolve("history.csv"), "year,output,emissions,energy\n" + history);
    return book.toString();
  }

  private String usual() throws IOException {
    return book(
        "usual",
        "L1,,2024,fugitive,CO2,1000,t\nL2,,2024,fugitive,SF6,1,kg\nL3,,2022,fugitive,CO2,900,t\n",
        "2021,1,950,\n2022,1,,\n2024,1,,\n");
  }

  @Test
  void keyCategoriesOfABook() throws IOException {
    JsonNode found = json("key-categories", usual(), "--json");
    assertThat(found.get("base_year").asInt()).isEqualTo(2022);
    assertThat(found.get("categories").get(0).get("activity").asText()).isEqualTo("CO2");
    assertThat(found.get("categories").get(0).get("key_by_level").asBoolean()).isTrue();
    assertThat(found.get("sampling").get("items").get(0).get("why").asText()).isEqualTo("large");
  }

  @Test
  void keyCategoriesOfATable() throws IOException {
    Path table = folder.resolve("t.csv");
    Files.writeString(table, "category,gas,base,year_t\nforest,CO2,-10,-20\nroad,CO2,5,6\n");
    JsonNode found = json("key-categories", "--table", table.toString(), "--json");
    assertThat(found.get("total").asInt()).isEqualTo(26);
    assertThat(found.has("sampling")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"--materiality, 0", "--materiality, 100", "--confidence, 101"})
  void percentagesAreChecked(String option, String value) throws IOException {
    assertThat(run("key-categories", usual(), option, value).code()).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void aBookOrATableIsNeeded() {
    assertThat(run("key-categories").code()).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void restatesAtTheThresholdByItsComparator() throws IOException {
    String old = book("old", "L1,,2024,fugitive,CO2,1000,t\n", "2024,1,,\n");
    String now = book("now", "L1,,2024,fugitive,CO2,1050,t\n", "2024,1,,\n");
    assertThat(json("restate", old, now, "--json").get("restate").asBoolean()).isFalse();
    JsonNode atLeast = json("restate", old, now, "--comparator", "at_least", "--json");
    assertThat(atLeast.get("restate").asBoolean()).isTrue();
    assertThat(atLeast.get("comparator").asText()).isEqualTo(">=");
    assertThat(atLeast.get("by_reason").get("data_correction").asInt()).isEqualTo(50);
    assertThat(run("restate", old, now).out()).contains("> 5 %");
    assertThat(run("restate", old, now).out()).contains("carbon dioxide");
    assertThat(run("restate", old, now, "--comparator", "at_least").out()).contains("≥ 5 %");
  }

  @Test
  void aYearIsRestatedThatBothBooksHold() throws IOException {
    String old = book("old", "L1,,2024,fugitive,CO2,1000,t\n", "2024,1,,\n");
    String now = book("now", "L1,,2024,fugitive,CO2,900,t\n", "2024,1,,\n");
    Run held = run("restate", old, now, "--year", "2024");
    assertThat(held.code()).isEqualTo(ExitCode.GOOD);
    assertThat(held.out()).contains("−100.00 (−10.00 %)");
    Run none = run("restate", old, now, "--year", "2020");
    assertThat(none.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(none.err()).contains("2020").doesNotContain("--help");
  }

  @Test
  void aSeedDrawsTheStartOfTheSample() throws IOException {
    JsonNode drawn = json("key-categories", usual(), "--seed", "7", "--json").get("sampling");
    JsonNode again = json("key-categories", usual(), "--seed", "7", "--json").get("sampling");
    JsonNode other = json("key-categories", usual(), "--seed", "8", "--json").get("sampling");
    assertThat(drawn).isEqualTo(again);
    assertThat(drawn.get("start")).isNotEqualTo(other.get("start"));
  }

  @Test
  void aBaseYearWithoutRowsIsSaid() throws IOException {
    Path book = Path.of(usual());
    String park = Files.readString(book.resolve("park.csv"));
    Files.writeString(book.resolve("park.csv"), park + "base_year,2020\n");
    assertThat(run("key-categories", book.toString()).out()).contains("names 2020");
    assertThat(run("uncertainty", book.toString()).out()).contains("names 2020");
    Files.writeString(book.resolve("park.csv"), park + "base_year,2022\n");
    assertThat(run("key-categories", book.toString()).out()).doesNotContain("names 2022");
    Files.writeString(book.resolve("park.csv"), park + "base_year,2025\n");
    Run later = run("key-categories", book.toString());
    assertThat(later.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(later.err()).contains("park.csv row 7", "2025");
  }

  @Test
  void aNewRowHasNoPercentage() throws IOException {
    String old = book("old", "L1,,2024,fugitive,CO2,1000,t\n", "2024,1,,\n");
    String now =
        book("now", "L1,,2024,fugitive,CO2,1000,t\nL2,,2024,fugitive,CO2,200,t\n", "2024,1,,\n");
    JsonNode row = json("restate", old, now, "--json").get("rows").get(0);
    assertThat(row.get("relative").isNull()).isTrue();
    assertThat(row.get("old").isNull()).isTrue();
    assertThat(row.get("reasons").get("new").asInt()).isEqualTo(200);
  }

  @Test
  void aSeriesIsFilledOnDemandAlone() throws IOException {
    JsonNode plain = json("series", usual(), "--json");
    assertThat(plain.get("years").get(2).get("origin").asText()).isEqualTo("missing");
    JsonNode filled = json("series", usual(), "--interpolate", "--json").get("years").get(2);
    assertThat(filled.get("filled").asBoolean()).isTrue();
    assertThat(run("series", usual(), "--splice").err()).contains("2021");
  }

  @Test
  void anotherProfileGivesThresholdsAndNoScore() throws IOException {
    String out = folder.resolve("out").toString();
    Run run = run("evaluate", usual(), "--profile", "hunan-2026", "--out", out, "--json");
    JsonNode result = new ObjectMapper().readTree(run.out());
    assertThat(result.get("score").isNull()).isTrue();
    assertThat(result.get("claim").get("grade").isNull()).isTrue();
    assertThat(result.get("claim").get("reasons")).hasSize(1);
    assertThat(result.get("thresholds")).hasSize(21);
    assertThat(result.get("book").get("profile").asText()).isEqualTo("hunan-2026");
    assertThat(run("check", usual(), "--profile", "none").code()).isEqualTo(ExitCode.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void pagesFitTheTerminal(String lang) throws IOException {
    String book = usual();
    String out = folder.resolve("out").toString();
    String text =
        run("key-categories", book, "--lang", lang).out()
            + run("restate", book, book, "--lang", lang).out()
            + run("series", book, "--interpolate", "--lang", lang).out()
            + run("evaluate", book, "--profile", "jiangsu-2024", "--out", out, "--lang", lang)
                .out()
                .replace(out, "");
    assertThat(text.lines().filter(line -> !line.contains(folder.toString())))
        .allMatch(line -> TextWidth.of(line) <= 100)
        .noneMatch(line -> line.contains("{") || line.contains("null"));
  }
}
