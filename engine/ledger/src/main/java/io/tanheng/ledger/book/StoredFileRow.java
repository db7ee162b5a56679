package io.tanheng.ledger.book;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code stored_file}. */
@Entity(name = "StoredFileRow")
@Table(name = "stored_file")
final class StoredFileRow {
  @Id String sha256;
  long size;

  @Column(name = "media_type")
  String mediaType;

  StoredFileRow() {}

  static StoredFileRow of(String sha256, long size, String mediaType) {
    StoredFileRow row = new StoredFileRow();
    row.sha256 = sha256;
    row.size = size;
    row.mediaType = mediaType;
    return row;
  }
}
