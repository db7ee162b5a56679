package io.tanheng.factors.catalog;

import io.tanheng.factors.issue.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One table without manifest: in the layout of a set, or the table {@code factors} of a book. */
final class SingleTable {
  private SingleTable() {}

  static FactorReading read(Path file) {
    byte[] content = bytes(file);
    List<Issue> issues = new ArrayList<>();
    NamedActivities named = new NamedActivities();
    String id = id(file);
    List<EmissionFactor> factors =
        ofBook(content)
            ? new BookTableReader(id, issues).read(file.toString(), content)
            : new FactorTableReader(id, named, issues).read(file.toString(), content);
    FactorSet set =
        new FactorSet(id, id, "", "", "", "", Digest.sha256(content), factors, named.all(), "");
    return new FactorReading(Optional.of(set), issues);
  }

  /** A table of a book has its own name for the id. */
  private static boolean ofBook(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return text.lines().findFirst().filter(line -> line.contains("factor_id")).isPresent();
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
