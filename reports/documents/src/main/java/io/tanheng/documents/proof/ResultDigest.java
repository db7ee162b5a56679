package io.tanheng.documents.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Takes the bytes of a result while they are written, for the digests in its proof. A large result
 * is not kept: another thread digests it as it comes, since that takes longer than writing it.
 */
public final class ResultDigest extends OutputStream {
  /** Beyond so many bytes the digest of the bytes stands alone. */
  private static final int LARGE = 8 << 20;

  private ByteArrayOutputStream few = new ByteArrayOutputStream();
  private Optional<DigestAside> many = Optional.empty();

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (many.isPresent()) {
      many.get().add(bytes, from, length);
      return;
    }
    few.write(bytes, from, length);
    if (few.size() > LARGE) {
      DigestAside aside = new DigestAside();
      many = Optional.of(aside);
      byte[] begun = few.toByteArray();
      aside.add(begun, 0, begun.length);
      few = new ByteArrayOutputStream();
    }
  }

  /** The digests of everything written to it; called once, when all of it was. */
  ResultFile result() throws IOException {
    return many.isPresent()
        ? new ResultFile(many.get().hex(), Optional.empty())
        : ResultFile.of(few.toByteArray());
  }

  /** Stops the other thread, whether or not everything was written. */
  @Override
  public void close() {
    many.ifPresent(DigestAside::close);
  }
}
