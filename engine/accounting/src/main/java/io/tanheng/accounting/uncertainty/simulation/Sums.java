package io.tanheng.accounting.uncertainty.simulation;

/** Sums over trials, from which moments and correlations follow. */
final class Sums {
  /** Of each output less its origin, and of its square. */
  final double[] difference;

  final double[] square;

  /** By explained output, of each variable times the output less its origin. */
  final double[][] cross;

  long trials;

  Sums(int results, int explained, int variables) {
    this.difference = new double[results];
    this.square = new double[results];
    this.cross = new double[explained][variables];
  }

  /** Adds those of later trials. */
  void add(Sums later) {
    trials += later.trials;
    add(difference, later.difference);
    add(square, later.square);
    for (int i = 0; i < cross.length; i++) {
      add(cross[i], later.cross[i]);
    }
  }

  private static void add(double[] sums, double[] later) {
    BlockLoops.addScaled(sums, 1, later, sums.length);
  }
}
