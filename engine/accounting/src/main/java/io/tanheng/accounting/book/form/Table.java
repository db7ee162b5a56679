package io.tanheng.accounting.book.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table as it stands in a file or a sheet: texts only, nothing is known of their meaning.
 *
 * @param name English name of the table
 * @param file name of the file or sheet, for messages
 * @param header texts of row 1
 * @param lines rows below it, blank ones too
 * @param dialect what to know of how its cells were written
 */
public record Table(
    String name, String file, List<String> header, List<Line> lines, Dialect dialect) {
  /** Text of a cell that cannot be read, which was told; no text holds this character. */
  public static final String TOLD = "\uffff";

  public Table {
    header = List.copyOf(header);
    lines = List.copyOf(lines);
  }

  /** How cells were written. */
  public enum Dialect {
    /** As is usual. */
    USUAL,
    /** Semicolons part the columns, as where a comma is the decimal sign. */
    SEMICOLONS,
    /** A number stands for a day counted from 1904, as in workbooks of old Macintoshes. */
    DAYS_FROM_1904
  }

  /** A table as is usual. */
  public Table(String name, String file, List<String> header, List<Line> lines) {
    this(name, file, header, lines, Dialect.USUAL);
  }

  /** The same table, called otherwise in messages. */
  public Table in(String otherFile) {
    return new Table(name, otherFile, header, lines, dialect);
  }

  /** Takes a table while it is read. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes what is known before its rows.
     *
     * @param head the table without lines
     * @return what takes its lines, one after another
     */
    Consumer<Line> begin(Table head);
  }

  /** A table as it is read, line by line, until it is whole. */
  public static final class Growing implements Taker {
    private final List<Line> lines = new ArrayList<>();
    private Optional<Table> head = Optional.empty();

    @Override
    public Consumer<Line> begin(Table empty) {
      head = Optional.of(empty);
      return lines::add;
    }

    /** The table with all lines so far; absent where none began. */
    public Optional<Table> table() {
      return head.map(t -> new Table(t.name, t.file, t.header, lines, t.dialect));
    }
  }

  /**
   * One row.
   *
   * @param row number as a spreadsheet shows it; the header is row 1
   * @param cells texts
   */
  public record Line(int row, List<String> cells) {}
}
