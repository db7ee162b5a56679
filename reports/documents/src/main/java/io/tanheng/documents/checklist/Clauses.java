package io.tanheng.documents.checklist;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The items of §5 of a profile's document, what each asks for, and the indicators that show it. */
final class Clauses {
  /**
   * An item.
   *
   * @param clause {@code 5.4 2)}
   * @param word shall (应), should (宜), encouraged (鼓励), or other
   * @param indicators numbers of indicators that show it
   * @param zh what it asks for, in Chinese
   * @param en what it asks for, in English
   */
  record Item(String clause, String word, List<Integer> indicators, String zh, String en) {
    Item {
      indicators = List.copyOf(indicators);
    }

    /** {@code 5.4}. */
    String chapter() {
      return clause.substring(0, clause.indexOf(' '));
    }
  }

  private Clauses() {}

  /** The items in the order of the document; empty for a profile whose document is another. */
  static List<Item> of(String profile) {
    InputStream in = Clauses.class.getResourceAsStream("clauses-" + profile + ".csv");
    if (in == null) {
      return List.of();
    }
    InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return rows.stream().map(Clauses::item).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Item item(NamedCsvRecord row) {
    String indicators = row.getField("indicators");
    return new Item(
        row.getField("clause"),
        row.getField("word"),
        indicators.isEmpty()
            ? List.of()
            : List.of(indicators.split(";")).stream().map(Integer::valueOf).toList(),
        row.getField("zh"),
        row.getField("en"));
  }
}
