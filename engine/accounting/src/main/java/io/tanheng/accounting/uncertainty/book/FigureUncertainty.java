package io.tanheng.accounting.uncertainty.book;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How sure a figure is.
 *
 * @param figure the figure, as the evaluation gives it
 * @param halfWidth half of the 95 % interval by error propagation, in the figure's unit; absent for
 *     what is no sum
 * @param spread what the simulation gives; absent where the figure has no value in some trials
 */
public record FigureUncertainty(
    BookFigure figure, OptionalDouble halfWidth, Optional<Spread> spread) {
  private static final double LOPSIDED = 1.2;

  /**
   * Whether per cent of the value say anything: not of a difference that may be 0, nor of shares
   * and points.
   */
  public boolean inPercent() {
    boolean tonnes = figure.unit().equals("tCO2e") && figure.value().signum() != 0;
    return tonnes
        && !figure.id().equals("residual")
        && spread.filter(s -> !s.interval().holdsZero()).isPresent();
  }

  /**
   * Whether the interval of the simulation is so lopsided that a single distance on both sides, as
   * error propagation gives it, would mislead.
   */
  public boolean asymmetric() {
    double value = figure.value().doubleValue();
    return spread
        .map(Spread::interval)
        .filter(i -> lopsided(i.upper() - value, value - i.lower()))
        .isPresent();
  }

  private static boolean lopsided(double up, double down) {
    return Math.max(up, down) > LOPSIDED * Math.min(up, down);
  }

  /** A distance from the value in % of it, where {@link #inPercent}. */
  public double percent(double distance) {
    return 100 * distance / Math.abs(figure.value().doubleValue());
  }
}
