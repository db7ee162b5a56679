package io.tanheng.ledger.book;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.ledger.audit.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The evidence files beside the tables of a book that is a folder. */
final class EvidenceFolder {
  /** Bytes that one file may have. */
  private static final long LARGEST = 50_000_000;

  private final Path book;
  private final Map<String, String> hashes = new HashMap<>();
  private final Map<String, EvidenceFile> files = new TreeMap<>();
  private final List<Issue> faults = new ArrayList<>();

  EvidenceFolder(Path book) {
    this.book = book.toAbsolutePath().normalize();
  }

  /** The sha-256 of the file that a row names; blank where it names none of the book. */
  String sha256(String named, Location where) {
    String known = hashes.get(named);
    if (known == null) {
      known = file(named).map(file -> read(file, where)).orElse("");
      hashes.put(named, known);
    }
    return known;
  }

  private Optional<Path> file(String named) {
    if (named.isBlank() || !Files.isDirectory(book)) {
      return Optional.empty();
    }
    try {
      Path file = book.resolve(named).normalize();
      return Optional.of(file).filter(path -> path.startsWith(book) && Files.isRegularFile(path));
    } catch (InvalidPathException e) {
      return Optional.empty(); // A text that cannot be the name of a file.
    }
  }

  private String read(Path file, Location where) {
    String name = book.relativize(file).toString();
    try {
      long size = Files.size(file);
      if (size == 0 || size > LARGEST) {
        fault(size == 0 ? "evidence-empty" : "evidence-too-large", where, name, size);
        return "";
      }
      return read(file, name, Files.readAllBytes(file), where);
    } catch (IOException e) {
      fault("evidence-unreadable", where, name, 0);
      return "";
    }
  }

  private String read(Path file, String name, byte[] content, Location where) {
    Optional<MediaType> type = MediaType.of(name, content);
    if (type.isEmpty()) {
      fault("evidence-type", where, name, content.length);
      return "";
    }
    String sha256 = Fingerprint.of(content);
    files.put(sha256, new EvidenceFile(sha256, content.length, type.get().type(), file));
    return sha256;
  }

  private void fault(String code, Location where, String name, long size) {
    faults.add(
        Issue.error(
            code,
            "",
            where,
            "file",
            name,
            "size",
            Long.toString(size),
            "largest",
            Long.toString(LARGEST)));
  }

  List<EvidenceFile> files() {
    return List.copyOf(files.values());
  }

  List<Issue> faults() {
    return List.copyOf(faults);
  }
}
