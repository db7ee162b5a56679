package io.tanheng.planning.year;

import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one unit of a measure changes, asked of the engine: the difference that a thousandth of it
 * makes to the year without measures. It is asked twice, at the grid factor of a year and at a
 * higher one; in years of the same other factors the part that the grid factor moves follows it.
 */
public final class UnitEffects {
  private static final BigDecimal PART = new BigDecimal("0.001");

  /** Ten per cent, a tenth: the difference that it makes, ten times, is the whole. */
  private static final BigDecimal TENTH = BigDecimal.TEN;

  private static final Effect NONE =
      new Effect(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  private final YearEvaluator years;
  private final YearEvaluator higher;
  private final Map<Integer, Integer> anchors = new HashMap<>();
  private final Map<String, Integer> firsts = new HashMap<>();
  private final Map<Integer, Inventory> without = new HashMap<>();
  private final Map<Integer, Inventory> withoutHigher = new HashMap<>();
  private final Map<String, Effect> known = new HashMap<>();

  public UnitEffects(YearEvaluator years) {
    this.years = years;
    this.higher = years.with(OutlookChange.of(years.outlook(), each -> each.gridFactorBy(TENTH)));
  }

  /**
   * What one unit changes in a year.
   *
   * @param grid tCO2e of the accounting total that the grid factor moves
   * @param rest tCO2e of it that the grid factor does not move
   * @param energy tce of all energy
   * @param renewable tce of renewable energy
   */
  public record Effect(BigDecimal grid, BigDecimal rest, BigDecimal energy, BigDecimal renewable) {
    /** tCO2e of the accounting total. */
    public BigDecimal tonnes() {
      return grid.add(rest);
    }

    /** That of so many units. */
    public Effect times(BigDecimal units) {
      return new Effect(
          grid.multiply(units),
          rest.multiply(units),
          energy.multiply(units),
          renewable.multiply(units));
    }
  }

  /** What one unit changes in a year of the outlook. */
  public Effect of(Measure measure, int year) {
    if (measure.effects().each().isEmpty() && measure.reduction().signum() == 0) {
      return NONE;
    }
    int anchor = anchors.computeIfAbsent(year, this::anchor);
    Effect there =
        known.computeIfAbsent(measure.id() + " " + anchor, any -> asked(measure, anchor));
    return year == anchor
        ? there
        : new Effect(
            there.grid().multiply(factor(year)).divide(factor(anchor), Decimals.PRECISION),
            there.rest(),
            there.energy(),
            there.renewable());
  }

  /** The park without measures: tonnes that the grid factor moves, others, energy. */
  public Effect unabated(int year) {
    return parts(bare(year), bareHigher(year));
  }

  private BigDecimal factor(int year) {
    return years.outlook().gridFactor(year).orElse(BigDecimal.ZERO);
  }

  /** The first year asked for of those that know the same factors but for that of the grid. */
  private int anchor(int year) {
    if (factor(year).signum() == 0) {
      return year;
    }
    Outcome<YearResult> result = years.evaluate(year, List.of(), Purchases.NONE, List.of());
    String factors =
        result.asOptional().stream()
            .flatMap(given -> given.evaluation().sources().stream())
            .filter(row -> !row.provenance().set().equals(OutlookFactors.SET))
            .map(EmissionFactor::toString)
            .sorted()
            .collect(Collectors.joining());
    return firsts.computeIfAbsent(factors, any -> year);
  }

  private static Effect parts(Inventory now, Inventory higher) {
    BigDecimal total = now.park().gbTotal().value();
    BigDecimal grid = higher.park().gbTotal().value().subtract(total).multiply(TENTH);
    return new Effect(
        grid, total.subtract(grid), now.energy().total().value(), now.energy().renewable().value());
  }

  private Effect asked(Measure measure, int year) {
    List<Installed> part = List.of(new Installed(measure, PART));
    Effect with = parts(years.inventory(year, part), higher.inventory(year, part));
    Effect bare = unabated(year);
    return new Effect(
        per(with.grid(), bare.grid()),
        per(with.rest(), bare.rest()),
        per(with.energy(), bare.energy()),
        per(with.renewable(), bare.renewable()));
  }

  private static BigDecimal per(BigDecimal with, BigDecimal without) {
    return with.subtract(without).divide(PART, Decimals.PRECISION);
  }

  private Inventory bare(int year) {
    return without.computeIfAbsent(year, any -> years.inventory(year, List.of()));
  }

  private Inventory bareHigher(int year) {
    return withoutHigher.computeIfAbsent(year, any -> higher.inventory(year, List.of()));
  }
}
