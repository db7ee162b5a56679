package io.tanheng.ledger.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What is kept of an evaluation.
 *
 * @param digest digest of the book
 * @param method id of the accounting method
 * @param profile id of the profile
 * @param total accounting total, tCO2e
 * @param residual what no offset covers, tCO2e
 * @param score score; absent under a profile that gives none
 * @param grade grade; blank where there is none
 * @param zeroCarbon whether the park may be called a zero-carbon park
 * @param json {@code evaluation.json}, whole, packed by {@link #packing}
 * @param english the summary as it was printed in English
 * @param chinese the summary as it was printed in Chinese
 */
public record EvaluationResult(
    String digest,
    String method,
    String profile,
    BigDecimal total,
    BigDecimal residual,
    Optional<BigDecimal> score,
    String grade,
    boolean zeroCarbon,
    byte[] json,
    String english,
    String chinese) {
  private static final int BUFFER = 1 << 16;

  /** Packs what is written to it; the same content becomes the same bytes. */
  public static OutputStream packing(OutputStream target) throws IOException {
    return new GZIPOutputStream(target, BUFFER) {
      {
        def.setLevel(Deflater.BEST_SPEED);
      }
    };
  }

  /** What was packed. */
  static byte[] unpacked(byte[] packed) {
    try (InputStream content = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
