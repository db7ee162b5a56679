package io.tanheng.factors.catalog;

import java.util.Optional;

/** The files of one data package, in a folder or shipped with the library. */
interface PackageFiles {
  /**
   * The content of a file; absent where there is none.
   *
   * @throws java.io.UncheckedIOException where it cannot be read
   */
  Optional<byte[]> read(String file);

  /** The file as messages and provenance name it. */
  String name(String file);
}
