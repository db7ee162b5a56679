package io.tanheng.accounting.profile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;

/**
 * A table of a profile with its header checked.
 *
 * @param file its file, for messages
 * @param records its rows
 */
record ProfileTable(String file, List<NamedCsvRecord> records) {

  /**
   * Reads a table.
   *
   * @throws BrokenProfile where it is missing or its header differs
   */
  static ProfileTable read(ProfileFiles files, String name, List<String> header) {
    String file = files.shown(name);
    try (InputStream in = files.open(name)) {
      return new ProfileTable(file, records(in)).withHeader(header);
    } catch (NoSuchFileException e) {
      throw new BrokenProfile(file + ": no such file");
    } catch (CsvParseException e) {
      throw new BrokenProfile(file + ": no CSV");
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
      throw new BrokenProfile(file + " line 1: expected rows under " + header);
    }
    return this;
  }

  /** The fault of a row, to be thrown. */
  BrokenProfile broken(NamedCsvRecord row, String fault) {
    return new BrokenProfile(file + " line " + row.getStartingLineNumber() + ": " + fault);
  }
}
