package io.tanheng.accounting.book.form;

import io.tanheng.factors.issue.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads a CSV file (RFC 4180, UTF-8 with or without byte order mark) into a {@link Table}. The
 * columns may be parted by commas, semicolons or tabs, or by what a first line {@code sep=;} names.
 */
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
    if (workbook(bytes)) {
      faults.add("csv-is-a-workbook", Location.file(file));
      return Optional.empty();
    }
    if (plain(bytes)) {
      return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
    }
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
    return Optional.of(text);
  }

  /** Whether the bytes are ASCII letters, digits, signs and white space alone, as most are. */
  private static boolean plain(byte[] bytes) {
    for (byte b : bytes) {
      if ((b < ' ' && b != '\n' && b != '\r' && b != '\t') || b == 0x7f) {
        return false;
      }
    }
    return true;
  }

  /** Whether the bytes are a zip or compound file: what Excel writes but for CSV. */
  private static boolean workbook(byte[] bytes) {
    boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    return zip || (bytes.length > 3 && bytes[0] == (byte) 0xd0 && bytes[1] == (byte) 0xcf);
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
    CsvText csv = CsvText.of(text);
    List<Table.Line> lines = csv.lines(file, Optional.empty(), faults);
    List<String> header = lines.isEmpty() ? List.of() : lines.get(0).cells();
    if (header.stream().allMatch(cell -> Trimmed.text(cell).isEmpty())) {
      if (!lines.isEmpty() || csv.text().isBlank()) {
        faults.add("no-header", Location.file(file));
      }
      return Optional.empty();
    }
    return Optional.of(
        new Table(name, file, header, lines.subList(1, lines.size()), csv.semicolons()));
  }
}
