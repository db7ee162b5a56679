package io.tanheng.accounting.parallel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on a list chunk by chunk, several at once. Results come in the order of the list, so they
 * are the same on one processor and on many. A short list is one chunk, worked by the caller alone.
 */
public final class Chunks {
  /** Long enough that handing a chunk over costs nothing beside it. */
  private static final int SIZE = 1024;

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /** Chunks whose results wait for their turn: so much memory, however long the list. */
  private static final int WAITING = 4 * PROCESSORS;

  private Chunks() {}

  /**
   * Hands the result of each chunk on, in order, by the thread of the caller.
   *
   * @param work must not depend on other chunks
   * @param taker takes the results one after another; few of them wait meanwhile
   */
  public static <T, R> void each(List<T> list, Function<List<T>, R> work, Consumer<R> taker) {
    int chunks = (list.size() + SIZE - 1) / SIZE;
    if (chunks <= 1) {
      taker.accept(work.apply(list));
      return;
    }
    ForkJoinPool pool = new ForkJoinPool(PROCESSORS);
    try {
      Deque<ForkJoinTask<R>> waiting = new ArrayDeque<>();
      for (int i = 0; i < chunks; i++) {
        List<T> chunk = list.subList(i * SIZE, Math.min(list.size(), (i + 1) * SIZE));
        waiting.add(pool.submit(() -> work.apply(chunk)));
        if (waiting.size() == WAITING) {
          taker.accept(waiting.remove().join());
        }
      }
      waiting.forEach(task -> taker.accept(task.join()));
    } finally {
      pool.shutdownNow();
    }
  }
}
