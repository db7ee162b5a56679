package io.tanheng.cli;

import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.planning.plan.Plan;
import io.tanheng.planning.scenario.Bridge;
import io.tanheng.planning.scenario.BridgeStep;
import io.tanheng.planning.scenario.Regret;
import io.tanheng.planning.scenario.Standing;
import io.tanheng.planning.sensitivity.Chance;
import io.tanheng.planning.sensitivity.Chances;
import io.tanheng.planning.sensitivity.Held;
import io.tanheng.planning.sensitivity.Swing;
import io.tanheng.planning.sensitivity.Tornado;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Prints how pathways of a plan look from other sides: bridge, regret, tornado and chances. */
final class PlanAppraisal {
  private final Plan plan;
  private final Wording wording;
  private final Page page;

  PlanAppraisal(Plan plan, Wording wording, Page page) {
    this.plan = plan;
    this.wording = wording;
    this.page = page;
  }

  void print() {
    List<Integer> years = plan.outlook().years();
    int last = years.get(years.size() - 1);
    String followed = plan.followed().pathway().name();
    plan.appraisal().bridges().stream()
        .filter(each -> each.scenario().equals(followed) && each.year() == last)
        .findFirst()
        .ifPresent(this::bridge);
    plan.appraisal().regret().ifPresent(this::regret);
    plan.appraisal().tornado().ifPresent(this::tornado);
    plan.appraisal().chances().ifPresent(this::chances);
  }

  private void bridge(Bridge bridge) {
    page.heading(
        wording.text(
            "plan.bridge",
            "from",
            String.valueOf(bridge.from()),
            "year",
            String.valueOf(bridge.year()),
            "scenario",
            ScenarioName.of(bridge.scenario(), wording)));
    TextTable table = page.newTable("lrrr");
    table.row(
        wording.text("plan.bridge.step"),
        wording.text("plan.bridge.change"),
        wording.text("plan.bridge.after"),
        wording.text("plan.cost"));
    String base = wording.text("plan.bridge.base", "year", String.valueOf(bridge.from()));
    table.row(base, "", Figures.amount(bridge.base()), "");
    for (BridgeStep step : bridge.moving()) {
      table.row(
          name(step),
          Figures.amount(step.delta()),
          Figures.amount(step.after()),
          Figures.amount(step.cost()));
    }
    page.table(table);
  }

  private String name(BridgeStep step) {
    return switch (step.kind()) {
      case MEASURE -> wording.text("plan.bridge.measure", "measure", step.subject());
      case BALANCE -> wording.text("plan.bridge.balance." + step.subject());
      default -> wording.text("plan.bridge." + step.kind().word());
    };
  }

  private void regret(Regret regret) {
    page.heading(wording.text("plan.regret"));
    TextTable table = page.newTable("llrrrr");
    table.row(
        wording.text("plan.regret.method"),
        wording.text("plan.scenario"),
        wording.text("plan.regret.left"),
        wording.text("plan.regret.lacks"),
        wording.text("plan.cost"),
        wording.text("plan.regret.more"));
    for (Standing each : regret.standings()) {
      table.row(
          each.method(),
          (each.best() ? "* " : "") + ScenarioName.of(each.pathway(), wording),
          Figures.amount(each.left()),
          Figures.amount(each.lacks()),
          Figures.amount(each.cost()),
          Figures.amount(each.costsMore()));
    }
    page.table(table);
    String safest = ScenarioName.of(regret.leastWorst(), wording);
    page.wrapped(2, wording.text("plan.regret.note", "scenario", safest));
  }

  private void tornado(Tornado tornado) {
    page.heading(wording.text("plan.tornado"));
    TextTable table = page.newTable("lrrrrr");
    table.row(
        wording.text("plan.tornado.input"),
        wording.text("plan.tornado.step"),
        wording.text("plan.tornado.low"),
        wording.text("plan.tornado.high"),
        wording.text("plan.tornado.low_claims"),
        wording.text("plan.tornado.high_claims"));
    for (Swing each : tornado.swings()) {
      if (each.low().equals(each.high())) {
        continue;
      }
      String unit = each.driver().points() ? "plan.tornado.points" : "plan.tornado.percent";
      table.row(
          wording.text("plan.tornado." + each.driver().word()),
          wording.text(unit, "step", Figures.exact(each.step())),
          Figures.amount(each.low().costOfClaim()),
          Figures.amount(each.high().costOfClaim()),
          String.valueOf(each.low().claims()),
          String.valueOf(each.high().claims()));
    }
    page.table(table);
    Held expected = tornado.expected();
    page.wrapped(
        2,
        wording.text(
            "plan.tornado.note",
            "cost",
            Figures.amount(expected.costOfClaim()),
            "claims",
            String.valueOf(expected.claims()),
            "years",
            String.valueOf(plan.outlook().years().size())));
  }

  private void chances(Chances chances) {
    page.heading(wording.text("plan.chances"));
    TextTable table = page.newTable("rlrrr");
    table.row(
        wording.text("plan.year"),
        wording.text("plan.chances.wish"),
        wording.text("plan.chances.value"),
        wording.text("plan.chances.interval"),
        wording.text("plan.chances.probability"));
    for (Chance each : chances.each()) {
      table.row(
          String.valueOf(each.year()),
          wording.text("plan.chances." + each.kind()),
          figure(each, each.wish()),
          figure(each, each.lower()) + " – " + figure(each, each.upper()),
          each.probability().map(Figures::percent).orElse(Figures.NONE));
    }
    page.table(table);
    for (Map.Entry<Integer, BigDecimal> each : chances.buffers().entrySet()) {
      if (each.getValue().signum() > 0) {
        page.wrapped(
            2,
            wording.text(
                "plan.chances.buffer",
                "year",
                String.valueOf(each.getKey()),
                "tonnes",
                Figures.exact(each.getValue()),
                "room",
                chances.room(each.getKey()).map(Figures::amount).orElse("")));
      }
    }
    page.wrapped(
        2,
        wording.text(
            "plan.chances.note",
            "trials",
            Figures.exact(BigDecimal.valueOf(chances.trials())),
            "seed",
            String.valueOf(chances.seed())));
  }

  private static String figure(Chance chance, BigDecimal value) {
    return switch (chance.kind()) {
      case "decline" -> Figures.percent(value);
      case "score" -> Figures.score(value);
      default -> Figures.amount(value);
    };
  }
}
