package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Ctrl-C to a real process that searches. */
class PlanInterruptTest {
  private static final Path EXAMPLE = Path.of("..", "examples", "pathway");
  private static final int ROOMS = 10;

  @TempDir private Path folder;

  /** Sixty measures that share ten resources: too many ways to search them all in time. */
  private Path hardBook() throws IOException {
    Path book = Files.createDirectory(folder.resolve("book"));
    try (Stream<Path> files = Files.list(EXAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, book.resolve(file.getFileName()));
      }
    }
    Random random = new Random(7);
    StringBuilder measures = new StringBuilder("measure_id,name,opex,resources\n");
    for (int m = 0; m < 60; m++) {
      StringBuilder taken = new StringBuilder();
      int sum = 0;
      for (int r = 0; r < ROOMS; r++) {
        int amount = 1 + random.nextInt(999);
        sum += amount;
        taken.append(r == 0 ? "" : ";").append("room").append(r).append(':').append(amount);
        taken.append(" m2");
      }
      double saved = sum / (double) ROOMS + 60 * random.nextDouble();
      measures.append("M").append(m).append(",measure,").append(-saved / 1000);
      measures.append(',').append(taken).append('\n');
    }
    Files.writeString(book.resolve("measures.csv"), measures);
    Files.writeString(book.resolve("outlook.csv"), "year,output,credit_price\n2025,122000,85\n");
    Files.writeString(book.resolve("targets.csv"), "year,kind,value\n");
    StringBuilder there = new StringBuilder("\nresources,");
    for (int r = 0; r < ROOMS; r++) {
      there.append(r == 0 ? "" : ";").append("room").append(r).append(":15000 m2");
    }
    Files.writeString(
        book.resolve("park.csv"),
        Files.readString(book.resolve("park.csv"))
                .replaceAll("(?m)^resources,.*", "")
                .stripTrailing()
            + there
            + ",\n");
    return book;
  }

  @Test
  void theFirstCtrlCGivesTheBestFound() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")) && Files.exists(Path.of("/proc")));
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                List.of(
                    "/usr/bin/env",
                    "--default-signal=INT",
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "io.tanheng.cli.Main",
                    "plan",
                    hardBook().toString(),
                    "--out",
                    out.toString(),
                    "--lang",
                    "en",
                    "--decline",
                    "0",
                    "--time-limit",
                    "240"))
            .redirectOutput(folder.resolve("printed").toFile())
            .start();
    StringBuilder told = new StringBuilder();
    try (BufferedReader err = process.errorReader()) {
      boolean pressed = false;
      for (String line = err.readLine(); line != null; line = err.readLine()) {
        told.append(line).append('\n');
        if (!pressed && line.startsWith("… ")) { // It tells how it stands: it searches.
          new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
          pressed = true;
        }
      }
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(told.toString()).contains("the best so far costs", "Stopped: the plan is made");
    assertThat(process.exitValue()).isEqualTo(ExitCode.GOOD);
    JsonNode plan = new ObjectMapper().readTree(out.resolve("plan.json").toFile());
    assertThat(plan.at("/optimised/searched_all").asBoolean(true)).isFalse();
    assertThat(plan.at("/optimised/gap").asDouble()).isGreaterThan(0);
    assertThat(plan.at("/optimised/agreed").asBoolean()).isTrue();
    assertThat(plan.get("left_out").toString()).contains("tornado", "chances");
    assertThat(plan.at("/optimised/scenario/adoptions").size()).isGreaterThan(10);
    assertThat(Files.readString(folder.resolve("printed")))
        .contains("The search ended before all was searched");
  }
}
