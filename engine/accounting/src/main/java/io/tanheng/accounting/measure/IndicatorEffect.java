package io.tanheng.accounting.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a measure moves an indicator that is entered.
 *
 * @param no number in the profile
 * @param alternative {@code a} or {@code b}; blank where it has none
 * @param met that it is met ({@code true}) or no longer met; absent where it is moved by an amount
 * @param change by how much one unit moves it: fractions for shares and rates, pieces for counts
 */
public record IndicatorEffect(
    int no, String alternative, Optional<Boolean> met, Optional<BigDecimal> change) {
  public IndicatorEffect {
    if (met.isPresent() == change.isPresent()) {
      throw new IllegalArgumentException("either met or a change");
    }
  }
}
