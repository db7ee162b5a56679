package io.tanheng.accounting.uncertainty.sampling;

/** How draws of a distribution are made of random bits. */
@FunctionalInterface
public interface Sampling {
  /** One value out of the draws of a trial. */
  double draw(Draws draws);

  /**
   * The values of trials that follow each other.
   *
   * @param values filled from its beginning
   * @param count how many
   * @param stream stream of the variable
   * @param first number of the first trial
   */
  default void fill(double[] values, int count, Stream stream, long first) {
    Draws draws = new Draws(0);
    for (int i = 0; i < count; i++) {
      values[i] = draw(draws.at(stream.bits(first + i)));
    }
  }
}
