package io.tanheng.documents.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file beside its place and moves it there, so that no reader sees half of it. */
public final class WholeFile {
  /** Writes the content. */
  @FunctionalInterface
  public interface Content {
    /** Writes it to a stream that it leaves open. */
    void write(OutputStream stream) throws IOException;
  }

  private static final String PART_END = ".part";

  private WholeFile() {}

  /**
   * Writes a file.
   *
   * @param folder its folder; made where it does not exist
   * @param name its name
   * @param content what is written
   * @return the file
   */
  public static Path write(Path folder, String name, Content content) throws IOException {
    Files.createDirectories(folder);
    String start = "." + name + ".";
    removeLeftOvers(folder, start);
    Path file = folder.resolve(name);
    Path part = folder.resolve(start + ProcessHandle.current().pid() + PART_END);
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
        content.write(out);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return file;
  }

  /** Parts of runs that were killed: of processes that are no more. */
  private static void removeLeftOvers(Path folder, String start) throws IOException {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, start + "*" + PART_END)) {
      for (Path part : parts) {
        String name = part.getFileName().toString();
        String pid = name.substring(start.length(), name.length() - PART_END.length());
        if (pid.matches("\\d{1,18}") && !runsElsewhere(Long.parseLong(pid))) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  private static boolean runsElsewhere(long pid) {
    return pid != ProcessHandle.current().pid() && ProcessHandle.of(pid).isPresent();
  }
}
