package io.tanheng.accounting.collect;

import io.tanheng.accounting.book.BookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that tenants' workbooks were put in. */
final class TenantFolder {
  private TenantFolder() {}

  /** Its workbooks by name, without those that Excel keeps while one is open; none of a file. */
  static List<Path> workbooks(Path folder) {
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(TenantFolder::workbook).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean workbook(Path file) {
    String name = String.valueOf(file.getFileName());
    boolean hidden = name.startsWith(".") || name.startsWith("~");
    return !hidden && BookReader.namedAsWorkbook(file) && Files.isRegularFile(file);
  }

  /** The name of a file without what follows its last point. */
  static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int point = name.lastIndexOf('.');
    return point > 0 ? name.substring(0, point) : name;
  }
}
