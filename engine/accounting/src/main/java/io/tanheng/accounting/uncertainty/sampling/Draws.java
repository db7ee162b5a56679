package io.tanheng.accounting.uncertainty.sampling;

/**
 * The draws of one trial of a stream, one after another: as many as a sampling that rejects some
 * needs, without moving those of the next trial.
 */
public final class Draws {
  private long state;

  /** The draws that follow a state. */
  Draws(long state) {
    this.state = state;
  }

  /** Goes on with the draws that follow another state. */
  Draws at(long other) {
    state = other;
    return this;
  }

  /** The draws of a trial. */
  public static Draws of(Stream stream, long trial) {
    return new Draws(stream.bits(trial));
  }

  /** The next 64 bits. */
  public long bits() {
    state += Stream.GOLDEN;
    return Stream.mix(state);
  }

  /** The next number above 0 and below 1. */
  public double uniform() {
    return Stream.uniform(bits());
  }
}
