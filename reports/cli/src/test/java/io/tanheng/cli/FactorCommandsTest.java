package io.tanheng.cli;

import static io.tanheng.cli.Run.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorCommandsTest {
  private static final String STEEL =
      Path.of("..", "examples").resolve("steel-and-tiles").toString();
  private static final String HEADER = "factor_id,activity,parameter,gas,value,unit,source\n";

  @TempDir private Path folder;

  private String table(String rows) throws IOException {
    return Files.writeString(folder.resolve("factors.csv"), HEADER + rows).toString();
  }

  /** A folder with a set of one fuel that the library does not know. */
  private String folder(String id) throws IOException {
    String text =
        "id,item,parameter,gas,value,unit,lower,upper,technology,place,year,purpose,document,"
            + "table,published,verified,attribution,note,name_en,name_zh,biogenic\n"
            + "husk_ncv,rice_husk,ncv,,13.4,GJ/t,,,,,,inventory,Own,,,read,confirmed,,"
            + "Rice husk,稻壳,yes\n"
            + "husk_co2,rice_husk,ef,CO2,100,kgCO2/GJ,,,,,,inventory,Own,,,read,confirmed,,,,\n";
    Path set = Files.createDirectories(folder.resolve("set"));
    Files.writeString(set.resolve("own.csv"), text);
    Files.writeString(
        set.resolve("manifest.json"),
        """
        {"id": "%s", "title": "Own", "edition": "1", "publisher": "us", "licence": "CC0",
         "bounds": "none", "duplicates": "refused",
         "tables": [{"file": "own.csv", "sha256": "%s"}]}
        """
            .formatted(id, sha256(text)));
    return set.toString();
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String book() throws IOException {
    Path book = Files.createDirectories(folder.resolve("book"));
    Files.writeString(
        book.resolve("park.csv"),
        "key,value\npark_id,P\nname,Park\npark_type,industrial\nprovince,CN-SH\n"
            + "reporting_year,2024\nfactor_sets,\"own,gbt32151-2024,ipcc-2006\"\n");
    Files.writeString(
        book.resolve("activity.csv"),
        "line_id,period,category,activity,quantity,unit\n"
            + "L1,2024,stationary_combustion,rice_husk,100,t\n"
            + "L2,2024,stationary_combustion,petroleum_coke,100,t\n");
    return book.toString();
  }

  @Test
  void aSoundTableHasNoFindings() throws IOException {
    assertThat(run("factors", "lint", table("F1,diesel,ncv,,42.6,GJ/t,meter\n")).code())
        .isEqualTo(ExitCode.GOOD);
  }

  @ParameterizedTest
  @CsvSource({"en, a slip of unit", "zh, 单位是否有误"})
  void aSlipIsAFindingInBothLanguages(String language, String words) throws IOException {
    String table = table("F1,natural_gas,ncv,,389.31,TJ/10^4Nm3,meter\n");
    Run run = run("factors", "lint", table, "--lang", language);
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out().replaceAll("\\s+", " ")).contains(words);
  }

  @Test
  void aTableThatIsNoneIsRefused() throws IOException {
    Path none = Files.writeString(folder.resolve("none.csv"), "colour\nred\n");
    assertThat(run("factors", "lint", none.toString()).code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run("factors", "lint", folder.resolve("absent").toString()).code())
        .isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void aShippedSetShowsWhyItsFindingsStand() {
    Run run = run("factors", "lint", "us-hub-2025", "--json");
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out()).contains("\"lint-blend\"", "\"us25_t12_r_424a\"", "2211.85");
  }

  @Test
  void aFolderAddsItsSetAndActivity() throws IOException {
    String out = folder.resolve("out").toString();
    Run run = run("evaluate", book(), "--factors", folder("own"), "--out", out);
    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve("out/evaluation.json"))
        .content()
        .contains("rice_husk", "husk_co2", "\"biogenic_co2\": 134");
  }

  @Test
  void aFolderOfAKnownIdIsRefused() throws IOException {
    Run run = run("check", book(), "--factors", folder("ipcc-2006"));
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("ipcc-2006");
  }

  @Test
  void editionsDifferInWhatTheyChanged() {
    Run run = run("factors", "diff", "ndrc-batch3-2015", "gbt32151-2024");
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out().lines().filter(line -> line.contains("%"))).hasSize(5);
  }

  @Test
  void aBookSaysWhatTheChangeMoves() throws IOException {
    Run run =
        run(
            "factors",
            "diff",
            "ndrc-batch3-2015",
            "gbt32151-2024",
            "--factors",
            folder("own"),
            "--book",
            book());
    // 100 t × 32.5 GJ/t × 0.0275 tC/GJ × (0.98 − 1) × 44/12
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out()).containsPattern("petroleum_coke +CO2 +327.71 +321.15 +-6.55");
    assertThat(run.out()).containsPattern("gb_total .*-6.55");
  }

  @Test
  void anUnknownEditionIsRefused() {
    assertThat(run("factors", "diff", "gbt32151-2024", "nope").code()).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void aBookThatIsRefusedMovesNothing() {
    Run run = run("factors", "diff", "uk-2024", "us-hub-2025", "--book", STEEL + "-absent");
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
  }

  /** A book that burns 100 t diesel and 100 t anthracite under the set. */
  private String fuels(String sets) throws IOException {
    Path book = Files.createDirectories(folder.resolve("fuels"));
    Files.writeString(
        book.resolve("park.csv"),
        "key,value\npark_id,P\nname,Park\npark_type,industrial\nprovince,CN-SH\n"
            + "reporting_year,2024\ngases,CO2\nfactor_sets,\""
            + sets
            + "\"\n");
    Files.writeString(
        book.resolve("activity.csv"),
        "line_id,period,category,activity,quantity,unit\n"
            + "L1,2024,stationary_combustion,diesel,100,t\n"
            + "L2,2024,stationary_combustion,anthracite,100,t\n");
    return book.toString();
  }

  @Test
  void eachChangeOfOneFuelMovesItsOwnTonnes() throws IOException {
    String book = fuels("ndrc-chem-other");
    Run run = run("factors", "diff", "ndrc-chem-other", "gbt32151-2024", "--book", book);
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    // 100 × (26.7 − 24.515) × 0.02749 × 0.94 × 44/12; 100 × 26.7 × (0.0274 − 0.02749) × 0.94 ×
    // 44/12
    // 100 × (42.652 − 43.33) × 0.0202 × 0.98 × 44/12
    assertThat(run.out())
        .containsPattern("anthracite +net calorific value +24.515 GJ/t +26.7 GJ/t +20.70")
        .containsPattern("anthracite +carbon content +0.02749 tC/GJ +0.0274 tC/GJ +-0.83")
        .containsPattern("diesel +net calorific value +43.33 GJ/t +42.652 GJ/t +-4.92")
        .containsPattern("gb_total +14.95\\b");
  }

  @Test
  void theEditionThatABookIsRefusedWithIsNamed() throws IOException {
    String book = fuels("gbt32151-2024");
    Run run = run("factors", "diff", "gbt32151-2024", "cn-steam", "--book", book);
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("With the edition cn-steam").doesNotContain("gbt32151-2024:");
  }

  @Test
  void aTableOfABookIsSaidToBeNoneOfFactors() throws IOException {
    Run run = run("factors", "lint", Path.of(fuels("park")).resolve("activity.csv").toString());
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("1 fault", "the table activity of a book");
  }

  @Test
  void reasonsOfAcceptedFindingsAreWhole() {
    Run run = run("factors", "lint", "ipcc-2006");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Reason: a row of ships, aircraft or ethanol vehicles that no activity of a park")
        .contains("means; kept to be cited")
        .doesNotContain("…");
  }
}
