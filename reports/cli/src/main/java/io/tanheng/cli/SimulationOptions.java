package io.tanheng.cli;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.book.BookSimulation;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.accounting.uncertainty.book.DefaultUncertainty;
import io.tanheng.accounting.uncertainty.book.IntervalExplanation;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import picocli.CommandLine.Option;

/** The options of a simulation. */
final class SimulationOptions {
  private static final int FEWEST = 100;
  private static final int MOST = 100_000_000;

  @Option(
      names = "--trials",
      paramLabel = "N",
      descriptionKey = "trials",
      defaultValue = "" + BookUncertainty.DEFAULT_TRIALS)
  private int trials = BookUncertainty.DEFAULT_TRIALS;

  @Option(
      names = "--seed",
      paramLabel = "S",
      descriptionKey = "seed",
      defaultValue = "" + BookUncertainty.DEFAULT_SEED)
  private long seed = BookUncertainty.DEFAULT_SEED;

  /**
   * Refuses a number of trials that gives no intervals, or no end.
   *
   * @throws UsageException naming what may be given
   */
  void check(Session session) {
    if (!feasible(trials)) {
      throw session.usage(
          "usage-trials",
          "trials",
          Integer.toString(trials),
          "fewest",
          Integer.toString(FEWEST),
          "most",
          Integer.toString(MOST));
    }
  }

  /** Whether so many trials give intervals, and an end. */
  static boolean feasible(long trials) {
    return trials >= FEWEST && trials <= MOST;
  }

  /** Where the interval of a total comes from. */
  IntervalExplanation explanation(Evaluation evaluation, String total) {
    return BookSimulation.explain(evaluation, defaults(evaluation), settings(), total);
  }

  private static DefaultUncertainty defaults(Evaluation evaluation) {
    return DefaultUncertainty.of(evaluation.book().park());
  }

  /** Trials and seed, on every processor there is. */
  Settings settings() {
    return settings(trials, seed);
  }

  private static Settings settings(int trials, long seed) {
    return Settings.of(trials, seed).onThreads(Runtime.getRuntime().availableProcessors());
  }

  /** Simulates an evaluated book, on every processor there is. */
  BookUncertainty uncertainty(Evaluation evaluation) {
    return uncertainty(evaluation, trials, seed);
  }

  /** Simulates an evaluated book with so many trials, on every processor there is. */
  static BookUncertainty uncertainty(Evaluation evaluation, int trials, long seed) {
    return BookSimulation.of(evaluation, defaults(evaluation), settings(trials, seed));
  }
}
