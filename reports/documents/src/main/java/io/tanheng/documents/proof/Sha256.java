package io.tanheng.documents.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.conscrypt.Conscrypt;

/** SHA-256, lower-case hex. */
final class Sha256 {
  private static final int CHUNK = 1 << 16;

  /** From so many bytes on native code is faster, the time to load it counted. */
  private static final long MANY = 16L << 20;

  private Sha256() {}

  /** The digest of bytes. */
  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** The digest of a file, whatever its size. */
  static String of(Path file) throws IOException {
    MessageDigest digest = Files.size(file) < MANY ? digest() : ofMany();
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** For many bytes: by native code, where there is some for the platform. */
  static MessageDigest ofMany() {
    if (!Conscrypt.isAvailable()) {
      return digest();
    }
    try {
      return MessageDigest.getInstance("SHA-256", Conscrypt.newProvider());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("the provider has SHA-256", e);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
