package io.tanheng.accounting.uncertainty.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Shares lanes out among threads. */
final class Crew {
  private Crew() {}

  /**
   * Works every lane and adds up what they give in their order.
   *
   * @param workers gives the worker of each thread, by its number
   */
  static Sums work(List<Lane> lanes, int threads, IntFunction<Worker> workers) {
    Sums[] sums = new Sums[lanes.size()];
    AtomicInteger next = new AtomicInteger();
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, lanes.size()); i++) {
      Worker worker = workers.apply(i);
      tasks.add(() -> work(lanes, next, worker, sums));
    }
    run(tasks);
    for (int i = 1; i < sums.length; i++) {
      sums[0].add(sums[i]);
    }
    return sums[0];
  }

  private static boolean work(List<Lane> lanes, AtomicInteger next, Worker worker, Sums[] sums) {
    for (int i = next.getAndIncrement(); i < sums.length; i = next.getAndIncrement()) {
      sums[i] = worker.run(lanes.get(i));
    }
    return true;
  }

  private static void run(List<Callable<Boolean>> tasks) {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      for (Future<Boolean> each : threads.invokeAll(tasks)) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
