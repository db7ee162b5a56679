package io.tanheng.accounting.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the tables of a profile stand. */
interface ProfileFiles {
  /**
   * Opens a table.
   *
   * @param name name of its file
   * @throws NoSuchFileException where there is none
   */
  InputStream open(String name) throws IOException;

  /** The file as messages name it. */
  String shown(String name);

  /** A folder of the shipped profiles; blank for their index. */
  static ProfileFiles shipped(String folder) {
    return new ProfileFiles() {
      @Override
      public InputStream open(String name) throws IOException {
        InputStream in = ProfileFiles.class.getResourceAsStream(shown(name));
        if (in == null) {
          throw new NoSuchFileException(shown(name));
        }
        return in;
      }

      @Override
      public String shown(String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
      }
    };
  }

  /** A folder of somebody's own profile. */
  static ProfileFiles of(Path folder) {
    return new ProfileFiles() {
      @Override
      public InputStream open(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name));
      }

      @Override
      public String shown(String name) {
        return folder.resolve(name).toString();
      }
    };
  }
}
