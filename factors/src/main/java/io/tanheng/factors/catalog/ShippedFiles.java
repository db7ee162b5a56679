package io.tanheng.factors.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A data package that ships with the library.
 *
 * @param folder folder below {@code io/tanheng/factors}, such as {@code sets/cn-grid}
 */
record ShippedFiles(String folder) implements PackageFiles {
  private static final String ROOT = "/io/tanheng/factors/";

  @Override
  public Optional<byte[]> read(String file) {
    try (InputStream in = ShippedFiles.class.getResourceAsStream(ROOT + folder + "/" + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The content of a file that must be there.
   *
   * @throws IllegalStateException where it is not
   */
  byte[] get(String file) {
    return read(file)
        .orElseThrow(() -> new IllegalStateException(name(file) + " is missing from the library"));
  }

  @Override
  public String name(String file) {
    return folder + "/" + file;
  }
}
