package io.tanheng.factors.catalog;

import io.tanheng.factors.issue.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One table in the layout of a set, without manifest. */
final class SingleTable {
  private SingleTable() {}

  static FactorReading read(Path file) {
    byte[] content = bytes(file);
    List<Issue> issues = new ArrayList<>();
    NamedActivities named = new NamedActivities();
    String id = id(file);
    List<EmissionFactor> factors =
        new FactorTableReader(id, named, issues).read(file.toString(), content);
    FactorSet set =
        new FactorSet(id, id, "", "", "", "", Digest.sha256(content), factors, named.all(), "");
    return new FactorReading(Optional.of(set), issues);
  }

  private static String id(Path file) {
    Path name = file.getFileName();
    return name == null ? "table" : name.toString().replaceFirst("\\.[a-z]+$", "");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
