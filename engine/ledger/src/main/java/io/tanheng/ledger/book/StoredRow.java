package io.tanheng.ledger.book;

import java.util.List;

/**
 * A row as a book writes it.
 *
 * @param key what identifies it within its table
 * @param enterprise enterprise that it belongs to; blank for the park's own
 * @param evidence what it names as its evidence; may be blank
 * @param sha256 sha-256, hex, of the evidence file; blank where the evidence is no file of the book
 * @param cells texts in the order of the table's header
 */
record StoredRow(
    String key, String enterprise, String evidence, String sha256, List<String> cells) {
  StoredRow {
    cells = List.copyOf(cells);
  }

  /** Whether both say the same. */
  boolean same(StoredRow other) {
    return cells.equals(other.cells) && sha256.equals(other.sha256);
  }

  /** What it says, in one line. */
  String text() {
    return CellText.of(cells);
  }
}
