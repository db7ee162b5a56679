package io.tanheng.accounting.uncertainty.sampling;

/**
 * The random bits of one variable, numbered by trial: those of a trial depend on the seed of the
 * run, the id of the variable and the number of the trial, and on nothing else. So a further
 * variable changes no draw of another, and trials may be worked in any order.
 *
 * <p>A Weyl sequence with a start and a step of its own for each variable, mixed as in SplitMix64
 * (Steele, Lea and Flood 2014, variant 13 of Stafford).
 *
 * @param start state before trial 0
 * @param step what a trial adds to the state, odd
 */
public record Stream(long start, long step) {
  /** Step of the draws that follow the first one of a trial: 2^64 divided by the golden ratio. */
  static final long GOLDEN = 0x9e3779b97f4a7c15L;

  /** A step with fewer changes from bit to bit than this mixes badly (Steele, Lea and Flood). */
  private static final int FEWEST_CHANGES = 24;

  /** Digits of pi and of e, so that two hashes of one text have nothing to do with each other. */
  private static final long FIRST_SALT = 0x243f6a8885a308d3L;

  private static final long SECOND_SALT = 0xb7e151628aed2a6aL;

  private static final long FIRST_FACTOR = 0xbf58476d1ce4e5b9L;
  private static final long SECOND_FACTOR = 0x94d049bb133111ebL;

  public Stream {
    if ((step & 1) == 0) {
      throw new IllegalArgumentException("an even step repeats itself");
    }
  }

  /** The stream of a variable in a run with that seed. */
  public static Stream of(long seed, String variable) {
    long start = mix(seed ^ hash(variable, FIRST_SALT));
    return new Stream(start, step(mix(start ^ hash(variable, SECOND_SALT))));
  }

  /** 64 bits of every letter of a text, in their order. */
  private static long hash(String text, long salt) {
    long hash = salt;
    for (int i = 0; i < text.length(); i++) {
      hash = mix(hash + GOLDEN + text.charAt(i));
    }
    return mix(hash + text.length());
  }

  private static long step(long bits) {
    long odd = bits | 1;
    boolean weak = Long.bitCount(odd ^ (odd >>> 1)) < FEWEST_CHANGES;
    return weak ? odd ^ 0xaaaaaaaaaaaaaaaaL : odd;
  }

  /** The 64 bits of a trial. */
  public long bits(long trial) {
    return mix(state(trial));
  }

  /**
   * The 64 bits of trials that follow each other. In two loops, the second of which the compiler
   * vectorises.
   *
   * @param bits filled from its beginning
   * @param count how many
   * @param first number of the first trial
   */
  public void bits(long[] bits, int count, long first) {
    long state = state(first);
    for (int i = 0; i < count; i++) {
      bits[i] = state;
      state += step;
    }
    for (int i = 0; i < count; i++) {
      long each = bits[i];
      each = (each ^ (each >>> 30)) * FIRST_FACTOR;
      each = (each ^ (each >>> 27)) * SECOND_FACTOR;
      bits[i] = each ^ (each >>> 31);
    }
  }

  /** The state whose mixture are the bits of a trial. */
  long state(long trial) {
    return start + trial * step;
  }

  /** A number above 0 and below 1 out of 64 bits: one of 2^52, each in the middle of its share. */
  static double uniform(long bits) {
    return ((bits >>> 12) + 0.5) * 0x1p-52;
  }

  /** Spreads a state over all 64 bits, one to one. */
  static long mix(long state) {
    long bits = (state ^ (state >>> 30)) * FIRST_FACTOR;
    bits = (bits ^ (bits >>> 27)) * SECOND_FACTOR;
    return bits ^ (bits >>> 31);
  }
}
