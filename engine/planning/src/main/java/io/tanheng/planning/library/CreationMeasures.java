package io.tanheng.planning.library;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The library of creation measures, in the order of the standard.
 *
 * @param each every measure
 */
public record CreationMeasures(List<CreationMeasure> each) {
  private static final String FILE = "creation-measures.csv";

  public CreationMeasures {
    each = List.copyOf(each);
  }

  /**
   * The measures of T/SEESA 010-2024.
   *
   * @throws IllegalStateException naming file and line where the shipped table is broken
   */
  public static CreationMeasures shipped() {
    try (InputStream in = CreationMeasures.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE);
      }
      return new CreationMeasures(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static List<CreationMeasure> read(InputStream in) throws IOException {
    InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      return reader.stream().map(CreationMeasures::measure).toList();
    }
  }

  private static CreationMeasure measure(NamedCsvRecord row) {
    try {
      return new CreationMeasure(
          row.getField("code"),
          row.getField("clause"),
          Obligation.valueOf(row.getField("obligation").toUpperCase(Locale.ROOT)),
          row.getField("word"),
          words(row.getField("reduces")),
          words(row.getField("indicators")),
          Optional.of(row.getField("bound")).filter(bound -> !bound.isBlank()),
          row.getField("bound_source"),
          row.getField("text_zh"),
          row.getField("text_en"));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(FILE + " line " + row.getStartingLineNumber(), e);
    }
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(";")).filter(word -> !word.isBlank()).toList();
  }

  /** The measures of a clause such as {@code 5.4}. */
  public List<CreationMeasure> ofClause(String clause) {
    return each.stream().filter(measure -> measure.clause().startsWith(clause + " ")).toList();
  }

  /** The measures that move an indicator of Table 1. */
  public List<CreationMeasure> moving(int no) {
    return each.stream()
        .filter(
            measure ->
                measure.indicators().stream()
                    .anyMatch(each -> each.replaceAll("[ab]$", "").equals(String.valueOf(no))))
        .toList();
  }
}
