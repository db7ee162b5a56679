package io.tanheng.accounting.uncertainty.simulation;

/** Arithmetic on the trials of a block; short loops over arrays, which the compiler vectorises. */
final class BlockLoops {
  private BlockLoops() {}

  static void fill(double[] out, double value, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = value;
    }
  }

  static void product(double[] out, double scale, double[] a, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = scale * a[i];
    }
  }

  static void product(double[] out, double scale, double[] a, double[] b, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = scale * a[i] * b[i];
    }
  }

  static void product(double[] out, double scale, double[] a, double[] b, double[] c, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = scale * a[i] * b[i] * c[i];
    }
  }

  static void multiply(double[] out, double[] a, int count) {
    for (int i = 0; i < count; i++) {
      out[i] *= a[i];
    }
  }

  static void divide(double[] out, double[] a, int count) {
    for (int i = 0; i < count; i++) {
      out[i] /= a[i];
    }
  }

  static void addScaled(double[] out, double scale, double[] a, int count) {
    for (int i = 0; i < count; i++) {
      out[i] += scale * a[i];
    }
  }

  /** The differences from a value that lies near all of them. */
  static void subtract(double[] out, double[] a, double value, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] - value;
    }
  }

  static double sum(double[] a, int count) {
    double even = 0;
    double odd = 0;
    int i = 0;
    for (; i + 1 < count; i += 2) {
      even += a[i];
      odd += a[i + 1];
    }
    return even + odd + (i < count ? a[i] : 0);
  }

  /** In four sums side by side, for speed; their order is fixed, so the result is too. */
  static double dot(double[] a, double[] b, int count) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int i = 0;
    for (; i + 3 < count; i += 4) {
      first += a[i] * b[i];
      second += a[i + 1] * b[i + 1];
      third += a[i + 2] * b[i + 2];
      fourth += a[i + 3] * b[i + 3];
    }
    for (; i < count; i++) {
      first += a[i] * b[i];
    }
    return (first + second) + (third + fourth);
  }
}
