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
  /** Nothing. */
  public static final YearCost NONE =
      new YearCost(
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO);

  /** What tonnes cost alone. */
  static YearCost ofCarbon(BigDecimal carbon) {
    BigDecimal none = BigDecimal.ZERO;
    return new YearCost(none, none, none, none, none, none, carbon);
  }

  /** Both together. */
  public YearCost plus(YearCost other) {
    return new YearCost(
        invested.add(other.invested),
        capital.add(other.capital),
        running.add(other.running),
        electricity.add(other.electricity),
        greenPower.add(other.greenPower),
        credits.add(other.credits),
        carbon.add(other.carbon));
  }

  /** What the year costs: the yearly share of capital, not the outlay. */
  public BigDecimal total() {
    return capital.add(running).add(electricity).add(greenPower).add(credits).add(carbon);
  }
}
