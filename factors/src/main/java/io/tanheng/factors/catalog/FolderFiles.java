package io.tanheng.factors.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A data package in a folder on disk.
 *
 * @param folder the folder
 */
record FolderFiles(Path folder) implements PackageFiles {
  @Override
  public Optional<byte[]> read(String file) {
    Path path = folder.resolve(file);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name(String file) {
    return folder.resolve(file).toString();
  }
}
