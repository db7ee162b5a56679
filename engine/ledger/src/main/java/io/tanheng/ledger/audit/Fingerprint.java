package io.tanheng.ledger.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** sha-256 over texts, each with its length, so that no two lists of texts run together. */
public final class Fingerprint {
  private final MessageDigest sha;

  /** A fingerprint of nothing yet. */
  public Fingerprint() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds a text. */
  public Fingerprint add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  private Fingerprint add(byte[] bytes) {
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sha.update(bytes);
    return this;
  }

  /** sha-256 of the content of a file, without its length. */
  public static String of(byte[] content) {
    return HexFormat.of().formatHex(new Fingerprint().sha.digest(content));
  }

  /** In hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }
}
