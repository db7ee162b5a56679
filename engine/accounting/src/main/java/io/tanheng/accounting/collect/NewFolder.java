package io.tanheng.accounting.collect;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder that is filled under a name of its own and gets its name when it is whole. */
public final class NewFolder implements AutoCloseable {
  private final Path target;
  private final Path path;

  private NewFolder(Path target, Path path) {
    this.target = target;
    this.path = path;
  }

  /**
   * An empty folder beside the target.
   *
   * @throws FileAlreadyExistsException where the target is there already
   */
  public static NewFolder beside(Path target) throws IOException {
    Path whole = target.toAbsolutePath().normalize();
    if (Files.exists(whole) || whole.getParent() == null) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Files.createDirectories(whole.getParent());
    Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
    for (int i = 2; Files.exists(part); i++) {
      part = whole.resolveSibling("." + whole.getFileName() + ".part-" + i);
    }
    return new NewFolder(whole, Files.createDirectory(part));
  }

  /** Where it is filled. */
  public Path path() {
    return path;
  }

  /** Copies a book without the tables that are written anew; nothing where it is no folder. */
  void copy(Path book, Collection<MergedTable> without) throws IOException {
    if (!Files.isDirectory(book)) {
      return;
    }
    Set<String> left = without.stream().map(MergedTable::file).collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(book)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path name = book.relativize(file);
        if (!left.contains(name.toString())) {
          Path copy = path.resolve(name.toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  /** Writes a table. */
  public void write(String file, List<String> header, List<List<String>> lines) throws IOException {
    Files.createDirectories(path.resolve(file).getParent());
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(path.resolve(file), StandardCharsets.UTF_8)) {
      csv.writeRecord(header);
      lines.forEach(csv::writeRecord);
    }
  }

  /** Gives it its name: it is whole. */
  public void place() throws IOException {
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes it where it was not placed. */
  @Override
  public void close() throws IOException {
    if (Files.exists(path)) {
      remove(path);
    }
  }

  /** Removes a folder and what is in it. */
  static void remove(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
