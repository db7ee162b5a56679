package io.tanheng.planning.pathway;

import io.tanheng.accounting.measure.ActivityEffect;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Units;
import io.tanheng.planning.cost.Discounting;
import io.tanheng.planning.year.Outlook;
import java.math.BigDecimal;

/**
 * What one unit of a measure costs a year, 10⁴ CNY. Capital is charged as an annuity over its life,
 * so that a plan that ends before does not pay for the years after; a life that does not end is
 * charged over the years that are left.
 *
 * @param outlook prices
 * @param discounting rate
 * @param capexScale what every capex is multiplied by, 1 as the book has it
 */
public record UnitCosts(Outlook outlook, Discounting discounting, BigDecimal capexScale) {
  private static final BigDecimal CNY = BigDecimal.valueOf(10_000);

  /** Costs with every capex as the book has it. */
  public UnitCosts(Outlook outlook, Discounting discounting) {
    this(outlook, discounting, BigDecimal.ONE);
  }

  /** Capital laid out for one unit, 10⁴ CNY. */
  public BigDecimal capex(Measure measure) {
    return measure.capex().multiply(capexScale);
  }

  /** Yearly share of the capital of a unit that began in a year. */
  public BigDecimal capital(Measure measure, int begun) {
    return capex(measure).multiply(discounting.recovery(life(measure, begun)), Decimals.PRECISION);
  }

  /** Years that a unit works, or is charged over. */
  public int life(Measure measure, int begun) {
    return measure.lifetime().orElse(last() - begun + 1);
  }

  private int last() {
    return outlook.years().get(outlook.years().size() - 1);
  }

  /** Whether a unit that began in a year works in another. */
  public boolean works(Measure measure, int begun, int year) {
    return begun <= year && year < begun + life(measure, begun);
  }

  /** Change of the electricity bill by one unit. */
  public BigDecimal electricity(Measure measure, int year) {
    return outlook
        .electricityPrice(year)
        .map(price -> megawattHours(measure).multiply(price).divide(CNY, Decimals.PRECISION))
        .orElse(BigDecimal.ZERO);
  }

  /** MWh of bought electricity that one unit adds, negative where it saves. */
  public static BigDecimal megawattHours(Measure measure) {
    return measure.effects().each().stream()
        .filter(effect -> effect.activity().code().equals("electricity"))
        .map(ActivityEffect::change)
        .map(change -> change.to(Units.get("MWh")).value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** 10⁴ CNY of so many units at a price in CNY. */
  static BigDecimal priced(BigDecimal amount, BigDecimal price) {
    return amount.multiply(price).divide(CNY, Decimals.PRECISION);
  }
}
