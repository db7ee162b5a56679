package io.tanheng.accounting.book.form;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a CSV file without its byte order mark and without the first line {@code sep=;} with
 * which Excel is told what parts the columns; Excel does not count that line as a row.
 *
 * @param text the rest
 * @param separator what that line names
 */
public record CsvText(String text, Optional<Character> separator) {
  private static final String SEPARATORS = ",;\t";
  private static final Pattern NAMED = Pattern.compile("\"?sep=([\\t!#-/:-@\\[-`{-~])\"?(?:\\R|$)");

  /** The text of a file. */
  public static CsvText of(String file) {
    String text = file.startsWith("\ufeff") ? file.substring(1) : file;
    Matcher named = NAMED.matcher(text);
    return named.lookingAt()
        ? new CsvText(text.substring(named.end()), Optional.of(named.group(1).charAt(0)))
        : new CsvText(text, Optional.empty());
  }

  /**
   * Its rows, blank ones too, the first numbered 1; those before a quote that is not closed, which
   * is added to {@code faults}.
   *
   * @param file name of the file, for messages
   * @param separator what parts the columns; where absent, what the text names, else the one of
   *     comma, semicolon and tab that row 1 holds most often
   */
  public List<Table.Line> lines(String file, Optional<Character> separator, Faults faults) {
    List<Table.Line> lines = new ArrayList<>();
    each(file, separator, faults, lines::add);
    return lines;
  }

  /** Shows the rows of {@link #lines} one after another. */
  void each(
      String file, Optional<Character> separator, Faults faults, Consumer<Table.Line> visitor) {
    char parting = separator.or(this::separator).orElseGet(this::mostOften);
    int row = 1;
    try (CsvReader<CsvRecord> rows = reader(parting).ofCsvRecord(new StringReader(text))) {
      for (CsvRecord fields : rows) {
        visitor.accept(new Table.Line(row++, fields.getFields()));
      }
    } catch (CsvParseException e) {
      faults.add("malformed-row", Location.row(file, row));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
  }

  /** How its cells are written. */
  Table.Dialect dialect() {
    return separator.orElseGet(this::mostOften) == ';'
        ? Table.Dialect.SEMICOLONS
        : Table.Dialect.USUAL;
  }

  private char mostOften() {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || !lineEnd(text.charAt(i))); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      int separator = quoted ? -1 : SEPARATORS.indexOf(c);
      if (separator >= 0) {
        counts[separator]++;
      }
    }
    int most = counts[1] > counts[0] ? 1 : 0;
    return SEPARATORS.charAt(counts[2] > counts[most] ? 2 : most);
  }

  private static boolean lineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static CsvReader.CsvReaderBuilder reader(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false);
  }
}
