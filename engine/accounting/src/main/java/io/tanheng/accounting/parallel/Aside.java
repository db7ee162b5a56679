package io.tanheng.accounting.parallel;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/** Work that is done beside other work where there is much of it. */
public final class Aside {
  /** Elements from which on handing work over costs nothing beside it. */
  private static final int MUCH = 4096;

  private Aside() {}

  /**
   * Starts the work where there is much of it.
   *
   * @param elements how many elements it is about
   * @return its result, for which it waits; where there is little, the work is done there
   */
  public static <T> Supplier<T> when(int elements, Supplier<T> work) {
    Callable<T> task = work::get;
    return elements < MUCH ? work : ForkJoinPool.commonPool().submit(task)::join;
  }
}
