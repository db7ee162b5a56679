package io.tanheng.accounting.keycategory;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A source category and gas in the base year and in the year assessed.
 *
 * @param category what emits: a category of a book or of any table
 * @param activity the finer grain inside the category, such as the fuel; may be blank
 * @param gas code of the gas, may be blank
 * @param base tCO2e of the base year, negative for a removal; absent where no base year is known
 * @param current tCO2e of the year, negative for a removal or a deduction
 */
public record SourceAmount(
    String category, String activity, String gas, Optional<BigDecimal> base, BigDecimal current) {
  public SourceAmount {
    Objects.requireNonNull(current);
    if (category.isBlank()) {
      throw new IllegalArgumentException("an amount without a category");
    }
  }

  /** Base year as a figure: 0 where it has none of this source. */
  BigDecimal baseTonnes() {
    return base.orElse(BigDecimal.ZERO);
  }
}
