package io.tanheng.documents.plan;

import io.tanheng.documents.text.Figures;
import io.tanheng.planning.cost.CostCurve;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.pathway.YearCost;
import io.tanheng.planning.plan.LostPoints;
import io.tanheng.planning.plan.MeasurePoints;
import io.tanheng.planning.plan.NextYear;
import io.tanheng.planning.plan.Plan;
import io.tanheng.planning.plan.PointsLost;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The tables of what is done: next year, the pathway, its cost, scenarios, curve and points. */
final class PlanTables {
  private final Plan plan;
  private final PlanWords words;

  PlanTables(Plan plan, PlanWords words) {
    this.plan = plan;
    this.words = words;
  }

  private PlanTable table(String key, List<List<Cell>> rows, String... columns) {
    return new PlanTable(
        key, words.text(key), words.text(key + ".note"), words.texts(columns), rows);
  }

  /** Measures that begin and what is bought, why, and what it costs. */
  PlanTable next() {
    NextYear next = plan.appraisal().next();
    List<List<Cell>> rows = new ArrayList<>();
    next.steps()
        .forEach(
            step ->
                rows.add(
                    List.of(
                        Cell.words(words.measure(step.measure())),
                        Cell.count(step.units()),
                        Cell.amount(step.capex()),
                        Cell.amount(step.yearly()),
                        Cell.amount(step.tonnes()),
                        Cell.amount(step.points()),
                        Cell.words(words.reasons(step.reasons())))));
    BigDecimal power = next.purchases().greenPower();
    if (power.signum() > 0) {
      rows.add(
          bought("green", power, next.cost().greenPower(), covered(next, "green_power"), next));
    }
    if (next.purchases().credits().signum() > 0) {
      rows.add(
          bought(
              "credits",
              next.purchases().credits(),
              next.cost().credits(),
              next.purchases().credits(),
              next));
    }
    String year = String.valueOf(next.year());
    return new PlanTable(
        "next",
        words.text("next", "year", year),
        words.text(next.steps().isEmpty() ? "next.none" : "next.note", "year", year),
        words.texts("do", "units", "capex", "yearly", "tonnes", "points", "why"),
        rows);
  }

  private List<Cell> bought(
      String kind, BigDecimal amount, BigDecimal cost, BigDecimal tonnes, NextYear next) {
    return List.of(
        Cell.words(words.text("buy." + kind)),
        Cell.amount(amount),
        Cell.words(Figures.NONE),
        Cell.amount(cost),
        Cell.amount(tonnes),
        Cell.words(Figures.NONE),
        Cell.words(
            words.text(
                    "why." + kind,
                    "green",
                    next.greenPerTonne().map(Figures::amount).orElse(Figures.NONE),
                    "credit",
                    next.creditPrice().map(Figures::exact).orElse(Figures.NONE))
                + (kind.equals("credits") ? buffer(next) : "")));
  }

  /** How likely the purchases suffice, and what more to buy, where that is not almost certain. */
  private String buffer(NextYear next) {
    return plan.appraisal()
        .chances()
        .flatMap(chances -> words.buffer(chances, next.year()))
        .orElse("");
  }

  private BigDecimal covered(NextYear next, String code) {
    return plan.appraisal().bridges().stream()
        .filter(each -> each.year() == next.year() && each.scenario().equals(next.pathway()))
        .flatMap(each -> each.steps().stream())
        .filter(step -> step.subject().equals(code))
        .map(step -> step.delta().negate())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Scenarios side by side, the sums of all years. */
  PlanTable sums() {
    List<List<Cell>> rows = new ArrayList<>();
    for (PathwayResult each : plan.pathways()) {
      PathwayYear last = each.years().get(each.years().size() - 1);
      long claims = each.years().stream().filter(PlanTables::claims).count();
      BigDecimal residual =
          each.years().stream()
              .map(year -> year.result().residual())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      rows.add(
          List.of(
              Cell.words(words.pathway(each.pathway().name())),
              Cell.amount(each.totalEmissions()),
              Cell.amount(residual),
              Cell.amount(last.result().points()),
              Cell.words(claims + " / " + each.years().size()),
              Cell.amount(each.discountedCost(plan.settings().discounting()))));
    }
    return table("sums", rows, "pathway", "all", "uncovered", "score", "claims", "discounted");
  }

  private static boolean claims(PathwayYear year) {
    return year.result().evaluation().claim().zeroCarbon();
  }

  /** Scenarios side by side, year by year. */
  PlanTable scenarios() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < plan.outlook().years().size(); i++) {
      for (PathwayResult each : plan.pathways()) {
        PathwayYear year = each.years().get(i);
        var claim = year.result().evaluation().claim();
        rows.add(
            List.of(
                Cell.year(year.year()),
                Cell.words(words.pathway(each.pathway().name())),
                Cell.amount(year.result().gbTotal()),
                Cell.amount(year.result().residual()),
                Cell.amount(year.result().points()),
                Cell.words(words.wording().grade(claim.grade())),
                Cell.words(words.text(claim.zeroCarbon() ? "yes" : "no")),
                Cell.amount(year.cost().total())));
      }
    }
    return table(
        "scenarios",
        rows,
        "year",
        "pathway",
        "total",
        "residual",
        "score",
        "grade",
        "claim",
        "cost");
  }

  /** What begins and is bought in each year of the pathway that is followed. */
  PlanTable pathway() {
    List<List<Cell>> rows = new ArrayList<>();
    PathwayResult followed = plan.followed();
    for (PathwayYear year : followed.years()) {
      String begun =
          followed.pathway().adoptions().stream()
              .filter(each -> each.year() == year.year())
              .map(this::begun)
              .collect(joined());
      rows.add(
          List.of(
              Cell.year(year.year()),
              Cell.words(begun.isEmpty() ? Figures.NONE : begun),
              Cell.amount(year.purchases().greenPower()),
              Cell.amount(year.purchases().credits()),
              Cell.amount(year.cost().invested()),
              Cell.amount(year.result().gbTotal()),
              Cell.amount(year.result().residual())));
    }
    return table("pathway", rows, "year", "begin", "mwh", "credits", "capex", "total", "residual");
  }

  private Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(words.wording().chinese() ? "；" : "; ");
  }

  private String begun(Adoption each) {
    return words.measure(each.measure()) + " ×" + Figures.exact(each.units());
  }

  /** What the yearly cost of the pathway that is followed is made of. */
  PlanTable cost() {
    List<List<Cell>> rows = new ArrayList<>();
    List<PathwayYear> years = plan.followed().years();
    for (int i = 0; i < years.size(); i++) {
      YearCost cost = years.get(i).cost();
      BigDecimal factor = plan.settings().discounting().factor(i + 1);
      rows.add(
          List.of(
              Cell.year(years.get(i).year()),
              Cell.amount(cost.capital()),
              Cell.amount(cost.running()),
              Cell.amount(cost.electricity()),
              Cell.amount(cost.greenPower()),
              Cell.amount(cost.credits()),
              Cell.amount(cost.carbon()),
              Cell.amount(cost.total()),
              Cell.count(factor.setScale(6, java.math.RoundingMode.HALF_EVEN)),
              Cell.amount(cost.total().multiply(factor))));
    }
    return table(
        "cost",
        rows,
        "year",
        "capital",
        "running",
        "electricity",
        "green",
        "credit",
        "carbon",
        "cost",
        "factor",
        "present");
  }

  /** The cost curve with the figures that it is made of. */
  PlanTable curve() {
    List<List<Cell>> rows = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    for (CostCurve.Step step : plan.curve().steps()) {
      rows.add(
          List.of(
              Cell.words(words.measure(step.measure().id())),
              Cell.amount(step.measure().capex()),
              Cell.amount(step.measure().opex()),
              Cell.amount(step.measure().saving()),
              Cell.count(BigDecimal.valueOf(step.measure().lifetime())),
              Cell.amount(step.alone().npv()),
              Cell.amount(step.measure().tonnes()),
              Cell.amount(step.cumulative().subtract(before)),
              Cell.amount(step.after().perTonne()),
              Cell.amount(step.after().perDiscountedTonne()),
              Cell.amount(step.alone().payback())));
      before = step.cumulative();
    }
    return table(
        "curve",
        rows,
        "measure",
        "capex",
        "opex",
        "saving",
        "life",
        "npv",
        "alone",
        "after",
        "per",
        "levelised",
        "payback");
  }

  /** What each indicator lacks and what closes it. */
  PlanTable points(PointsLost lost) {
    List<List<Cell>> rows = new ArrayList<>();
    for (LostPoints each : lost.each()) {
      var definition = each.indicator().definition();
      rows.add(
          List.of(
              Cell.words(definition.key() + " " + words.wording().name(definition)),
              Cell.amount(each.lost()),
              Cell.words(
                  each.closing().isEmpty()
                      ? Figures.NONE
                      : each.closing().stream().map(this::closing).collect(joined())),
              Cell.words(
                  each.creation().isEmpty() ? Figures.NONE : String.join(" ", each.creation()))));
    }
    String total = Figures.score(lost.total());
    String note =
        lost.next().isEmpty()
            ? words.text("points.top", "total", total)
            : words.text(
                lost.closed() ? "points.way" : "points.short",
                "total",
                total,
                "missing",
                lost.missing().map(Figures::score).orElse(Figures.NONE),
                "grade",
                words.wording().grade(lost.next()),
                "way",
                lost.way().isEmpty()
                    ? Figures.NONE
                    : lost.way().stream().map(this::closing).collect(joined()));
    return new PlanTable(
        "points",
        words.text("points"),
        note,
        words.texts("indicator", "lost", "closing", "creation"),
        rows);
  }

  private String closing(MeasurePoints each) {
    return words.text(
        "closing",
        "measure",
        each.measure(),
        "points",
        Figures.amount(each.points()),
        "cost",
        Figures.amount(each.yearly()));
  }
}
