package io.tanheng.ledger.book;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Texts of cells in one column of the database: a JSON array. */
final class CellText {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonFactory FACTORY = JSON.getFactory();
  private static final ObjectWriter WRITER = JSON.writer();

  private CellText() {}

  static String of(List<String> cells) {
    try {
      return WRITER.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every list of texts can be written", e);
    }
  }

  static List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      for (String cell = parser.nextTextValue(); cell != null; cell = parser.nextTextValue()) {
        cells.add(cell);
      }
      return cells;
    } catch (IOException e) {
      throw new IllegalStateException("the database holds a row that is no list of texts", e);
    }
  }
}
