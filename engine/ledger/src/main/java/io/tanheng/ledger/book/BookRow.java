package io.tanheng.ledger.book;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code book_row}. */
@Entity(name = "BookRow")
@Table(name = "book_row")
final class BookRow {
  /**
   * Its key.
   *
   * @param version_id version that the row belongs to
   * @param file file of its table
   * @param position place in the table, from 0
   */
  @Embeddable
  record Key(long version_id, String file, int position) {}

  @EmbeddedId Key key;

  @Column(name = "row_key")
  String rowKey;

  @Column(name = "enterprise_id")
  String enterprise;

  String evidence;

  @Column(name = "evidence_sha256")
  String sha256;

  String cells;

  BookRow() {}

  static BookRow of(long version, String file, int position, StoredRow stored) {
    BookRow row = new BookRow();
    row.key = new Key(version, file, position);
    row.rowKey = stored.key();
    row.enterprise = stored.enterprise();
    row.evidence = stored.evidence();
    row.sha256 = stored.sha256();
    row.cells = stored.text();
    return row;
  }
}
