package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.CsvTable;
import io.tanheng.accounting.book.form.Faults;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.issue.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The tables of a book that is a folder of CSV files. */
final class BookFolder implements BookSource {
  static final String CSV = ".csv";
  private static final String PACKED = ".csv.gz";
  private static final String PARQUET = ".parquet";
  private static final String TABLES = "tables";

  private final Words words;
  private final Faults faults;
  private final Map<String, Path> tables = new HashMap<>();
  private final Map<String, String> files = new HashMap<>();
  private final Set<Path> readings = new HashSet<>();

  private BookFolder(Words words, Faults faults) {
    this.words = words;
    this.faults = faults;
  }

  /** Reads the tables; what cannot be read is added to {@code faults}. */
  static BookFolder read(Path folder, Words words, Faults faults) {
    BookFolder book = new BookFolder(words, faults);
    if (!Files.exists(folder)) {
      faults.add("book-missing", Location.BOOK, "value", folder.toString());
    } else if (!Files.isDirectory(folder)) {
      faults.add("book-not-a-folder", Location.BOOK, "value", folder.toString());
    } else {
      book.readAll(folder);
    }
    return book;
  }

  private void readAll(Path folder) {
    List<Path> entries = entries(folder, folder.toString());
    entries.forEach(this::entry);
    if (!files.isEmpty()) {
      entries.stream().filter(BookReader::namedAsWorkbook).forEach(this::notRead);
    }
    if (files.isEmpty() && !faults.any()) {
      faults.add("book-empty", Location.BOOK, "value", folder.toString());
    } else {
      BookForm.REQUIRED.stream()
          .filter(table -> !files.containsKey(table))
          .forEach(table -> faults.add("missing-file", Location.file(table + CSV), "value", table));
    }
  }

  private List<Path> entries(Path folder, String name) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(path -> !hidden(name(path))).sorted().toList();
    } catch (IOException e) {
      faults.add("unreadable-file", Location.file(name), "value", name);
      return List.of();
    }
  }

  private static boolean hidden(String name) {
    return name.startsWith(".") || name.startsWith("~");
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private void entry(Path path) {
    String file = name(path);
    String lower = file.toLowerCase(Locale.ROOT);
    if (lower.endsWith(CSV)) {
      table(path, file, file.substring(0, file.length() - CSV.length()));
    } else if (words.english(TABLES, file).equals(BookForm.READINGS) && Files.isDirectory(path)) {
      readings.addAll(entries(path, file));
    }
  }

  private void notRead(Path workbook) {
    faults.warn("workbook-not-read", Location.file(name(workbook)), "value", name(workbook));
  }

  private void table(Path path, String file, String written) {
    String name = words.english(TABLES, written);
    if (!BookForm.FILES.contains(name)) {
      faults.add(
          "unknown-table", Location.file(file), words.facts(TABLES, written, BookForm.FILES));
      return;
    }
    String before = files.putIfAbsent(name, file);
    if (before != null) {
      faults.add("table-twice", Location.file(file), "value", file, "first", before);
    } else if (Files.isDirectory(path)) {
      faults.add("file-is-a-folder", Location.file(file), "value", file);
    } else {
      tables.put(name, path);
    }
  }

  private Optional<byte[]> bytes(Path path, String file) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      return Optional.of(file.endsWith(PACKED) ? unpacked(bytes) : bytes);
    } catch (IOException e) {
      faults.add("unreadable-file", Location.file(file), "value", file);
      return Optional.empty();
    }
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  @Override
  public void take(String name, Table.Taker taker) {
    Optional.ofNullable(tables.remove(name)).ifPresent(path -> read(name, path, taker));
  }

  private void read(String name, Path path, Table.Taker taker) {
    String file = name(path);
    bytes(path, file).ifPresent(bytes -> CsvTable.read(name, file, bytes, faults, taker));
  }

  @Override
  public boolean has(String name) {
    return files.containsKey(name);
  }

  @Override
  public String place(String name) {
    return files.getOrDefault(name, name + CSV);
  }

  @Override
  public void readings(Consumer<Table> reader) {
    for (Path path : readings.stream().sorted().toList()) {
      String file = BookForm.READINGS + "/" + name(path);
      if (file.endsWith(PARQUET)) {
        faults.warn("not-checked", Location.file(file), "value", file);
      } else if (file.endsWith(CSV) || file.endsWith(PACKED)) {
        bytes(path, file)
            .flatMap(bytes -> CsvTable.read(BookForm.READINGS, file, bytes, faults))
            .ifPresent(reader);
      }
    }
  }

  @Override
  public void close() {
    tables.clear();
  }
}
