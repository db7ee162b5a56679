package io.tanheng.accounting.method;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a method file by key; every fault of form names its line. */
final class MethodTable {
  private static final List<String> HEADER = List.of("key", "value", "source", "note", "note_zh");
  private static final int CITED = 3;

  private final String file;
  private final List<Issue> faults;
  private final Map<String, MethodRow> rows = new LinkedHashMap<>();

  private MethodTable(String file, List<Issue> faults) {
    this.file = file;
    this.faults = faults;
  }

  static Map<String, MethodRow> read(String file, byte[] content, List<Issue> faults) {
    MethodTable table = new MethodTable(file, faults);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      table.parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      table.fault("method-not-text", 0, "");
    } catch (CsvParseException e) {
      table.fault("method-malformed", 0, "", "detail", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading text in memory cannot fail", e);
    }
    return table.rows;
  }

  private void parse(String text) throws IOException {
    boolean header = false;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord row : records) {
        int line = (int) row.getStartingLineNumber();
        if (!header) {
          header = header(row.getFields(), line);
          if (!header) {
            return;
          }
        } else {
          row(row.getFields(), line);
        }
      }
    }
    if (!header) {
      fault("method-header", 1, "", "given", "", "expected", String.join(",", HEADER));
    }
  }

  /** The notes may be missing: {@code key,value,source} is a header too. */
  private boolean header(List<String> names, int line) {
    boolean good = names.size() >= CITED && HEADER.subList(0, names.size()).equals(names);
    if (!good) {
      String given = String.join(",", names);
      fault("method-header", line, "", "given", given, "expected", String.join(",", HEADER));
    }
    return good;
  }

  private void row(List<String> cells, int line) {
    if (cells.size() < CITED || cells.size() > HEADER.size()) {
      String count = Integer.toString(cells.size());
      fault("method-row-length", line, "", "cells", count, "expected", String.valueOf(CITED));
      return;
    }
    String key = cells.get(0).strip();
    MethodRow row =
        new MethodRow(
            key,
            cells.get(1).strip(),
            cells.get(2).strip(),
            cells.size() > CITED ? cells.get(CITED).strip() : "",
            line);
    if (row.value().isEmpty()) {
      fault("method-value-blank", line, "value", "key", key);
    } else if (row.source().isEmpty()) {
      fault("method-source-missing", line, "source", "key", key);
    }
    MethodRow before = rows.putIfAbsent(key, row);
    if (before != null) {
      fault("method-key-twice", line, "key", "key", key, "first", String.valueOf(before.line()));
    }
  }

  private void fault(String code, int line, String column, String... facts) {
    faults.add(Issue.error(code, "", Location.of(file, line, column), facts));
  }
}
