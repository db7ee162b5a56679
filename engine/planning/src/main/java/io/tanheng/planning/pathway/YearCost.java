package io.tanheng.planning.pathway;

import java.math.BigDecimal;

/**
 * What a year costs, 10⁴ CNY, not discounted.
 *
 * @param invested capital laid out in the year, as the budget sees it
 * @param capital its yearly share: annuities of all that works in the year
 * @param running opex of all that works
 * @param electricity change of the electricity bill, negative where less is bought
 * @param greenPower premium on green power
 * @param credits price of credits
 * @param carbon carbon price of the accounting total
 */
public record YearCost(
    BigDecimal invested,
    BigDecimal capital,
    BigDecimal running,
    BigDecimal electricity,
    BigDecimal greenPower,
    BigDecimal credits,
    BigDecimal carbon) {
  /** What the year costs: the yearly share of capital, not the outlay. */
  public BigDecimal total() {
    return capital.add(running).add(electricity).add(greenPower).add(credits).add(carbon);
  }
}
