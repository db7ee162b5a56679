package io.tanheng.accounting.uncertainty.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Shares lanes out among threads, each with a worker of its own that it makes itself. */
final class Crew implements AutoCloseable {
  private final int threads;
  private final Supplier<Worker> hire;
  private final ExecutorService executor;
  private final Map<Integer, Worker> workers = new ConcurrentHashMap<>();

  /**
   * A crew, to be closed.
   *
   * @param hire makes a worker, on the thread that first needs it
   */
  Crew(int threads, Supplier<Worker> hire) {
    this.threads = threads;
    this.hire = hire;
    this.executor = Executors.newFixedThreadPool(threads);
  }

  /**
   * Works every lane and adds up what they give in their order.
   *
   * @param keepers gives the keeper of each worker, by its number
   */
  Sums work(List<Lane> lanes, IntFunction<Keeper> keepers) {
    Sums[] sums = new Sums[lanes.size()];
    AtomicInteger next = new AtomicInteger();
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, lanes.size()); i++) {
      int number = i;
      Keeper keeper = keepers.apply(i);
      tasks.add(() -> work(number, lanes, next, keeper, sums));
    }
    run(tasks);
    for (int i = 1; i < sums.length; i++) {
      sums[0].add(sums[i]);
    }
    return sums[0];
  }

  private boolean work(
      int number, List<Lane> lanes, AtomicInteger next, Keeper keeper, Sums[] sums) {
    Worker worker = workers.computeIfAbsent(number, each -> hire.get());
    for (int i = next.getAndIncrement(); i < sums.length; i = next.getAndIncrement()) {
      sums[i] = worker.run(lanes.get(i), keeper);
    }
    return true;
  }

  private void run(List<Callable<Boolean>> tasks) {
    try {
      for (Future<Boolean> each : executor.invokeAll(tasks)) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
