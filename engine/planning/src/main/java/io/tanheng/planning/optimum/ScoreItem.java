package io.tanheng.planning.optimum;

import java.util.List;
import java.util.SortedSet;

/** An indicator of a year, or two alternatives of one, as the program sees it. */
public sealed interface ScoreItem {
  /** Points at its full value. */
  double worth();

  /** Its share of the leading value, 0 to 1. */
  double share(Holdings holdings);

  /** Whether anything that is chosen changes it. */
  boolean moves();

  /**
   * An indicator that the book enters; of alternatives the better one counts.
   *
   * @param alternatives one, or two
   */
  record Entered(double worth, List<Alternative> alternatives) implements ScoreItem {
    public Entered {
      alternatives = List.copyOf(alternatives);
    }

    @Override
    public double share(Holdings holdings) {
      return alternatives.stream().mapToDouble(each -> each.share(holdings)).max().orElse(0);
    }

    @Override
    public boolean moves() {
      return alternatives.stream().anyMatch(Alternative::moves);
    }
  }

  /**
   * One alternative: a share that measures move, or a state that they meet or end.
   *
   * @param moved share of the leading value, not yet kept between 0 and 1
   * @param met numbers of options that meet it
   * @param ended numbers of options that end it, whatever others do
   * @param needed by number of the option, units that it takes to meet it
   */
  record Alternative(
      LinearForm moved, SortedSet<Integer> met, SortedSet<Integer> ended, List<Double> needed) {
    private static final double NOISE = 1e-9;

    public Alternative {
      needed = List.copyOf(needed);
    }

    boolean moves() {
      return moved.moves() || !met.isEmpty() || !ended.isEmpty();
    }

    double share(Holdings holdings) {
      int year = moved.parts().get(0).year();
      if (ended.stream().anyMatch(m -> holdings.working(m, year) > NOISE)) {
        return 0;
      }
      boolean now = met.stream().anyMatch(m -> holdings.working(m, year) >= needed.get(m) - NOISE);
      return now ? 1 : Math.min(1, Math.max(0, moved.value(holdings)));
    }
  }

  /**
   * An indicator that the engine computes: a quotient of linear figures over its leading value, or
   * the yearly decline that a quotient means.
   *
   * @param numerator above the line
   * @param denominator below it, above 0
   * @param leading leading value
   * @param years over which a decline is the root, such as 3; 0 where it is the quotient itself
   */
  record Computed(
      double worth, LinearForm numerator, LinearForm denominator, double leading, int years)
      implements ScoreItem {
    @Override
    public double share(Holdings holdings) {
      double below = denominator.value(holdings);
      double above = numerator.value(holdings);
      if (below <= 0 || years > 0 && above <= 0) {
        return 0;
      }
      double value = years == 0 ? above / below : 1 - Math.pow(above / below, 1.0 / years);
      return Math.min(1, Math.max(0, value / leading));
    }

    @Override
    public boolean moves() {
      return numerator.moves() || denominator.moves();
    }

    /** At least 0 where and only where the share is at least so much; linear. */
    LinearForm reaches(double share) {
      return years == 0
          ? numerator.plus(denominator.times(-share * leading))
          : denominator.times(Math.pow(1 - share * leading, years)).plus(numerator.times(-1));
    }
  }
}
