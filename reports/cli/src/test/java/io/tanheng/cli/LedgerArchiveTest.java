package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was evaluated stays as it was, whatever the library says later. */
class LedgerArchiveTest {
  private static final String PERIOD = " --park P --year 2024";
  private static final String COLUMNS =
      "id,item,parameter,gas,value,unit,lower,upper,technology,place,year,purpose,document,"
          + "table,published,verified,attribution,note,name_en,name_zh,biogenic\n";

  @TempDir private Path folder;

  private Run run(String user, String line) {
    List<String> words = new ArrayList<>(List.of(("ledger " + line).split(" ")));
    words.addAll(List.of("--db", "jdbc:h2:file:" + folder.resolve("l"), "--lang", "en"));
    Map<String, String> environment =
        Map.of(
            "TANHENG_USER", user,
            "TANHENG_PASSWORD", "correct horse",
            "TANHENG_NEW_PASSWORD", "correct horse");
    return Run.run(environment, words.toArray(String[]::new));
  }

  private String done(String user, String line) {
    Run run = run(user, line);
    assertThat(run.code()).as(run.err()).isIn(ExitCode.GOOD, ExitCode.FINDINGS);
    return run.out();
  }

  private static int number(String page, String before) {
    Matcher found = Pattern.compile(before + "\\s(\\d+)").matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return Integer.parseInt(found.group(1));
  }

  /** A set of one fuel with that factor. */
  private Path set(String name, int factor) throws IOException {
    String text =
        COLUMNS
            + "own_ncv,own_fuel,ncv,,20,GJ/t,,,,,,inventory,Own,,,read,confirmed,,Own,自有燃料,\n"
            + "own_co2,own_fuel,ef,CO2,"
            + factor
            + ",kgCO2/GJ,,,,,,inventory,Own,,,read,confirmed,,,,\n";
    Path set = Files.createDirectories(folder.resolve(name));
    Files.writeString(set.resolve("own.csv"), text);
    Files.writeString(
        set.resolve("manifest.json"),
        """
        {"id": "own", "title": "Own", "edition": "%s", "publisher": "us", "licence": "CC0",
         "bounds": "none", "duplicates": "refused",
         "tables": [{"file": "own.csv", "sha256": "%s"}]}
        """
            .formatted(name, sha256(text)));
    return set;
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

  private Path book() throws IOException {
    Path book = Files.createDirectories(folder.resolve("book"));
    Files.writeString(
        book.resolve("park.csv"),
        "key,value\npark_id,P\nname,Park\npark_type,industrial\nprovince,CN-SH\n"
            + "reporting_year,2024\nfactor_sets,\"own,gbt32151-2024,ipcc-2006\"\n");
    Files.writeString(
        book.resolve("activity.csv"),
        "line_id,period,category,activity,quantity,unit\n"
            + "L1,2024,stationary_combustion,own_fuel,100,t\n"
            + "L2,2024,stationary_combustion,petroleum_coke,100,t\n");
    return book;
  }

  /** The set proposed by one, approved by another, and taken out of the library again. */
  private String approved(Path set) {
    String proposed = done("admin", "library propose " + set + " --name own");
    int id = number(proposed, "has id");
    done("boss", "library approve --id " + id);
    String target = folder.resolve("taken-" + set.getFileName()).toString();
    done("admin", "library get --id " + id + " " + target);
    return target;
  }

  @Test
  void archivedResultPrintsTheSameBytesAfterAFactorHasChanged() throws IOException {
    done("admin", "init");
    done("admin", "users add boss --role administrator");
    String first = approved(set("first", 100));
    done("admin", "import " + book() + " --factors " + first);
    String printed = done("admin", "evaluate" + PERIOD + " --factors " + first);
    int id = number(printed, "Archived as");
    String then = done("admin", "archive " + id);
    done("admin", "archive " + id + " --out " + folder.resolve("then"));
    assertThat(printed).startsWith(then);

    String second = approved(set("second", 90));
    String anew = done("admin", "evaluate" + PERIOD + " --factors " + second);
    assertThat(number(anew, "Archived as")).isNotEqualTo(id);
    assertThat(anew.lines().filter(line -> line.contains("accounting total")).toList())
        .isNotEqualTo(then.lines().filter(line -> line.contains("accounting total")).toList());
    assertThat(done("admin", "archive " + id)).isEqualTo(then);
    done("admin", "archive " + id + " --out " + folder.resolve("later"));
    assertThat(folder.resolve("later/evaluation.json"))
        .hasSameBinaryContentAs(folder.resolve("then/evaluation.json"));
  }

  @Test
  void setIsWrittenToANewFolderAlone() throws IOException {
    done("admin", "init");
    done("admin", "users add boss --role administrator");
    Path target = Path.of(approved(set("first", 100)));
    assertThat(target.resolve("own.csv")).hasSameBinaryContentAs(folder.resolve("first/own.csv"));
    assertThat(run("admin", "library get --id 9 " + target).code()).isEqualTo(ExitCode.REFUSED);
    try (var beside = Files.list(folder)) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.contains(".part"));
    }
  }

  @Test
  void listIsWhatCommandsDoByDefault() {
    done("admin", "init");
    for (String command : List.of("energy", "library", "users", "findings" + PERIOD)) {
      assertThat(run("admin", command).err()).as(command).doesNotContain("Usage", "Missing");
    }
    assertThat(done("admin", "energy")).isEqualTo(done("admin", "energy list"));
    assertThat(done("admin", "library")).isEqualTo(done("admin", "library list"));
    assertThat(done("admin", "users")).contains("admin").isEqualTo(done("admin", "users list"));
  }

  @Test
  void statesAreCalledInTheLanguageOfTheReader() throws IOException {
    done("admin", "init");
    done("admin", "import " + Path.of("..", "examples", "leading"));
    assertThat(done("admin", "versions")).contains("draft");
    Map<String, String> environment =
        Map.of("TANHENG_USER", "admin", "TANHENG_PASSWORD", "correct horse");
    String database = "jdbc:h2:file:" + folder.resolve("l");
    Run chinese = Run.run(environment, "ledger", "versions", "--db", database, "--lang", "zh");
    assertThat(chinese.out()).contains("草稿").doesNotContain("draft");
    String[] submit = {
      "ledger", "submit", "--park", "P-LEADING", "--year", "2024", "--db", database, "--lang", "zh"
    };
    assertThat(Run.run(environment, submit).out()).contains("已提交").doesNotContain("submitted");
  }
}
