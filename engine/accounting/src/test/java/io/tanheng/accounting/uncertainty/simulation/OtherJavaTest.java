package io.tanheng.accounting.uncertainty.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The same bytes on another Java: of the environment variable JAVA_HOME_25, or installed here. */
class OtherJavaTest {
  private static final Path INSTALLED = Path.of("/usr/lib/jvm");

  @Test
  void givesTheSameBytes(TestReporter reporter) throws IOException, InterruptedException {
    Optional<Path> other = other();
    if (other.isEmpty()) {
      String message = "No second JDK found (JAVA_HOME_25, " + INSTALLED + "): not compared.";
      reporter.publishEntry(message);
      abort(message);
    }
    Settings settings = Settings.of(40_000, 5).explaining("total", "residual");
    String here = SimulationDigest.of(MonteCarlo.run(SimulationDigest.model(), settings));
    reporter.publishEntry("compared with " + other.get());
    assertThat(digest(other.get())).isEqualTo(here);
  }

  private static String digest(Path home) throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                home.resolve("bin/java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", classPath()),
                SimulationDigest.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(java.exitValue()).isZero();
    return printed.strip();
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** A Java that is not this one and can run what is compiled for 17. */
  private static Optional<Path> other() throws IOException {
    String named = System.getenv("JAVA_HOME_25");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (Stream<Path> homes = Files.list(INSTALLED)) {
      List<Path> candidates = homes.sorted().filter(OtherJavaTest::differs).toList();
      return candidates.isEmpty()
          ? Optional.empty()
          : Optional.of(candidates.get(candidates.size() - 1));
    }
  }

  private static boolean differs(Path home) {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
      return false;
    }
    int version = version(release);
    return version >= 17 && version != Runtime.version().feature();
  }

  private static int version(Path release) {
    try (Stream<String> lines = Files.lines(release)) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
