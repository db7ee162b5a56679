package io.tanheng.documents.checklist;

import java.util.List;

/**
 * A part of the checklist: a table with what is to be known about it.
 *
 * @param sheet name of its sheet
 * @param title its heading
 * @param notes what is to be known
 * @param columns columns of the table
 * @param rows rows; one of a single cell heads those below it
 */
record Section(
    String sheet, String title, List<String> notes, List<Column> columns, List<List<Entry>> rows) {
  Section {
    notes = List.copyOf(notes);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
