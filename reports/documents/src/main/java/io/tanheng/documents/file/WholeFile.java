package io.tanheng.documents.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and moves it there, so that no reader sees half of it. */
public final class WholeFile {
  /** Writes the content. */
  @FunctionalInterface
  public interface Content {
    /** Writes it to a stream that it leaves open. */
    void write(OutputStream stream) throws IOException;
  }

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
    Path file = folder.resolve(name);
    Path part = Files.createTempFile(folder, "." + name + ".", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.write(out);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return file;
  }
}
