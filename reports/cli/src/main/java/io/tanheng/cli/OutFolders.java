package io.tanheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which folder the result of each book goes to. */
final class OutFolders {
  private OutFolders() {}

  /**
   * The folder of each book: the one asked for, or one below it for each of several books.
   *
   * @throws UsageException where two books would share a folder, or it cannot be written to
   */
  static Map<Path, Path> of(List<Path> books, Path out, Session session) {
    check(out, session);
    Map<Path, Path> folders = new LinkedHashMap<>();
    for (Path book : books) {
      Path folder = books.size() == 1 ? out : out.resolve(name(book));
      if (folders.containsValue(folder)) {
        throw session.usage("usage-same-name", "name", name(book).toString());
      }
      check(folder, session);
      folders.put(book, folder);
    }
    return folders;
  }

  private static Path name(Path book) {
    Path name = book.toAbsolutePath().normalize().getFileName();
    return name == null ? Path.of("book") : name;
  }

  /** Looks at the folder, or at the nearest above it that exists; makes nothing. */
  private static void check(Path folder, Session session) {
    Path there = folder.toAbsolutePath().normalize();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there)) {
      throw session.usage("usage-out-no-folder", "path", there.toString());
    }
    if (!Files.isWritable(there)) {
      throw session.usage("usage-out-not-writable", "path", there.toString());
    }
  }
}
