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
   * @param bits those of the trials in the stream of the variable
   */
  default void fill(double[] values, int count, long[] bits) {
    Draws draws = new Draws(0);
    for (int i = 0; i < count; i++) {
      values[i] = draw(draws.at(bits[i]));
    }
  }

  /** The values of the first trials of a stream. */
  default double[] values(Stream stream, int count) {
    long[] bits = new long[count];
    stream.bits(bits, count, 0);
    double[] values = new double[count];
    fill(values, count, bits);
    return values;
  }
}
