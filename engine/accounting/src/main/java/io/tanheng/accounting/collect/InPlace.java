package io.tanheng.accounting.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a merged book where the book stood, and keeps the latter as a backup. */
public final class InPlace {
  private InPlace() {}

  /** A name beside the book that is free, {@code park.merged}, to write the merged book to. */
  public static Path beside(Path book) {
    return free(book, ".merged");
  }

  /**
   * Moves the book to {@code park.backup} ({@code park.backup-2} …) and the merged one to its
   * place.
   *
   * @return where the book stands now
   * @throws IOException where a move failed; the book is where it was then
   */
  public static Path replace(Path book, Path merged) throws IOException {
    Path place = book.toAbsolutePath().normalize();
    Path backup = free(book, ".backup");
    Files.move(place, backup);
    try {
      Files.move(merged, place);
    } catch (IOException e) {
      Files.move(backup, place);
      throw e;
    }
    return backup;
  }

  /** Removes a merged book that brought nothing new. */
  public static void discard(Path merged) throws IOException {
    NewFolder.remove(merged);
  }

  private static Path free(Path book, String suffix) {
    Path place = book.toAbsolutePath().normalize();
    Path name = place.resolveSibling(place.getFileName() + suffix);
    for (int i = 2; Files.exists(name); i++) {
      name = place.resolveSibling(place.getFileName() + suffix + "-" + i);
    }
    return name;
  }
}
