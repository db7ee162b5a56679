package io.tanheng.documents.plan;

import java.util.List;

/**
 * A table of a plan.
 *
 * @param key of its title, its note and its sheet
 * @param title over it
 * @param note below the title; may be blank
 * @param headings of its columns
 * @param rows cells in the order of the headings
 */
record PlanTable(
    String key, String title, String note, List<String> headings, List<List<Cell>> rows) {
  PlanTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    int columns = headings.size();
    if (rows.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("cells of " + key);
    }
  }

  /** Whether a column holds figures. */
  boolean figures(int column) {
    return rows.stream().anyMatch(row -> row.get(column) instanceof Cell.Figure);
  }
}
