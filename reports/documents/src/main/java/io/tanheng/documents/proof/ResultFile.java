package io.tanheng.documents.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The written result.
 *
 * @param sha256 digest of its bytes, hex
 * @param canonical digest of its canonical form (RFC 8785), hex; absent where it is so large that
 *     the form would not fit into memory beside it
 */
record ResultFile(String sha256, Optional<String> canonical) {
  /** Beyond so many bytes the digest of the bytes stands alone. */
  private static final long LARGE = 8L << 20;

  static ResultFile of(Path evaluation) throws IOException {
    if (Files.size(evaluation) > LARGE) {
      return new ResultFile(Sha256.of(evaluation), Optional.empty());
    }
    return of(Files.readAllBytes(evaluation));
  }

  static ResultFile of(byte[] bytes) throws IOException {
    return new ResultFile(Sha256.of(bytes), Optional.of(CanonicalJson.sha256(bytes)));
  }
}
