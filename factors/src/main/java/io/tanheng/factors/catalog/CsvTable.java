package io.tanheng.factors.catalog;

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
import java.util.Set;

/** A CSV table with a fixed header: every fault of its form is an issue with file and line. */
final class CsvTable {
  private final String file;
  private final Set<String> optional;
  private final List<Issue> issues;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Cells> rows = new ArrayList<>();

  private CsvTable(String file, Set<String> optional, List<Issue> issues) {
    this.file = file;
    this.optional = optional;
    this.issues = issues;
  }

  /**
   * Reads a table.
   *
   * @param file its name in issues
   * @param content its bytes, UTF-8
   * @param header the columns it must have; their order is free, others are refused
   * @param issues takes the faults
   */
  static CsvTable read(String file, byte[] content, Set<String> header, List<Issue> issues) {
    return read(file, content, header, Set.of(), issues);
  }

  /**
   * Reads a table.
   *
   * @param optional columns it may have besides; their cells are blank where it has not
   */
  static CsvTable read(
      String file, byte[] content, Set<String> header, Set<String> optional, List<Issue> issues) {
    CsvTable table = new CsvTable(file, optional, issues);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      table.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, header);
    } catch (CharacterCodingException e) {
      issues.add(Issue.error("factor-table-not-text", "", Location.file(file)));
    } catch (CsvParseException e) {
      issues.add(
          Issue.error(
              "factor-table-malformed",
              "",
              Location.file(file),
              "detail",
              String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException("reading text in memory cannot fail", e);
    }
    return table;
  }

  /** Its rows, below the header; none where the header is at fault. */
  List<Cells> rows() {
    return rows;
  }

  private void parse(String text, Set<String> header) throws IOException {
    boolean known = false;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord row : records) {
        if (columns.isEmpty()) {
          known = header(row.getFields(), header);
        } else if (known) {
          row((int) row.getStartingLineNumber(), row.getFields());
        }
      }
    }
    if (columns.isEmpty()) {
      issues.add(Issue.error("factor-table-empty", "", Location.file(file)));
    }
  }

  private boolean header(List<String> names, Set<String> header) {
    int before = issues.size();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!header.contains(name) && !optional.contains(name)) {
        fault("factor-column-unknown", name, "expected", String.join(", ", header));
      } else if (columns.containsKey(name)) {
        fault("factor-column-duplicated", name);
      }
      columns.put(name, i);
    }
    for (String name : header) {
      if (!columns.containsKey(name)) {
        fault("factor-column-missing", name);
      }
    }
    return issues.size() == before;
  }

  private void fault(String code, String column, String... facts) {
    String[] all = new String[facts.length + 2];
    all[0] = "column";
    all[1] = column;
    System.arraycopy(facts, 0, all, 2, facts.length);
    issues.add(Issue.error(code, "", Location.of(file, 1, column), all));
  }

  private void row(int line, List<String> values) {
    if (values.size() == columns.size()) {
      rows.add(new Cells(file, line, columns, values, issues));
      return;
    }
    issues.add(
        Issue.error(
            "factor-row-length",
            "",
            Location.row(file, line),
            "cells",
            Integer.toString(values.size()),
            "expected",
            Integer.toString(columns.size())));
  }
}
