package io.tanheng.planning.pathway;

import io.tanheng.accounting.measure.Measure;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.cost.Discounting;
import io.tanheng.planning.year.Installed;
import io.tanheng.planning.year.Purchases;
import io.tanheng.planning.year.YearEvaluator;
import io.tanheng.planning.year.YearResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Evaluates a pathway year by year; each year sees those before it. */
public final class PathwayEvaluator {
  private final YearEvaluator years;
  private final UnitCosts costs;
  private final List<Measure> measures;

  public PathwayEvaluator(YearEvaluator years, Discounting discounting) {
    this(years, new UnitCosts(years.outlook(), discounting));
  }

  /** An evaluator at these costs, whose outlook may have other prices than that of the years. */
  public PathwayEvaluator(YearEvaluator years, UnitCosts costs) {
    this.years = years;
    this.costs = costs;
    this.measures = years.base().book().planning().measures();
  }

  public YearEvaluator years() {
    return years;
  }

  public UnitCosts costs() {
    return costs;
  }

  /** The pathway with every year evaluated, or what makes a year impossible. */
  public Outcome<PathwayResult> evaluate(Pathway pathway) {
    List<PathwayYear> done = new ArrayList<>();
    for (int year : years.outlook().years()) {
      List<YearResult> before = done.stream().map(PathwayYear::result).toList();
      List<Installed> installed = installed(pathway, year);
      Purchases bought = pathway.bought(year);
      Outcome<YearResult> result = years.evaluate(year, installed, bought, before);
      if (!(result instanceof Outcome.Given<YearResult> given)) {
        return Outcome.refused(result.issues());
      }
      done.add(
          new PathwayYear(given.value(), installed, bought, cost(pathway, given.value(), bought)));
    }
    return Outcome.of(new PathwayResult(pathway, done));
  }

  /** What works in a year, in the order of the book. */
  public List<Installed> installed(Pathway pathway, int year) {
    List<Installed> installed = new ArrayList<>();
    for (Measure measure : measures) {
      BigDecimal units =
          pathway.adoptions().stream()
              .filter(each -> each.measure().equals(measure.id()))
              .filter(each -> costs.works(measure, each.year(), year))
              .map(Adoption::units)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (units.signum() > 0) {
        installed.add(new Installed(measure, units));
      }
    }
    return installed;
  }

  /** The same results at other prices; tonnes and points do not depend on them. */
  public PathwayResult repriced(PathwayResult result) {
    Pathway pathway = result.pathway();
    return new PathwayResult(
        pathway,
        result.years().stream()
            .map(
                year ->
                    new PathwayYear(
                        year.result(),
                        year.installed(),
                        year.purchases(),
                        cost(pathway, year.result(), year.purchases())))
            .toList());
  }

  private YearCost cost(Pathway pathway, YearResult result, Purchases bought) {
    int year = result.year();
    YearCost carbon = YearCost.ofCarbon(carbon(year, result.gbTotal()));
    return pathway.adoptions().stream()
        .map(each -> cost(each, year))
        .reduce(cost(year, bought).plus(carbon), YearCost::plus);
  }

  /** What tonnes cost at the carbon price of a year, 10⁴ CNY; 0 where there is none. */
  public BigDecimal carbon(int year, BigDecimal tonnes) {
    return UnitCosts.priced(tonnes, costs.outlook().carbonPrice(year).orElse(BigDecimal.ZERO));
  }

  /** What the units of an adoption cost in a year. */
  public YearCost cost(Adoption adoption, int year) {
    Measure measure = measure(adoption.measure());
    BigDecimal units = adoption.units();
    boolean begins = adoption.year() == year;
    boolean works = costs.works(measure, adoption.year(), year);
    return new YearCost(
        begins ? costs.capex(measure).multiply(units) : BigDecimal.ZERO,
        works ? times(costs.capital(measure, adoption.year()), units) : BigDecimal.ZERO,
        works ? measure.opex().multiply(units) : BigDecimal.ZERO,
        works ? times(costs.electricity(measure, year), units) : BigDecimal.ZERO,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        BigDecimal.ZERO);
  }

  /** What purchases cost in a year. */
  public YearCost cost(int year, Purchases bought) {
    BigDecimal premium = costs.outlook().greenPowerPremium(year).orElse(BigDecimal.ZERO);
    BigDecimal price = costs.outlook().creditPrice(year).orElse(BigDecimal.ZERO);
    return new YearCost(
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        UnitCosts.priced(bought.greenPower(), premium),
        UnitCosts.priced(bought.credits(), price),
        BigDecimal.ZERO);
  }

  private static BigDecimal times(BigDecimal a, BigDecimal b) {
    return a.multiply(b, Decimals.PRECISION);
  }

  /** The measure of that id, one of the book. */
  public Measure measure(String id) {
    return measures.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
