package io.tanheng.planning.scenario;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a scenario file; every fault of its form names its line. */
final class ScenarioTable {
  private static final List<String> HEADER = List.of("measure_id", "year", "units");
  private static final Map<String, String> CHINESE =
      Map.of("措施编号", "measure_id", "年份", "year", "数量", "units");

  private final String file;
  private final List<Issue> faults;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<ScenarioRow> rows = new ArrayList<>();

  private ScenarioTable(String file, List<Issue> faults) {
    this.file = file;
    this.faults = faults;
  }

  static List<ScenarioRow> read(String file, byte[] content, List<Issue> faults) {
    ScenarioTable table = new ScenarioTable(file, faults);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      table.parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      table.fault("scenario-not-text", 0, "");
    } catch (CsvParseException e) {
      table.fault("scenario-malformed", 0, "", "detail", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading text in memory cannot fail", e);
    }
    return table.rows;
  }

  private void parse(String text) throws IOException {
    boolean headed = false;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord row : records) {
        int line = (int) row.getStartingLineNumber();
        if (headed) {
          row(row.getFields(), line);
        } else if (header(row.getFields(), line)) {
          headed = true;
        } else {
          return;
        }
      }
    }
    if (rows.isEmpty() && faults.isEmpty()) {
      fault("scenario-empty", 0, "", "expected", String.join(",", HEADER));
    }
  }

  private boolean header(List<String> names, int line) {
    int before = faults.size();
    for (int i = 0; i < names.size(); i++) {
      String given = names.get(i).strip();
      String name = CHINESE.getOrDefault(given, given);
      if (!HEADER.contains(name)) {
        fault("scenario-column-unknown", line, given, "expected", String.join(", ", HEADER));
      } else if (columns.put(name, i) != null) {
        fault("scenario-column-twice", line, given);
      }
    }
    HEADER.stream()
        .filter(name -> !columns.containsKey(name) && !name.equals("units"))
        .forEach(name -> fault("scenario-column-missing", line, name));
    return faults.size() == before;
  }

  private void row(List<String> cells, int line) {
    if (cells.size() != columns.size()) {
      fault(
          "scenario-cells",
          line,
          "",
          "cells",
          String.valueOf(cells.size()),
          "columns",
          String.valueOf(columns.size()));
      return;
    }
    rows.add(
        new ScenarioRow(
            line, cell(cells, "measure_id"), cell(cells, "year"), cell(cells, "units")));
  }

  private String cell(List<String> cells, String name) {
    Integer at = columns.get(name);
    return at == null ? "" : cells.get(at).strip();
  }

  private void fault(String code, int line, String column, String... facts) {
    faults.add(Issue.error(code, "", Location.of(file, line, column), facts));
  }
}
