package io.tanheng.accounting.profile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A shipped table with its header checked.
 *
 * @param file path of the resource
 * @param records its rows
 */
record ProfileTable(String file, List<NamedCsvRecord> records) {

  /**
   * Reads a resource beside this class.
   *
   * @throws IllegalStateException where it is missing or its header differs
   */
  static ProfileTable read(String file, List<String> header) {
    try (InputStream in = ProfileTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + ": no such resource");
      }
      return new ProfileTable(file, records(in)).withHeader(header);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static List<NamedCsvRecord> records(InputStream in) throws IOException {
    InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      return reader.stream().toList();
    }
  }

  private ProfileTable withHeader(List<String> header) {
    if (records.isEmpty() || !records.get(0).getHeader().equals(header)) {
      throw new IllegalStateException(file + " line 1: expected rows under " + header);
    }
    return this;
  }

  /** The fault of a row, to be thrown. */
  IllegalStateException broken(NamedCsvRecord row, String fault) {
    return new IllegalStateException(file + " line " + row.getStartingLineNumber() + ": " + fault);
  }
}
