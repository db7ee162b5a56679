package io.tanheng.accounting.book.form;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a CSV file (RFC 4180, UTF-8 with or without byte order mark) into a {@link Table}. */
public final class CsvTable {
  private final String name;
  private final String file;
  private final Faults faults;

  private CsvTable(String name, String file, Faults faults) {
    this.name = name;
    this.file = file;
    this.faults = faults;
  }

  /**
   * The table; absent where the bytes are none, with the reason added to {@code faults}.
   *
   * @param name English name of the table
   * @param file name of the file, for messages
   * @param bytes its contents
   */
  public static Optional<Table> read(String name, String file, byte[] bytes, Faults faults) {
    CsvTable csv = new CsvTable(name, file, faults);
    return csv.text(bytes).flatMap(csv::table);
  }

  private Optional<String> text(byte[] bytes) {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = strict.decode(in, out, true);
    out.flip();
    String text = out.toString();
    int control = control(text);
    if (control >= 0) {
      faults.add(
          "control-character",
          Location.row(file, line(text, control)),
          "value",
          "U+%04X".formatted((int) text.charAt(control)));
      return Optional.empty();
    }
    if (result.isError()) {
      String line = Integer.toString(line(text, text.length()));
      faults.add("not-text", Location.file(file), "line", line);
      return Optional.empty();
    }
    return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  private static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  /** Where the first character stands that no text holds; −1 where there is none. */
  private static int control(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == '\n' || c == '\r' || c == '\t';
      if ((c < ' ' && !space) || c == '\u007f' || c == '\ufffe' || c == '\uffff') {
        return i;
      }
    }
    return -1;
  }

  private Optional<Table> table(String text) {
    List<Table.Line> lines = lines(text);
    List<String> header = lines.isEmpty() ? List.of() : lines.get(0).cells();
    if (header.stream().allMatch(cell -> Trimmed.text(cell).isEmpty())) {
      if (!lines.isEmpty() || text.isBlank()) {
        faults.add("no-header", Location.file(file));
      }
      return Optional.empty();
    }
    if (header.size() == 1 && (header.get(0).contains(";") || header.get(0).contains("\t"))) {
      faults.add("wrong-separator", Location.row(file, 1), "value", header.get(0));
      return Optional.empty();
    }
    return Optional.of(new Table(name, file, header, lines.subList(1, lines.size())));
  }

  private List<Table.Line> lines(String text) {
    List<Table.Line> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> rows = reader().ofCsvRecord(text)) {
      rows.forEach(row -> lines.add(new Table.Line(lines.size() + 1, row.getFields())));
    } catch (CsvParseException e) {
      faults.add("malformed-row", Location.row(file, lines.size() + 1));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    return lines;
  }

  private static CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false);
  }
}
