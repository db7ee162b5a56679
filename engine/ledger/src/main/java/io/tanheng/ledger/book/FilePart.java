package io.tanheng.ledger.book;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code file_part}. */
@Entity(name = "FilePart")
@Table(name = "file_part")
final class FilePart {
  /** Bytes of a part, but for the last. */
  static final int LARGEST = 1_000_000;

  /**
   * Its key.
   *
   * @param sha256 file that it is a part of
   * @param position place in the file, from 0
   */
  @Embeddable
  record Key(String sha256, int position) {}

  @EmbeddedId Key key;
  byte[] content;

  FilePart() {}

  static FilePart of(String sha256, int position, byte[] content) {
    FilePart part = new FilePart();
    part.key = new Key(sha256, position);
    part.content = content;
    return part;
  }
}
