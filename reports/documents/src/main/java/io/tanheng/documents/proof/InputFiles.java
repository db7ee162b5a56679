package io.tanheng.documents.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the files that an evaluation is made of. */
public final class InputFiles {
  private static final List<String> TABLES = List.of(".csv", ".csv.gz", ".parquet");

  /** Parts the role of a file beside the book from its name. */
  static final String ROLE = ":";

  private InputFiles() {}

  /** The tables of a book: the workbook, or the files of the folder and of the folders in it. */
  public static List<InputFile> ofBook(Path book) throws IOException {
    if (Files.isRegularFile(book)) {
      return List.of(InputFile.of(name(book), book));
    }
    return files(book, "", 2, InputFiles::table);
  }

  /**
   * A file or folder beside the book that the run was given.
   *
   * @param role {@code factors}, {@code method} or {@code profile}
   */
  public static List<InputFile> of(String role, Path path) throws IOException {
    String name = given(role, path);
    return Files.isRegularFile(path)
        ? List.of(InputFile.of(name, path))
        : files(path, name + "/", Integer.MAX_VALUE, file -> true);
  }

  /** What a proof calls something beside the book. */
  static String given(String role, Path path) {
    return role + ROLE + name(path);
  }

  private static List<InputFile> files(
      Path folder, String before, int depth, java.util.function.Predicate<Path> wanted)
      throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder, depth)) {
      paths = all.filter(file -> shown(folder, file) && Files.isRegularFile(file)).toList();
    }
    List<InputFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (wanted.test(path)) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.add(InputFile.of(before + name, path));
      }
    }
    files.sort(java.util.Comparator.comparing(InputFile::name));
    return files;
  }

  /** Whether no part of the path below the folder is hidden. */
  private static boolean shown(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".") || part.toString().startsWith("~")) {
        return false;
      }
    }
    return true;
  }

  private static boolean table(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return TABLES.stream().anyMatch(name::endsWith);
  }

  private static String name(Path path) {
    return String.valueOf(path.toAbsolutePath().normalize().getFileName());
  }
}
