package io.tanheng.documents.plot;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import io.tanheng.documents.plot.Drawing.Sketch;

/** A text as a QR code with the quiet zone around it. */
public final class QrCode {
  private static final int QUIET = 4;

  private QrCode() {}

  /**
   * The code of a text.
   *
   * @param text what it says
   * @param description what is said of it to those who do not see it
   */
  public static Drawing of(String text, String description) {
    ByteMatrix matrix = matrix(text);
    Sketch sketch = new Sketch();
    for (int y = 0; y < matrix.getHeight(); y++) {
      int from = 0;
      for (int x = 0; x <= matrix.getWidth(); x++) {
        boolean dark = x < matrix.getWidth() && matrix.get(x, y) == 1;
        if (!dark) {
          if (x > from) {
            sketch.box(QUIET + from, QUIET + y, x - from, 1, Ink.INK);
          }
          from = x + 1;
        }
      }
    }
    int size = matrix.getWidth() + 2 * QUIET;
    return sketch.drawing(size, size, description);
  }

  private static ByteMatrix matrix(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    } catch (com.google.zxing.WriterException tooLong) {
      throw new IllegalArgumentException("no QR code of " + text.length() + " letters", tooLong);
    }
  }
}
