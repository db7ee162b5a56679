package io.tanheng.accounting.book.template;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The drop-downs of the tables. */
final class DropDowns {
  /** So many rows have drop-downs. */
  private static final int ROWS = 5000;

  /** So many enterprises are offered. */
  private static final int ENTERPRISES = 500;

  private final BookTemplate template;
  private final Map<String, Worksheet> sheets;
  private final ListSheet lists;
  private final ActivityLists activities;

  /** Writes the lists that cells depend on each other for. */
  DropDowns(BookTemplate template, Map<String, Worksheet> sheets, ListSheet lists) {
    this.template = template;
    this.sheets = sheets;
    this.lists = lists;
    this.activities = new ActivityLists(template, lists);
    activities.write();
  }

  /** Adds the drop-downs of a table. */
  void offer(Worksheet sheet, TemplateTable table) {
    for (int i = 0; i < table.columns().size(); i++) {
      Range cells = sheet.range(1, i, ROWS, i);
      offered(table, table.columns().get(i)).ifPresent(list -> offer(cells, list));
    }
    for (int i = 0; i < table.settings().size(); i++) {
      Range cell = sheet.range(i + 1, 1, i + 1, 1);
      words(table, table.settings().get(i)).ifPresent(list -> offer(cell, list));
    }
  }

  /** What a column offers: a range or a name as a formula that is relative to row 2. */
  private Optional<String> offered(TemplateTable table, TemplateColumn column) {
    return switch (column.name()) {
      case "activity" ->
          Optional.of(
              cell(table, "category")
                  .map(activities::activities)
                  .orElse(ActivityLists.allActivities()));
      case "enterprise_id", "counterparty" -> enterprises(table);
      default ->
          column.content() == Content.UNIT ? Optional.of(units(table)) : words(table, column);
    };
  }

  private String units(TemplateTable table) {
    Optional<String> category = cell(table, "category");
    Optional<String> activity = cell(table, "activity");
    return category
        .flatMap(first -> activity.map(second -> activities.units(first, second)))
        .orElse(ActivityLists.allUnits());
  }

  /** The cell of that column in row 2, {@code $D2}. */
  private static Optional<String> cell(TemplateTable table, String name) {
    List<String> names = table.columns().stream().map(TemplateColumn::name).toList();
    int at = names.indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of("$" + (char) ('A' + at) + "2");
  }

  private Optional<String> enterprises(TemplateTable table) {
    return table.name().equals("enterprises") || !sheets.containsKey("enterprises")
        ? Optional.empty()
        : Optional.of(
            reference(requireNonNull(sheets.get("enterprises")).range(1, 0, ENTERPRISES, 0)));
  }

  private Optional<String> words(TemplateTable table, TemplateColumn column) {
    List<String> words = column.choices().stream().map(template::word).toList();
    String header = table.title() + " " + column.header();
    return words.isEmpty() ? Optional.empty() : Optional.of(reference(lists.words(header, words)));
  }

  private static String reference(Range range) {
    return "'" + range.getWorksheet().getName() + "'!" + range.toAbsoluteString();
  }

  /** Other names and units are read too, so that a value beside the list is no error. */
  private static void offer(Range cells, String list) {
    cells
        .validateWithListByFormula(list)
        .allowBlank(true)
        .showDropdown(true)
        .errorStyle(DataValidationErrorStyle.INFORMATION)
        .errorTitle("")
        .error("")
        .showErrorMessage(false);
  }
}
