package io.tanheng.factors.catalog;

import java.util.List;

/** The answer to a {@link FactorQuery}. */
public sealed interface FactorChoice {
  /**
   * How the data year of the factor fits the year of the activity (METHOD.md §2: factor choice).
   */
  enum YearFit {
    /** The same year, or a factor without a year. */
    SAME,
    /** An earlier year, at most three years back: finding {@code factor-vintage}. */
    EARLIER,
    /** Farther away or later: finding {@code factor-far-in-time}. */
    FAR
  }

  /**
   * One factor.
   *
   * @param factor the factor
   * @param yearFit how its year fits
   * @param reason why this one, in English, for a reader of the derivation
   */
  record Chosen(EmissionFactor factor, YearFit yearFit, String reason) implements FactorChoice {}

  /** No factor; {@link Activities#near} gives codes that come close to the one asked for. */
  record Missing(String activity) implements FactorChoice {}

  /** Factors that fit equally well: an error, not a pick. */
  record Tied(List<EmissionFactor> factors) implements FactorChoice {}
}
