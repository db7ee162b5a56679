package io.tanheng.ledger.library;

import static java.util.Objects.requireNonNull;

import io.tanheng.ledger.audit.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files with their contents.
 *
 * @param contents content by the path within the set, with slashes
 */
public record SetFiles(SortedMap<String, byte[]> contents) {
  public SetFiles {
    contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
  }

  /** The file, or every file of the folder. */
  public static SetFiles read(Path place) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    Path whole = place.toAbsolutePath();
    Path top = Files.isDirectory(place) ? whole : requireNonNull(whole.getParent());
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = top.relativize(file.toAbsolutePath());
        contents.put(name.toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return new SetFiles(contents);
  }

  /** sha-256 over names and contents, hex. */
  String digest() {
    Fingerprint all = new Fingerprint();
    contents.forEach((name, content) -> all.add(name).add(Fingerprint.of(content)));
    return all.hex();
  }
}
