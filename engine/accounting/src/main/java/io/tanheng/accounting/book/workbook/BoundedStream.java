package io.tanheng.accounting.book.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A packed part while it is unpacked, refused where it grows as no sheet does. */
final class BoundedStream extends FilterInputStream {
  /** Sheets of equal rows come near 100; the format itself allows 1032. */
  private static final long RATIO = 250;

  private static final long SMALL = 1L << 20;

  private final String part;
  private final long most;
  private long count;

  BoundedStream(InputStream in, String part, long packed, long most) {
    super(in);
    this.part = part;
    this.most = Math.min(most, Math.max(SMALL, packed * RATIO));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count += Math.max(read, 0);
    if (count > most) {
      throw new Refusal("workbook-bomb", "part", part, "most", (most >> 20) + " MiB");
    }
    return read;
  }

  @Override
  public long skip(long n) {
    throw new UnsupportedOperationException("what is skipped would not be counted");
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
