package io.tanheng.accounting.uncertainty.simulation;

import java.util.List;

/**
 * How a simulation is run.
 *
 * @param trials how often every variable is drawn, at least 2
 * @param seed chooses the draws; the same seed gives the same result
 * @param threads how many threads work; changes nothing of the result
 * @param explained ids of the outputs whose variance is told apart by variable
 */
public record Settings(int trials, long seed, int threads, List<String> explained) {
  public Settings {
    explained = List.copyOf(explained);
    if (trials < 2) {
      throw new IllegalArgumentException(trials + " trials have no spread");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("no thread to work");
    }
  }

  /** So many trials on one thread, nothing explained. */
  public static Settings of(int trials, long seed) {
    return new Settings(trials, seed, 1, List.of());
  }

  /** The same on so many threads. */
  public Settings onThreads(int count) {
    return new Settings(trials, seed, count, explained);
  }

  /** The same, telling the variance of these outputs apart. */
  public Settings explaining(String... outputs) {
    return new Settings(trials, seed, threads, List.of(outputs));
  }
}
