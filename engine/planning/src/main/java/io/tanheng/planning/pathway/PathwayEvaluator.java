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
    this.years = years;
    this.costs = new UnitCosts(years.outlook(), discounting);
    this.measures = years.base().book().planning().measures();
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

  private List<Installed> installed(Pathway pathway, int year) {
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

  private YearCost cost(Pathway pathway, YearResult result, Purchases bought) {
    int year = result.year();
    BigDecimal invested = BigDecimal.ZERO;
    BigDecimal capital = BigDecimal.ZERO;
    BigDecimal running = BigDecimal.ZERO;
    BigDecimal electricity = BigDecimal.ZERO;
    for (Adoption each : pathway.adoptions()) {
      Measure measure = measure(each.measure());
      if (each.year() == year) {
        invested = invested.add(measure.capex().multiply(each.units()));
      }
      if (costs.works(measure, each.year(), year)) {
        capital = capital.add(times(costs.capital(measure, each.year()), each.units()));
        running = running.add(measure.opex().multiply(each.units()));
        electricity = electricity.add(times(costs.electricity(measure, year), each.units()));
      }
    }
    var outlook = years.outlook();
    return new YearCost(
        invested,
        capital,
        running,
        electricity,
        UnitCosts.priced(
            bought.greenPower(), outlook.greenPowerPremium(year).orElse(BigDecimal.ZERO)),
        UnitCosts.priced(bought.credits(), outlook.creditPrice(year).orElse(BigDecimal.ZERO)),
        UnitCosts.priced(result.gbTotal(), outlook.carbonPrice(year).orElse(BigDecimal.ZERO)));
  }

  private static BigDecimal times(BigDecimal a, BigDecimal b) {
    return a.multiply(b, Decimals.PRECISION);
  }

  private Measure measure(String id) {
    return measures.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
