package io.tanheng.ledger.book;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code book_table}. */
@Entity(name = "BookTableRow")
@Table(name = "book_table")
final class BookTableRow {
  /**
   * Its key.
   *
   * @param version_id version that the table belongs to
   * @param file its file
   */
  @Embeddable
  record Key(long version_id, String file) {}

  @EmbeddedId Key key;
  String name;
  String header;

  BookTableRow() {}

  static BookTableRow of(long version, StoredTable table) {
    BookTableRow row = new BookTableRow();
    row.key = new Key(version, table.file());
    row.name = table.name();
    row.header = CellText.of(table.header());
    return row;
  }
}
