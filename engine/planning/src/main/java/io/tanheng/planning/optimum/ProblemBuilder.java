package io.tanheng.planning.optimum;

import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.measure.MeasureState;
import io.tanheng.accounting.measure.Resources;
import io.tanheng.accounting.measure.Target;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.pathway.Scenarios;
import io.tanheng.planning.pathway.UnitCosts;
import io.tanheng.planning.year.Outlook;
import io.tanheng.planning.year.UnitEffects;
import io.tanheng.planning.year.YearEvaluator;
import io.tanheng.planning.year.YearResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes a problem of a book. */
final class ProblemBuilder {
  private final YearEvaluator years;
  private final UnitCosts costs;
  private final PathwayResult unabated;
  private final BigDecimal decline;
  private final UnitEffects effects;

  /**
   * A builder.
   *
   * @param unabated the plan without measures
   * @param decline of the intensity, a year, a fraction; 0 where it is not held
   */
  ProblemBuilder(YearEvaluator years, UnitCosts costs, PathwayResult unabated, BigDecimal decline) {
    this.years = years;
    this.costs = costs;
    this.unabated = unabated;
    this.decline = decline;
    this.effects = new UnitEffects(years);
  }

  PathwayProblem problem() {
    List<PlanYear> plan = new ArrayList<>();
    for (int t = 0; t < unabated.years().size(); t++) {
      plan.add(year(t, unabated.years().get(t)));
    }
    List<Measure> all = years.base().book().planning().measures();
    List<MeasureOption> options =
        all.stream().flatMap(measure -> option(measure, all).stream()).toList();
    return new PathwayProblem(
        plan,
        options,
        amounts(years.base().book().planning().resources()),
        new ScoreBuilder(years, unabated.years(), options, effects).scores(),
        fixedCost().doubleValue());
  }

  private PlanYear year(int t, PathwayYear without) {
    int year = without.year();
    Outlook outlook = years.outlook();
    BigDecimal discount = costs.discounting().factor(t + 1).movePointLeft(4);
    SortedMap<String, Double> amounts = new TreeMap<>();
    years
        .shares()
        .amounts()
        .forEach(
            (line, amount) ->
                amounts.put(line, amount.multiply(outlook.growth(year)).doubleValue()));
    return new PlanYear(
        year,
        without.result().gbTotal().doubleValue(),
        ownProjects(without.result()).doubleValue(),
        years.gridMwh(year).doubleValue(),
        outlook.gridFactor(year).orElse(BigDecimal.ZERO).doubleValue(),
        least(outlook.residualCap(year), target(year, Target.Kind.RESIDUAL)),
        least(target(year, Target.Kind.GB_TOTAL), intensity(year)),
        number(outlook.budget(year)),
        number(outlook.creditPrice(year).map(price -> price.multiply(discount))),
        number(outlook.greenPowerPremium(year).map(price -> price.multiply(discount))),
        decline(year),
        number(year - 3 > outlook.reportingYear() ? Optional.empty() : years.pastTotal(year - 3)),
        number(outlook.creditShare(year)),
        number(target(year, Target.Kind.SCORE)),
        amounts);
  }

  /** What the carbon price makes of the tonnes without measures. */
  private BigDecimal fixedCost() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int t = 0; t < unabated.years().size(); t++) {
      sum = sum.add(carbon(t, unabated.years().get(t).result().gbTotal()));
    }
    return sum;
  }

  /** Discounted price of tonnes of a year, 10⁴ CNY. */
  private BigDecimal carbon(int t, BigDecimal tonnes) {
    return years
        .outlook()
        .carbonPrice(unabated.years().get(t).year())
        .map(price -> price.movePointLeft(4).multiply(tonnes))
        .map(cost -> cost.multiply(costs.discounting().factor(t + 1), Decimals.PRECISION))
        .orElse(BigDecimal.ZERO);
  }

  private static SortedMap<String, Double> amounts(Resources resources) {
    SortedMap<String, Double> amounts = new TreeMap<>();
    resources.amounts().forEach((name, amount) -> amounts.put(name, amount.value().doubleValue()));
    return amounts;
  }

  private static BigDecimal ownProjects(YearResult result) {
    return result.evaluation().balance().steps().stream()
        .filter(step -> step.code().equals("self_developed"))
        .map(step -> step.amount().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Optional<BigDecimal> intensity(int year) {
    return target(year, Target.Kind.INTENSITY)
        .flatMap(value -> years.output(year).map(value::multiply));
  }

  private Optional<BigDecimal> target(int year, Target.Kind kind) {
    return years.base().book().planning().targets().stream()
        .filter(target -> target.year() == year && target.kind() == kind)
        .map(Target::value)
        .findFirst();
  }

  /** (1 − decline)³ × output ÷ output three years before, where all of it is known. */
  private OptionalDouble decline(int year) {
    Optional<BigDecimal> before = years.output(year - 3);
    boolean planned = year - 3 > years.outlook().reportingYear();
    if (decline.signum() == 0
        || before.isEmpty()
        || !planned && years.pastTotal(year - 3).isEmpty()) {
      return OptionalDouble.empty();
    }
    BigDecimal share = BigDecimal.ONE.subtract(decline).pow(3);
    return number(
        years
            .output(year)
            .map(now -> share.multiply(now).divide(before.get(), Decimals.PRECISION)));
  }

  private static OptionalDouble least(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return number(Stream.concat(one.stream(), other.stream()).reduce(BigDecimal::min));
  }

  private static OptionalDouble number(Optional<BigDecimal> figure) {
    return figure
        .map(value -> OptionalDouble.of(value.doubleValue()))
        .orElseGet(OptionalDouble::empty);
  }

  /** A measure that is done is no option; nor is one that excludes what is done. */
  private Optional<MeasureOption> option(Measure measure, List<Measure> all) {
    List<String> done =
        all.stream().filter(m -> m.state() == MeasureState.DONE).map(Measure::id).toList();
    boolean open =
        measure.state() != MeasureState.DONE
            && measure.excludes().stream().noneMatch(done::contains);
    int[] range = range(measure);
    return open && range[0] <= range[1] && measure.maxUnits().signum() > 0
        ? Optional.of(option(measure, range, done))
        : Optional.empty();
  }

  /** First and last year of beginning, counted from 0. */
  private int[] range(Measure measure) {
    List<Integer> plan = years.outlook().years();
    int start = plan.get(0);
    int end = plan.get(plan.size() - 1);
    if (measure.state() == MeasureState.UNDER_WAY) {
      List<Adoption> begun = Scenarios.begun(measure, years.outlook());
      return begun.isEmpty()
          ? new int[] {1, 0}
          : new int[] {begun.get(0).year() - start, begun.get(0).year() - start};
    }
    return new int[] {
      Math.max(start, measure.earliest().orElse(start)) - start,
      Math.min(end, measure.latest().orElse(end)) - start
    };
  }

  private MeasureOption option(Measure measure, int[] range, List<String> done) {
    List<Integer> plan = years.outlook().years();
    SortedMap<String, Double> lines = new TreeMap<>();
    years
        .shares()
        .change(measure)
        .byLine()
        .forEach((line, change) -> lines.put(line, change.doubleValue()));
    return new MeasureOption(
        measure.id(),
        range[0],
        range[1],
        plan.stream().map(year -> costs.life(measure, year)).toList(),
        plan.stream().map(year -> cost(measure, year).doubleValue()).toList(),
        measure.capex().doubleValue(),
        unabated.years().stream().map(year -> change(measure, year).doubleValue()).toList(),
        UnitCosts.megawattHours(measure).doubleValue(),
        lines,
        amounts(measure.resources()),
        measure.maxUnits().doubleValue(),
        measure.integer(),
        measure.requires().stream().filter(id -> !done.contains(id)).toList(),
        measure.excludes(),
        measure.state() == MeasureState.UNDER_WAY);
  }

  /** Discounted cost over the plan of one unit that begins in a year. */
  private BigDecimal cost(Measure measure, int begun) {
    List<Integer> plan = years.outlook().years();
    BigDecimal sum = BigDecimal.ZERO;
    for (int t = 0; t < plan.size(); t++) {
      if (costs.works(measure, begun, plan.get(t))) {
        BigDecimal yearly =
            costs
                .capital(measure, begun)
                .add(measure.opex())
                .add(costs.electricity(measure, plan.get(t)));
        sum = sum.add(yearly.multiply(costs.discounting().factor(t + 1), Decimals.PRECISION));
        sum = sum.add(carbon(t, change(measure, unabated.years().get(t))));
      }
    }
    return sum;
  }

  private BigDecimal change(Measure measure, PathwayYear without) {
    return effects.of(measure, without.year()).tonnes();
  }
}
