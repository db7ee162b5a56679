package io.tanheng.documents.proof;

import java.io.IOException;
import java.util.Optional;

/**
 * The written result.
 *
 * @param sha256 digest of its bytes, hex
 * @param canonical digest of its canonical form (RFC 8785), hex; absent where it is so large that
 *     the form would not fit into memory beside it
 */
record ResultFile(String sha256, Optional<String> canonical) {
  static ResultFile of(byte[] bytes) throws IOException {
    return new ResultFile(Sha256.of(bytes), Optional.of(CanonicalJson.sha256(bytes)));
  }
}
