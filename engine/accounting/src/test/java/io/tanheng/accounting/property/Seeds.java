package io.tanheng.accounting.property;

import java.util.Random;
import java.util.SplittableRandom;

/** Random numbers of a test; neighbouring seeds of {@link Random} would draw nearly the same. */
final class Seeds {
  private Seeds() {}

  static Random random(long seed) {
    return new Random(new SplittableRandom(seed).nextLong());
  }
}
