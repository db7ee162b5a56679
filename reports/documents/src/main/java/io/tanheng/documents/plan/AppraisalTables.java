package io.tanheng.documents.plan;

import io.tanheng.documents.text.Figures;
import io.tanheng.planning.plan.ClaimCalendar;
import io.tanheng.planning.plan.Expiry;
import io.tanheng.planning.plan.Plan;
import io.tanheng.planning.scenario.Bridge;
import io.tanheng.planning.scenario.BridgeStep;
import io.tanheng.planning.scenario.Regret;
import io.tanheng.planning.scenario.Standing;
import io.tanheng.planning.sensitivity.Chance;
import io.tanheng.planning.sensitivity.Chances;
import io.tanheng.planning.sensitivity.Swing;
import io.tanheng.planning.sensitivity.Tornado;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables that look at a plan from other sides: bridges, regret, tornado, chances, calendar. */
final class AppraisalTables {
  private final Plan plan;
  private final PlanWords words;

  AppraisalTables(Plan plan, PlanWords words) {
    this.plan = plan;
    this.words = words;
  }

  /** Every step of every bridge. */
  PlanTable bridges() {
    List<List<Cell>> rows = new ArrayList<>();
    plan.appraisal().bridges().forEach(bridge -> rows.addAll(rows(bridge)));
    return new PlanTable(
        "bridges",
        words.text("bridges"),
        words.text("bridges.note"),
        words.texts("pathway", "year", "step", "before", "change", "then", "cost"),
        rows);
  }

  /** The steps of one bridge. */
  PlanTable bridge(Bridge bridge) {
    String title =
        words.text(
            "bridge",
            "pathway",
            words.pathway(bridge.scenario()),
            "from",
            String.valueOf(bridge.from()),
            "year",
            String.valueOf(bridge.year()));
    return new PlanTable(
        "bridge",
        title,
        "",
        words.texts("step", "before", "change", "then", "cost"),
        rows(bridge).stream().map(row -> row.subList(2, row.size())).toList());
  }

  private List<List<Cell>> rows(Bridge bridge) {
    List<List<Cell>> rows = new ArrayList<>();
    for (BridgeStep step : bridge.moving()) {
      rows.add(
          List.of(
              Cell.words(words.pathway(bridge.scenario())),
              Cell.year(bridge.year()),
              Cell.words(words.step(step)),
              Cell.amount(step.before()),
              Cell.change(step.delta()),
              Cell.amount(step.after()),
              Cell.amount(step.cost())));
    }
    rows.add(
        List.of(
            Cell.words(words.pathway(bridge.scenario())),
            Cell.year(bridge.year()),
            Cell.words(words.text("step.all")),
            Cell.amount(bridge.base()),
            Cell.change(bridge.residual().subtract(bridge.base())),
            Cell.amount(bridge.residual()),
            Cell.amount(bridge.cost())));
    return rows;
  }

  /** Every pathway under every method. */
  PlanTable regret(Regret regret) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Standing each : regret.standings()) {
      String name = words.pathway(each.pathway());
      rows.add(
          List.of(
              Cell.words(each.method()),
              Cell.words(each.best() ? "★ " + name : name),
              Cell.amount(each.total()),
              Cell.amount(each.left()),
              Cell.amount(each.lacks()),
              Cell.amount(each.cost()),
              Cell.change(each.costsMore())));
    }
    return new PlanTable(
        "regret",
        words.text("regret"),
        words.text("regret.note", "pathway", words.pathway(regret.leastWorst())),
        words.texts("method", "pathway", "all", "left", "lacks", "discounted", "more"),
        rows);
  }

  /** One input at a time. */
  PlanTable tornado(Tornado tornado) {
    int years = plan.outlook().years().size();
    List<List<Cell>> rows = new ArrayList<>();
    for (Swing each : tornado.swings()) {
      rows.add(
          List.of(
              Cell.words(words.input(each)),
              Cell.amount(each.low().costOfClaim()),
              Cell.amount(each.high().costOfClaim()),
              Cell.amount(each.low().uncovered()),
              Cell.amount(each.high().uncovered()),
              Cell.words(each.low().claims() + " / " + years),
              Cell.words(each.high().claims() + " / " + years)));
    }
    return new PlanTable(
        "tornado",
        words.text("tornado"),
        words.text(
            "tornado.note",
            "pathway",
            words.pathway(tornado.pathway()),
            "cost",
            Cell.amount(tornado.expected().costOfClaim()).shown(),
            "claims",
            String.valueOf(tornado.expected().claims()),
            "years",
            String.valueOf(years)),
        words.texts("input", "low", "high", "lowleft", "highleft", "lowclaims", "highclaims"),
        rows);
  }

  /** How likely each wish is met. */
  PlanTable chances(Chances chances) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Chance each : chances.each()) {
      BigDecimal buffer =
          each.kind().equals("covered")
              ? chances.buffers().getOrDefault(each.year(), BigDecimal.ZERO)
              : BigDecimal.ZERO;
      rows.add(
          List.of(
              Cell.year(each.year()),
              Cell.words(words.wish(each)),
              figure(each, each.wish()),
              figure(each, each.expected()),
              figure(each, each.lower()),
              figure(each, each.upper()),
              Cell.share(each.probability()),
              each.kind().equals("covered") ? Cell.count(buffer) : Cell.words(Figures.NONE)));
    }
    String uncertain =
        chances.uncertain().isEmpty()
            ? Figures.NONE
            : chances.uncertain().stream().map(words::uncertain).collect(Collectors.joining(", "));
    return new PlanTable(
        "chances",
        words.text("chances"),
        words.text(
            "chances.note",
            "trials",
            Figures.exact(BigDecimal.valueOf(chances.trials())),
            "seed",
            String.valueOf(chances.seed()),
            "uncertain",
            uncertain),
        words.texts("year", "wish", "edge", "expected", "lower", "upper", "probability", "buffer"),
        rows);
  }

  private static Cell figure(Chance each, BigDecimal value) {
    return switch (each.kind()) {
      case "decline" -> Cell.share(Optional.of(value));
      case "intensity" -> Cell.count(value.setScale(4, RoundingMode.HALF_EVEN));
      default -> Cell.amount(value);
    };
  }

  /** What ends when. */
  PlanTable calendar() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Expiry each : plan.calendar().expiries()) {
      rows.add(
          List.of(
              Cell.words(each.day().toString()),
              Cell.words(words.expiry(each)),
              Cell.amount(each.renewal())));
    }
    return new PlanTable(
        "calendar",
        words.text("calendar"),
        words.text("calendar.note"),
        words.texts("day", "what", "renewal"),
        rows);
  }

  /** What staying zero-carbon next year costs. */
  PlanTable stay() {
    ClaimCalendar calendar = plan.calendar();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Cell.words(words.text("stay.credits")),
            Cell.words(Figures.NONE),
            Cell.amount(calendar.nextResidual()),
            Cell.amount(calendar.nextCost())));
    calendar
        .cover()
        .ifPresent(
            cover ->
                rows.add(
                    List.of(
                        Cell.words(words.text("stay.cover")),
                        Cell.amount(cover.greenPower()),
                        Cell.amount(cover.credits()),
                        Cell.amount(calendar.coverCost()))));
    var next = plan.appraisal().next();
    rows.add(
        List.of(
            Cell.words(
                words.text("stay.planned", "left", Figures.amount(calendar.plannedResidual()))),
            Cell.amount(next.purchases().greenPower()),
            Cell.amount(next.purchases().credits()),
            Cell.amount(calendar.planned().total())));
    return new PlanTable(
        "stay",
        words.text("stay", "year", String.valueOf(calendar.nextYear())),
        words.text("stay.note"),
        words.texts("way", "mwh", "credits", "cost"),
        rows);
  }
}
