package io.tanheng.accounting.parallel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on elements chunk by chunk, several at once, while they come one after another. Results are
 * handed on in the order of the elements, so they are the same on one processor and on many. Few
 * elements are one chunk, worked by the caller alone.
 *
 * @param <T> an element
 * @param <R> what becomes of a chunk
 */
public final class Chunks<T, R> implements Consumer<T>, AutoCloseable {
  /** Long enough that handing a chunk over costs nothing beside it. */
  private static final int SIZE = 256;

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /** Chunks whose results wait for their turn: so much memory, however many elements. */
  private static final int WAITING = 4 * PROCESSORS;

  private final Function<List<T>, R> work;
  private final Consumer<R> taker;
  private final Deque<ForkJoinTask<R>> waiting = new ArrayDeque<>();
  private List<T> chunk = new ArrayList<>();
  private Optional<ForkJoinPool> pool = Optional.empty();

  /**
   * Chunks of no elements yet.
   *
   * @param work must not depend on other chunks; called by any thread
   * @param taker takes the results one after another, by the thread that gives the elements
   */
  public Chunks(Function<List<T>, R> work, Consumer<R> taker) {
    this.work = work;
    this.taker = taker;
  }

  /** Works on the elements of a list. */
  public static <T, R> void each(List<T> list, Function<List<T>, R> work, Consumer<R> taker) {
    try (Chunks<T, R> chunks = new Chunks<>(work, taker)) {
      list.forEach(chunks);
      chunks.end();
    }
  }

  /** The next element. */
  @Override
  public void accept(T element) {
    if (chunk.size() == SIZE) {
      hand();
    }
    chunk.add(element);
  }

  /** Says that no element follows; returns when every result was taken. */
  public void end() {
    if (waiting.isEmpty()) {
      taker.accept(work.apply(chunk));
      return;
    }
    hand();
    waiting.forEach(task -> taker.accept(task.join()));
    waiting.clear();
  }

  private void hand() {
    List<T> full = chunk;
    ForkJoinPool workers = pool.orElseGet(() -> new ForkJoinPool(PROCESSORS));
    pool = Optional.of(workers);
    waiting.add(workers.submit(() -> work.apply(full)));
    chunk = new ArrayList<>(SIZE);
    if (waiting.size() == WAITING) {
      taker.accept(waiting.remove().join());
    }
  }

  /** Stops working, whether or not the elements came to their end. */
  @Override
  public void close() {
    pool.ifPresent(ForkJoinPool::shutdownNow);
  }
}
