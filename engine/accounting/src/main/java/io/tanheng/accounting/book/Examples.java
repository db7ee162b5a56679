package io.tanheng.accounting.book;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Example values of the columns of a template (resource {@code examples.csv}). */
public final class Examples {
  /**
   * A value.
   *
   * @param inRow whether it belongs to the example row, whose values fit each other
   * @param english the value
   * @param chinese the value in a Chinese book; blank where it is the same
   */
  public record Example(boolean inRow, String english, String chinese) {}

  private final Map<String, Example> examples = new HashMap<>();

  private Examples() {}

  /** The examples of every template. */
  public static Examples shipped() {
    Examples examples = new Examples();
    try (InputStream in = Examples.class.getResourceAsStream("examples.csv");
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rows.forEach(examples::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  private void add(NamedCsvRecord row) {
    String key = row.getField("table") + "." + row.getField("column");
    boolean inRow = row.getField("in_row").equals("yes");
    examples.put(key, new Example(inRow, row.getField("english"), row.getField("chinese")));
  }

  /** The example of a column; absent where it has none. */
  public Optional<Example> find(String table, String column) {
    return Optional.ofNullable(examples.get(table + "." + column));
  }
}
