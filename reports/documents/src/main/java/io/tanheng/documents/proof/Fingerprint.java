package io.tanheng.documents.proof;

import java.util.Base64;

/**
 * What people compare to know whose key it is: the SHA-256 of a public key as X.509, as {@code
 * openssl pkey -pubin -in FILE -outform DER | sha256sum} prints it.
 */
final class Fingerprint {
  private static final String START = "sha256:";

  private Fingerprint() {}

  /**
   * The fingerprint of a key.
   *
   * @param publicKey X.509 in Base64; of what is none, the fingerprint of its text
   */
  static String of(String publicKey) {
    return START + Sha256.of(bytes(publicKey));
  }

  /** Whether a key is the one asked for, by itself or by its fingerprint. */
  static boolean matches(String publicKey, String asked) {
    return asked.startsWith(START)
        ? of(publicKey).equalsIgnoreCase(asked)
        : publicKey.equals(asked);
  }

  /** The fingerprint of what was asked for. */
  static String asked(String asked) {
    return asked.startsWith(START) ? asked : of(asked);
  }

  private static byte[] bytes(String publicKey) {
    try {
      return Base64.getDecoder().decode(publicKey);
    } catch (IllegalArgumentException notBase64) {
      return publicKey.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
