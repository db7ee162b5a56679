package io.tanheng.accounting.book.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that holds what drop-downs offer, a column each, some under a name. */
final class ListSheet {
  private final Worksheet sheet;
  private final Map<List<String>, Range> ranges = new HashMap<>();
  private int column;

  ListSheet(Worksheet sheet) {
    this.sheet = sheet;
    sheet.freezePane(0, 1);
  }

  /**
   * Adds a list under a name.
   *
   * @param name of the range, for formulas
   * @param header for people
   */
  void list(String name, String header, List<String> values) {
    Range range = add(header, values);
    range.setName(name);
    range.setFolderScope(true);
  }

  /** The range that holds these words. */
  Range words(String header, List<String> words) {
    return ranges.computeIfAbsent(words, some -> add(header, some));
  }

  private Range add(String header, List<String> values) {
    sheet.value(0, column, header);
    sheet.style(0, column).bold().fillColor(WorkbookTemplate.HEADER).set();
    sheet.width(column, 30);
    for (int i = 0; i < values.size(); i++) {
      sheet.value(i + 1, column, values.get(i));
    }
    return sheet.range(1, column, values.size(), column++);
  }
}
