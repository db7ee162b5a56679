package io.tanheng.ledger.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code shared_file}. */
@Entity(name = "SharedFileRow")
@Table(name = "shared_file")
final class SharedFileRow {
  /**
   * Its key.
   *
   * @param set set that it belongs to
   * @param path its path in the set
   */
  @Embeddable
  record Key(@Column(name = "set_id") long set, String path) {}

  @EmbeddedId Key key;
  String sha256;

  SharedFileRow() {}

  static SharedFileRow of(long set, String path, String sha256) {
    SharedFileRow row = new SharedFileRow();
    row.key = new Key(set, path);
    row.sha256 = sha256;
    return row;
  }
}
