package io.tanheng.ledger.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.List;

/** Texts of cells in one column of the database: a JSON array. */
final class CellText {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectReader READER = JSON.readerFor(new TypeReference<List<String>>() {});
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
    try {
      return READER.readValue(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the database holds a row that is no list of texts", e);
    }
  }
}
