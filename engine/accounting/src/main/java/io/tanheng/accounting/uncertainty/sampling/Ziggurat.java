package io.tanheng.accounting.uncertainty.sampling;

/**
 * Standard normal draws by the ziggurat of 256 layers of equal area (Marsaglia and Tsang 2000). The
 * layer and the place in it are different bits of the same 64, so that they are independent.
 */
final class Ziggurat {
  private static final int LAYERS = 256;

  /** Where the tail begins. */
  private static final double TAIL = 3.6541528853610088;

  /** Area of a layer: TAIL × exp(−TAIL²/2) and the tail behind it. */
  private static final double AREA = 0.004928673233974658;

  /** Places on either side of the middle of a layer. */
  private static final double PLACES = 0x1p52;

  private static final double[] WIDTH = new double[LAYERS];
  private static final double[] INSIDE = new double[LAYERS];
  private static final double[] HEIGHT = new double[LAYERS];

  static {
    double edge = TAIL;
    double foot = AREA / density(TAIL);
    INSIDE[0] = TAIL / foot * PLACES;
    INSIDE[1] = 0;
    WIDTH[0] = foot / PLACES;
    WIDTH[LAYERS - 1] = TAIL / PLACES;
    HEIGHT[0] = 1;
    HEIGHT[LAYERS - 1] = density(TAIL);
    for (int i = LAYERS - 2; i >= 1; i--) {
      double inner = Math.sqrt(-2 * StrictMath.log(AREA / edge + density(edge)));
      INSIDE[i + 1] = inner / edge * PLACES;
      WIDTH[i] = inner / PLACES;
      HEIGHT[i] = density(inner);
      edge = inner;
    }
  }

  private Ziggurat() {}

  /** Fills with mean + deviation × standard normal draws. */
  static void fill(double[] values, int count, long[] bits, double mean, double deviation) {
    Draws others = new Draws(0);
    for (int i = 0; i < count; i++) {
      long own = bits[i];
      int layer = (int) own & (LAYERS - 1);
      double place = own >> 11;
      double draw = place * WIDTH[layer];
      if (Math.abs(place) >= INSIDE[layer]) {
        draw = outside(layer, draw, others.at(own));
      }
      values[i] = mean + deviation * draw;
    }
  }

  /** A standard normal draw. */
  static double draw(Draws draws) {
    long bits = draws.bits();
    int layer = (int) bits & (LAYERS - 1);
    double place = bits >> 11;
    double draw = place * WIDTH[layer];
    return Math.abs(place) < INSIDE[layer] ? draw : outside(layer, draw, draws);
  }

  /** A place that the layer above does not cover: one in a hundred. */
  private static double outside(int layer, double draw, Draws draws) {
    if (layer == 0) {
      return draw < 0 ? -tail(draws) : tail(draws);
    }
    double rise = HEIGHT[layer - 1] - HEIGHT[layer];
    return HEIGHT[layer] + draws.uniform() * rise < density(draw) ? draw : draw(draws);
  }

  /** A draw beyond the foot of the lowest layer (Marsaglia 1964). */
  private static double tail(Draws draws) {
    double beyond;
    double height;
    do {
      beyond = -StrictMath.log(draws.uniform()) / TAIL;
      height = -StrictMath.log(draws.uniform());
    } while (2 * height <= beyond * beyond);
    return TAIL + beyond;
  }

  private static double density(double x) {
    return StrictMath.exp(-0.5 * x * x);
  }
}
