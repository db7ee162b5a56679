package io.tanheng.accounting.uncertainty.sampling;

/**
 * Draws of a gamma distribution of scale 1 and shape 1 or more (Marsaglia and Tsang 2000, a simple
 * method).
 */
final class GammaSampling implements Sampling {
  private final double shape;
  private final double spread;

  GammaSampling(double shape) {
    if (!(shape >= 1)) {
      throw new IllegalArgumentException("shape " + shape + " is below 1");
    }
    this.shape = shape - 1.0 / 3;
    this.spread = 1 / Math.sqrt(9 * this.shape);
  }

  @Override
  public double draw(Draws draws) {
    while (true) {
      double normal = Ziggurat.draw(draws);
      double root = 1 + spread * normal;
      double cube = root * root * root;
      if (root > 0 && accepted(normal, cube, draws.uniform())) {
        return shape * cube;
      }
    }
  }

  private boolean accepted(double normal, double cube, double uniform) {
    double square = normal * normal;
    return uniform < 1 - 0.0331 * square * square
        || StrictMath.log(uniform) < 0.5 * square + shape * (1 - cube + StrictMath.log(cube));
  }
}
