package io.tanheng.planning.scenario;

import io.tanheng.accounting.balance.BalanceStep;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.Pathway;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.scenario.BridgeStep.Kind;
import io.tanheng.planning.year.Installed;
import io.tanheng.planning.year.OutlookChange;
import io.tanheng.planning.year.YearEvaluator;
import io.tanheng.planning.year.YearResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads from the reporting year to scenarios; every place on the way is asked of the engine. */
public final class Bridges {
  private final PathwayEvaluator evaluator;
  private final YearEvaluator years;
  private final BigDecimal base;

  /** Bridges from the reporting year of an evaluator. */
  public Bridges(PathwayEvaluator evaluator) {
    this.evaluator = evaluator;
    this.years = evaluator.years();
    this.base = total(years.base());
  }

  /** The bridge to a year of a scenario. */
  public Bridge to(PathwayResult scenario, int year) {
    PathwayYear reached =
        scenario.years().stream().filter(each -> each.year() == year).findFirst().orElseThrow();
    List<BridgeStep> steps = new ArrayList<>();
    BigDecimal at = base;
    at = add(steps, Kind.YEAR, "", at, total(still(false), year, List.of()), BigDecimal.ZERO);
    at = add(steps, Kind.GROWTH, "", at, total(still(true), year, List.of()), BigDecimal.ZERO);
    BigDecimal unabated = total(years, year, List.of());
    at = add(steps, Kind.GRID_FACTOR, "", at, unabated, BigDecimal.ZERO);
    at = measures(steps, at, scenario.pathway(), year, reached.installed());
    YearResult result = reached.result();
    BigDecimal green = reached.cost().greenPower();
    boolean atSource = result.gbTotal().compareTo(at) != 0;
    at =
        add(
            steps,
            Kind.GREEN_AT_SOURCE,
            "green_power",
            at,
            result.gbTotal(),
            atSource ? green : BigDecimal.ZERO);
    carbon(steps, year);
    balance(steps, at, reached, atSource ? BigDecimal.ZERO : green);
    return new Bridge(
        scenario.pathway().name(),
        years.outlook().reportingYear(),
        year,
        base,
        unabated,
        result.gbTotal(),
        result.residual(),
        reached.cost().total(),
        steps);
  }

  /** Tonnes have a price, where the outlook gives one: each step has that of its own. */
  private void carbon(List<BridgeStep> steps, int year) {
    steps.replaceAll(step -> step.costing(evaluator.carbon(year, step.delta())));
    steps.set(0, steps.get(0).costing(evaluator.carbon(year, base)));
  }

  private BigDecimal measures(
      List<BridgeStep> steps,
      BigDecimal from,
      Pathway pathway,
      int year,
      List<Installed> installed) {
    BigDecimal at = from;
    List<Installed> taken = new ArrayList<>();
    List<String> order =
        pathway.adoptions().stream()
            .filter(each -> each.year() <= year)
            .map(Adoption::measure)
            .distinct()
            .toList();
    for (String id : order) {
      Optional<Installed> works =
          installed.stream().filter(each -> each.measure().id().equals(id)).findFirst();
      works.ifPresent(taken::add);
      BigDecimal after = works.isPresent() ? total(years, year, taken) : at;
      at = add(steps, Kind.MEASURE, id, at, after, cost(pathway, id, year));
    }
    return at;
  }

  private BigDecimal cost(Pathway pathway, String measure, int year) {
    return pathway.adoptions().stream()
        .filter(each -> each.measure().equals(measure))
        .map(each -> evaluator.cost(each, year).total())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What covers tonnes, each step of the balance by what it uses. */
  private static void balance(
      List<BridgeStep> steps, BigDecimal from, PathwayYear reached, BigDecimal green) {
    BigDecimal at = from;
    for (BalanceStep step : reached.result().evaluation().balance().steps()) {
      if (!step.code().equals("gb_total")) {
        BigDecimal cost =
            switch (step.code()) {
              case "green_power" -> green;
              case "ccer" -> reached.cost().credits();
              default -> BigDecimal.ZERO;
            };
        at = add(steps, Kind.BALANCE, step.code(), at, at.subtract(step.used()), cost);
      }
    }
  }

  private static BigDecimal add(
      List<BridgeStep> steps,
      Kind kind,
      String subject,
      BigDecimal before,
      BigDecimal after,
      BigDecimal cost) {
    steps.add(new BridgeStep(kind, subject, before, after, cost));
    return after;
  }

  /** The grid factor of the reporting year, and no growth unless asked for. */
  private YearEvaluator still(boolean growing) {
    return years.with(
        OutlookChange.of(
            years.outlook(),
            year -> (growing ? year : year.growth(BigDecimal.ZERO)).gridFactor(Optional.empty())));
  }

  private static BigDecimal total(YearEvaluator years, int year, List<Installed> installed) {
    return years.inventory(year, installed).park().gbTotal().value();
  }

  private static BigDecimal total(Evaluation evaluation) {
    return evaluation.inventory().park().gbTotal().value();
  }
}
