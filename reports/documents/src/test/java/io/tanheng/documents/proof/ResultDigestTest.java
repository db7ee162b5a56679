package io.tanheng.documents.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResultDigestTest {
  @Test
  void largeResultHasTheDigestOfItsBytesHoweverTheyCame()
      throws IOException, GeneralSecurityException {
    byte[] bytes = new byte[(24 << 20) + 77];
    Random random = new Random(24);
    random.nextBytes(bytes);
    MessageDigest expected = MessageDigest.getInstance("SHA-256");
    try (ResultDigest digest = new ResultDigest()) {
      int at = 0;
      while (at < bytes.length) {
        int length = Math.min(1 + random.nextInt(1 << random.nextInt(21)), bytes.length - at);
        if (length == 1) {
          digest.write(bytes[at]);
        } else {
          digest.write(bytes, at, length);
        }
        expected.update(bytes, at, length);
        at += length;
      }
      ResultFile result = digest.result();
      assertThat(result.sha256()).isEqualTo(HexFormat.of().formatHex(expected.digest()));
      assertThat(result.canonical()).isEmpty();
    }
  }

  @Test
  void smallResultHasTheDigestOfItsCanonicalFormToo() throws IOException {
    byte[] json = "{ \"b\": 1.0, \"a\": 2 }".getBytes(StandardCharsets.UTF_8);
    try (ResultDigest digest = new ResultDigest()) {
      digest.write(json);
      ResultFile result = digest.result();
      assertThat(result.sha256()).isEqualTo(Sha256.of(json));
      byte[] canonical = "{\"a\":2,\"b\":1}".getBytes(StandardCharsets.UTF_8);
      assertThat(result.canonical()).contains(Sha256.of(canonical));
    }
  }

  @Test
  void nativeDigestIsThatOfTheStandard() {
    // FIPS 180-4, SHA-256 of "abc".
    byte[] digest = Sha256.ofMany().digest("abc".getBytes(StandardCharsets.US_ASCII));
    assertThat(HexFormat.of().formatHex(digest))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
