package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.evaluation.Assumption;
import io.tanheng.accounting.uncertainty.distribution.ConfidenceLevel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How sure the figures of an evaluated book are. It stands beside the result, whose grade and claim
 * follow the single values of the standard.
 *
 * @param level of every interval
 * @param trials of the simulation
 * @param seed of the simulation
 * @param parameters how many numbers are uncertain
 * @param figures totals first, then what is made of them
 * @param grades probability of each grade by the points alone, {@code none} first; empty under a
 *     profile without a score
 * @param thresholds how likely each threshold of a computed figure is met; empty under a profile
 *     that scores
 * @param probabilityCovered share of the trials in which the offsets cover the residual
 * @param buffer whole tonnes of credits more that would make it 95 %; 0 where it is already
 * @param contributions what the variance of the main figures comes from
 * @param densities how the trials of the main figures lie
 * @param assumptions what the intervals rest on
 */
public record BookUncertainty(
    ConfidenceLevel level,
    int trials,
    long seed,
    int parameters,
    List<FigureUncertainty> figures,
    Map<String, Double> grades,
    List<ThresholdChance> thresholds,
    double probabilityCovered,
    long buffer,
    List<VarianceShares> contributions,
    List<Density> densities,
    List<Assumption> assumptions) {
  /** Trials where nothing else is asked for. */
  public static final int DEFAULT_TRIALS = 10_000;

  /** The seed where none is given: the number of the standard and its year. */
  public static final long DEFAULT_SEED = 10_2024;

  /** The probability of being covered that the buffer is for. */
  public static final double BUFFERED = 0.95;

  public BookUncertainty {
    figures = List.copyOf(figures);
    grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
    thresholds = List.copyOf(thresholds);
    contributions = List.copyOf(contributions);
    densities = List.copyOf(densities);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * A figure by its id.
   *
   * @throws IllegalArgumentException where there is none
   */
  public FigureUncertainty figure(String id) {
    return figures.stream()
        .filter(each -> each.figure().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no figure " + id));
  }
}
