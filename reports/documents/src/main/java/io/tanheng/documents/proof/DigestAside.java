package io.tanheng.documents.proof;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** SHA-256 by a thread of its own, of bytes that come one after another. */
final class DigestAside implements AutoCloseable {
  private static final int CHUNK = 1 << 18;

  /** Chunks that wait to be digested: so much memory, however many bytes. */
  private static final int WAITING = 16;

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Semaphore room = new Semaphore(WAITING);
  private CompletableFuture<MessageDigest> digested =
      CompletableFuture.supplyAsync(Sha256::ofMany, thread);
  private byte[] chunk = new byte[CHUNK];
  private int size;

  /** The next bytes, which are copied. */
  void add(byte[] bytes, int from, int length) throws IOException {
    int done = 0;
    while (done < length) {
      int part = Math.min(CHUNK - size, length - done);
      System.arraycopy(bytes, from + done, chunk, size, part);
      size += part;
      done += part;
      if (size == CHUNK) {
        hand();
      }
    }
  }

  private void hand() throws IOException {
    try {
      room.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the result was digested");
    }
    byte[] full = chunk;
    int length = size;
    digested = digested.thenApplyAsync(digest -> updated(digest, full, length), thread);
    chunk = new byte[CHUNK];
    size = 0;
  }

  private MessageDigest updated(MessageDigest digest, byte[] bytes, int length) {
    digest.update(bytes, 0, length);
    room.release();
    return digest;
  }

  /** The digest of all bytes, lower-case hex. */
  String hex() throws IOException {
    hand();
    return HexFormat.of().formatHex(digested.join().digest());
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
