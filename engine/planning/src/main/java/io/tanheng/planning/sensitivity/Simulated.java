package io.tanheng.planning.sensitivity;

import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.measure.Target;
import io.tanheng.accounting.uncertainty.distribution.ConfidenceLevel;
import io.tanheng.accounting.uncertainty.distribution.Interval;
import io.tanheng.accounting.uncertainty.simulation.MonteCarlo;
import io.tanheng.accounting.uncertainty.simulation.Settings;
import io.tanheng.accounting.uncertainty.simulation.SimulatedOutput;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.year.ScoreWorth;
import io.tanheng.planning.year.UnitEffects;
import io.tanheng.planning.year.YearEvaluator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** Simulates a pathway: every trial draws what is uncertain, by streams that are stable. */
public final class Simulated {
  private static final double COVERED = 1e-6;
  private static final double BUFFERED = 0.95;
  private static final int DIGITS = 9;
  private static final List<Integer> MOVED_BY_TONNES = List.of(11, 24, 25, 26, 27);

  private final PathwayEvaluator evaluator;
  private final YearEvaluator years;
  private final PathwayResult held;
  private final BigDecimal decline;
  private final Map<String, SimulatedOutput> outputs = new HashMap<>();

  private Simulated(PathwayEvaluator evaluator, PathwayResult held, BigDecimal decline) {
    this.evaluator = evaluator;
    this.years = evaluator.years();
    this.held = held;
    this.decline = decline;
  }

  /**
   * How likely a pathway keeps its wishes.
   *
   * @param evaluator that evaluated it
   * @param spreads half widths of the 95 % intervals of shared inputs: {@link Driver#GRID_FACTOR}
   *     in %, {@link Driver#GROWTH} in points; none are exact
   * @param decline of the intensity that is held, a year, a fraction
   * @param settings trials, seed and threads; the threads change nothing of the result
   * @param over whether there is no more time
   * @return the chances; absent where the time was over before the simulation began
   */
  public static Optional<Chances> of(
      PathwayEvaluator evaluator,
      PathwayResult held,
      Map<Driver, BigDecimal> spreads,
      BigDecimal decline,
      Settings settings,
      BooleanSupplier over) {
    return new Simulated(evaluator, held, decline).run(spreads, settings, over);
  }

  private Optional<Chances> run(
      Map<Driver, BigDecimal> spreads, Settings settings, BooleanSupplier over) {
    List<Uncertain> uncertain = uncertain(spreads);
    ResponseModel model = new ResponseModel(uncertain, years.outlook().reportingYear());
    UnitEffects effects = new UnitEffects(years);
    for (PathwayYear year : held.years()) {
      if (over.getAsBoolean()) {
        return Optional.empty();
      }
      model.add(new YearResponse(years, effects, year));
    }
    held.years().forEach(year -> ratios(model, year.year()));
    MonteCarlo.run(model.build(), settings).outputs().forEach(each -> outputs.put(each.id(), each));
    List<Chance> each = new ArrayList<>();
    SortedMap<Integer, BigDecimal> buffers = new TreeMap<>();
    for (PathwayYear year : held.years()) {
      wishes(year, each);
      double most = output(ResponseModel.balance(year.year())).quantile(BUFFERED);
      buffers.put(
          year.year(),
          BigDecimal.valueOf(most <= COVERED ? 0 : Math.ceil(most - COVERED))
              .setScale(0, RoundingMode.UNNECESSARY));
    }
    return Optional.of(
        new Chances(
            held.pathway().name(),
            settings.trials(),
            settings.seed(),
            uncertain,
            each,
            buffers,
            rooms(),
            apart(model)));
  }

  /** Credits that the outlook still allows beside those bought, of the total as it is planned. */
  private SortedMap<Integer, BigDecimal> rooms() {
    SortedMap<Integer, BigDecimal> rooms = new TreeMap<>();
    for (PathwayYear year : held.years()) {
      years
          .outlook()
          .creditShare(year.year())
          .map(share -> share.multiply(year.result().gbTotal(), Decimals.PRECISION))
          .map(most -> most.subtract(year.purchases().credits()).max(BigDecimal.ZERO))
          .ifPresent(room -> rooms.put(year.year(), room));
    }
    return rooms;
  }

  private List<Uncertain> uncertain(Map<Driver, BigDecimal> spreads) {
    List<Uncertain> uncertain = new ArrayList<>();
    List<String> adopted = held.pathway().adoptions().stream().map(Adoption::measure).toList();
    years.base().book().planning().measures().stream()
        .filter(measure -> adopted.contains(measure.id()))
        .forEach(measure -> spread(measure).ifPresent(uncertain::add));
    add(uncertain, Uncertain.GRID, spreads.getOrDefault(Driver.GRID_FACTOR, BigDecimal.ZERO));
    add(uncertain, Uncertain.GROWTH, spreads.getOrDefault(Driver.GROWTH, BigDecimal.ZERO));
    return uncertain;
  }

  private static Optional<Uncertain> spread(Measure measure) {
    return measure
        .uncertainty()
        .filter(percent -> percent.signum() > 0)
        .map(percent -> new Uncertain(Uncertain.measure(measure.id()), percent));
  }

  private static void add(List<Uncertain> uncertain, String id, BigDecimal half) {
    if (half.signum() > 0) {
      uncertain.add(new Uncertain(id, half));
    }
  }

  private void ratios(ResponseModel model, int year) {
    years
        .output(year)
        .ifPresent(output -> model.ratio("intensity:" + year, year, 0, output.doubleValue()));
    share(year)
        .ifPresent(
            any ->
                model.ratio(
                    "decline:" + year,
                    year,
                    year - 3,
                    planned(year - 3) ? 0 : years.pastTotal(year - 3).orElseThrow().doubleValue()));
  }

  private boolean planned(int year) {
    return year > years.outlook().reportingYear();
  }

  /** What the total may be as a share of that three years before. */
  private Optional<BigDecimal> share(int year) {
    Optional<BigDecimal> before = years.output(year - 3);
    boolean known = planned(year - 3) || years.pastTotal(year - 3).isPresent();
    if (decline.signum() == 0 || before.isEmpty() || !known) {
      return Optional.empty();
    }
    BigDecimal share = BigDecimal.ONE.subtract(decline).pow(3);
    return years
        .output(year)
        .map(now -> share.multiply(now).divide(before.get(), Decimals.PRECISION));
  }

  private SimulatedOutput output(String id) {
    return Optional.ofNullable(outputs.get(id)).orElseThrow();
  }

  private void wishes(PathwayYear year, List<Chance> each) {
    int y = year.year();
    each.add(
        most("covered", y, BigDecimal.ZERO, ResponseModel.balance(y), year.result().residual()));
    years
        .outlook()
        .residualCap(y)
        .filter(cap -> cap.signum() > 0)
        .ifPresent(
            cap ->
                each.add(
                    most(
                        "residual_cap",
                        y,
                        cap,
                        ResponseModel.balance(y),
                        year.result().residual())));
    share(y).ifPresent(share -> each.add(decline(year, share)));
    years.base().book().planning().targets().stream()
        .filter(target -> target.year() == y)
        .forEach(target -> each.add(target(target, year)));
  }

  private Chance decline(PathwayYear year, BigDecimal share) {
    int y = year.year();
    BigDecimal before =
        held.years().stream()
            .filter(each -> each.year() == y - 3)
            .map(each -> each.result().gbTotal())
            .findFirst()
            .or(() -> years.pastTotal(y - 3))
            .orElseThrow();
    BigDecimal now = year.result().gbTotal().divide(before, Decimals.PRECISION);
    return most("decline", y, share, "decline:" + y, now);
  }

  private Chance target(Target target, PathwayYear year) {
    int y = year.year();
    return switch (target.kind()) {
      case RESIDUAL ->
          most("residual", y, target.value(), ResponseModel.balance(y), year.result().residual());
      case GB_TOTAL ->
          most("gb_total", y, target.value(), ResponseModel.total(y), year.result().gbTotal());
      case INTENSITY -> intensity(target, year);
      case SCORE -> score(target, year);
    };
  }

  private Chance intensity(Target target, PathwayYear year) {
    BigDecimal expected =
        years
            .output(year.year())
            .map(output -> year.result().gbTotal().divide(output, Decimals.PRECISION))
            .orElse(BigDecimal.ZERO);
    return outputs.containsKey("intensity:" + year.year())
        ? most("intensity", year.year(), target.value(), "intensity:" + year.year(), expected)
        : new Chance(
            "intensity",
            year.year(),
            target.value(),
            expected,
            expected,
            expected,
            Optional.empty());
  }

  /** A wish that a figure does not pass. */
  private Chance most(String kind, int year, BigDecimal wish, String id, BigDecimal expected) {
    SimulatedOutput output = output(id);
    double edge = wish.doubleValue() + COVERED * Math.max(1, Math.abs(wish.doubleValue()) * 1e-3);
    Interval interval = output.interval(ConfidenceLevel.OF_95_PERCENT);
    return new Chance(
        kind,
        year,
        wish,
        expected,
        decimal(interval.lower()),
        decimal(interval.upper()),
        Optional.of(decimal(output.cumulative(edge))));
  }

  /**
   * Tonnes move indicators 11 and 24 to 27 alone. Where the points suffice without any of these,
   * the score is reached whatever the trial; else it is not sampled.
   */
  private static Chance score(Target target, PathwayYear year) {
    BigDecimal points = year.result().points().orElse(BigDecimal.ZERO);
    ScoreWorth worth = ScoreWorth.of(year.result().evaluation());
    BigDecimal least = points.subtract(worth.pointsOf(MOVED_BY_TONNES)).max(BigDecimal.ZERO);
    boolean sure = least.compareTo(target.value()) >= 0;
    return new Chance(
        "score",
        year.year(),
        target.value(),
        points,
        least,
        least.add(worth.worthOf(MOVED_BY_TONNES)),
        sure ? Optional.of(BigDecimal.ONE) : Optional.empty());
  }

  /** How far the model at its central values lies from what the engine says. */
  private BigDecimal apart(ResponseModel model) {
    Map<String, Double> central = model.central();
    BigDecimal apart = BigDecimal.ZERO;
    for (PathwayYear year : held.years()) {
      double total =
          Optional.ofNullable(central.get(ResponseModel.total(year.year()))).orElseThrow();
      double left =
          Optional.ofNullable(central.get(ResponseModel.balance(year.year()))).orElseThrow();
      apart = apart.max(new BigDecimal(total).subtract(year.result().gbTotal()).abs());
      apart = apart.max(new BigDecimal(Math.max(0, left)).subtract(year.result().residual()).abs());
    }
    return apart.setScale(DIGITS, RoundingMode.UP);
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }
}
