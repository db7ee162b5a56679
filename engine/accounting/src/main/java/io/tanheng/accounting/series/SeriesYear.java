package io.tanheng.accounting.series;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One year of a series.
 *
 * @param year the year
 * @param emissions tCO2e; absent where it is unknown and nothing fills it
 * @param origin where the figure comes from
 */
public record SeriesYear(int year, Optional<BigDecimal> emissions, Origin origin) {
  /** Where a figure comes from. */
  public enum Origin {
    /** From activity rows, by the method of the run. */
    CALCULATED,
    /** Entered in the table {@code history}, by the method that was used then. */
    ENTERED,
    /** An entered figure brought to the present method by the overlap. */
    SPLICED,
    /** On the straight line between the nearest known years. */
    INTERPOLATED,
    /** Neither known nor filled. */
    MISSING;

    /** Whether the figure is no result of its own year. */
    public boolean filled() {
      return this == SPLICED || this == INTERPOLATED;
    }

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public SeriesYear {
    if (emissions.isEmpty() != (origin == Origin.MISSING)) {
      throw new IllegalArgumentException(year + ": " + origin + " " + emissions);
    }
  }
}
