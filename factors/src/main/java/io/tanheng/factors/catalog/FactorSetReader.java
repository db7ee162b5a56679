package io.tanheng.factors.catalog;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a factor-set package strictly: {@code manifest.json} and its tables, all in one layout. An
 * item of a row is an activity code, or the name that the table of activities gives the activity
 * among IPCC fuels.
 */
public final class FactorSetReader {
  private final PackageFiles files;
  private final List<Issue> issues = new ArrayList<>();

  private FactorSetReader(PackageFiles files) {
    this.files = files;
  }

  /**
   * The set in a folder, or every fault found in it.
   *
   * @throws java.io.UncheckedIOException where the folder cannot be read
   */
  public static Outcome<FactorSet> read(Path folder) {
    return read(new FolderFiles(folder));
  }

  /** The set of a package, or every fault found in it. */
  static Outcome<FactorSet> read(PackageFiles files) {
    FactorReading reading = inspect(files);
    return reading.set().isEmpty() || !reading.issues().isEmpty()
        ? Outcome.refused(reading.issues())
        : Outcome.of(reading.set().get());
  }

  /**
   * What can be read of a set folder, or of one table in the layout of a set.
   *
   * @throws java.io.UncheckedIOException where it cannot be read
   */
  public static FactorReading inspect(Path path) {
    return Files.isRegularFile(path) ? SingleTable.read(path) : inspect(new FolderFiles(path));
  }

  private static FactorReading inspect(PackageFiles files) {
    FactorSetReader reader = new FactorSetReader(files);
    Optional<FactorSet> set = reader.manifest().map(reader::set);
    return new FactorReading(set, reader.issues);
  }

  private Optional<Manifest> manifest() {
    String name = files.name(Manifest.FILE);
    Optional<byte[]> content = files.read(Manifest.FILE);
    if (content.isEmpty()) {
      issues.add(Issue.error("factor-manifest-missing", "", Location.file(name)));
      return Optional.empty();
    }
    return ManifestReader.read(name, content.get(), issues);
  }

  private FactorSet set(Manifest manifest) {
    List<EmissionFactor> factors = new ArrayList<>();
    NamedActivities named = new NamedActivities();
    FactorTableReader reader = new FactorTableReader(manifest.id(), named, issues);
    for (Manifest.Table table : manifest.tables()) {
      factors.addAll(table(table, reader));
    }
    return new FactorSet(
        manifest.id(),
        manifest.title(),
        manifest.edition(),
        manifest.publisher(),
        manifest.licence(),
        manifest.bounds(),
        manifest.digest(),
        factors,
        named.all(),
        manifest.titleZh());
  }

  private List<EmissionFactor> table(Manifest.Table table, FactorTableReader reader) {
    String name = files.name(table.file());
    Optional<byte[]> content = files.read(table.file());
    if (content.isEmpty()) {
      issues.add(Issue.error("factor-table-missing", "", Location.file(name)));
      return List.of();
    }
    String actual = Digest.sha256(content.get());
    if (!actual.equals(table.sha256())) {
      issues.add(
          Issue.error(
              "factor-table-changed",
              "",
              Location.file(name),
              "expected",
              table.sha256(),
              "actual",
              actual));
    }
    return reader.read(name, content.get());
  }
}
