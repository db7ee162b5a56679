package io.tanheng.accounting.book.form;

import io.tanheng.factors.issue.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
    Table.Growing growing = new Table.Growing();
    read(name, file, bytes, faults, growing);
    return growing.table();
  }

  /**
   * Shows the table while it is read; it never begins where the bytes are none.
   *
   * @param name English name of the table
   * @param file name of the file, for messages
   * @param bytes its contents
   */
  public static void read(
      String name, String file, byte[] bytes, Faults faults, Table.Taker taker) {
    CsvTable csv = new CsvTable(name, file, faults);
    csv.text(bytes).ifPresent(text -> csv.table(text, taker));
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

  private void table(String text, Table.Taker taker) {
    CsvText csv = CsvText.of(text);
    Lines lines = new Lines(csv, taker);
    csv.each(file, Optional.empty(), faults, lines);
    if (lines.blankHeader || (lines.first && csv.text().isBlank())) {
      faults.add("no-header", Location.file(file));
    }
  }

  /** Takes row 1 for the header, and hands on what follows unless that is blank. */
  private final class Lines implements Consumer<Table.Line> {
    private final CsvText csv;
    private final Table.Taker taker;
    private Consumer<Table.Line> below = line -> {};
    private boolean first = true;
    private boolean blankHeader;

    private Lines(CsvText csv, Table.Taker taker) {
      this.csv = csv;
      this.taker = taker;
    }

    @Override
    public void accept(Table.Line line) {
      if (first) {
        first = false;
        header(line.cells());
      } else {
        below.accept(line);
      }
    }

    private void header(List<String> header) {
      blankHeader = header.stream().allMatch(cell -> Trimmed.text(cell).isEmpty());
      if (!blankHeader) {
        below = taker.begin(new Table(name, file, header, List.of(), csv.dialect()));
      }
    }
  }
}
