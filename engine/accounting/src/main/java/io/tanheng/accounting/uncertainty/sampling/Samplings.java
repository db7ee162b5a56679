package io.tanheng.accounting.uncertainty.sampling;

/** The ways to draw that exist. */
public final class Samplings {
  private Samplings() {}

  /** Normal draws. */
  public static Sampling normal(double mean, double standardDeviation) {
    return new NormalSampling(mean, standardDeviation);
  }

  /** Draws whose logarithm is normal with that mean and standard deviation. */
  public static Sampling lognormal(double meanOfLog, double standardDeviationOfLog) {
    return new LognormalSampling(meanOfLog, standardDeviationOfLog);
  }

  /** Draws that are equally likely everywhere between two bounds. */
  public static Sampling uniform(double low, double high) {
    return draws -> low + (high - low) * draws.uniform();
  }

  /** Always the same value. */
  public static Sampling exact(double value) {
    return draws -> value;
  }

  /** Draws between 0 and 1 of a beta distribution whose shapes are 1 or more. */
  public static Sampling beta(double alpha, double beta) {
    GammaSampling first = new GammaSampling(alpha);
    GammaSampling second = new GammaSampling(beta);
    return draws -> {
      double part = first.draw(draws);
      return part / (part + second.draw(draws));
    };
  }

  /**
   * Draws of another way, those outside of the bounds drawn anew: for bounds that keep most of
   * them.
   */
  public static Sampling within(Sampling whole, double low, double high) {
    return draws -> {
      double draw = whole.draw(draws);
      while (draw < low || draw > high) {
        draw = whole.draw(draws);
      }
      return draw;
    };
  }

  private record NormalSampling(double mean, double standardDeviation) implements Sampling {
    @Override
    public double draw(Draws draws) {
      return mean + standardDeviation * Ziggurat.draw(draws);
    }

    @Override
    public void fill(double[] values, int count, long[] bits) {
      Ziggurat.fill(values, count, bits, mean, standardDeviation);
    }
  }

  private record LognormalSampling(double meanOfLog, double standardDeviationOfLog)
      implements Sampling {
    @Override
    public double draw(Draws draws) {
      return Exponential.of(meanOfLog + standardDeviationOfLog * Ziggurat.draw(draws));
    }

    @Override
    public void fill(double[] values, int count, long[] bits) {
      Ziggurat.fill(values, count, bits, meanOfLog, standardDeviationOfLog);
      Exponential.ofEach(values, count);
    }
  }
}
