package io.tanheng.accounting.uncertainty.simulation;

/** Where the values of the outputs go, block by block. */
@FunctionalInterface
interface Keeper {
  /**
   * Keeps the values of an output.
   *
   * @param result place of the output
   * @param values its values
   * @param first number of the first trial
   * @param count how many
   */
  void keep(int result, double[] values, int first, int count);
}
