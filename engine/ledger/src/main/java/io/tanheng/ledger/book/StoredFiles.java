package io.tanheng.ledger.book;

import io.tanheng.ledger.audit.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.hibernate.StatelessSession;

/** Files in the ledger, each once, by its sha-256. */
public final class StoredFiles {
  private StoredFiles() {}

  /**
   * Stores a file that is not there yet.
   *
   * @return its sha-256, hex
   */
  public static String store(StatelessSession session, byte[] content, String mediaType) {
    String sha256 = Fingerprint.of(content);
    if (session.get(StoredFileRow.class, sha256) == null) {
      session.insert(StoredFileRow.of(sha256, content.length, mediaType));
      for (int at = 0, part = 0; at < content.length; at += FilePart.LARGEST, part++) {
        int end = Math.min(content.length, at + FilePart.LARGEST);
        session.insert(FilePart.of(sha256, part, Arrays.copyOfRange(content, at, end)));
      }
    }
    return sha256;
  }

  /**
   * The content of a file.
   *
   * @throws IllegalStateException where it is not there, or is not what was stored
   */
  public static byte[] get(StatelessSession session, String sha256) {
    List<FilePart> parts =
        session
            .createSelectionQuery(
                "from FilePart where key.sha256 = :sha256 order by key.position", FilePart.class)
            .setParameter("sha256", sha256)
            .getResultList();
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    parts.forEach(part -> content.writeBytes(part.content));
    if (!Fingerprint.of(content.toByteArray()).equals(sha256)) {
      throw new IllegalStateException("the stored file " + sha256 + " is not what was stored");
    }
    return content.toByteArray();
  }
}
