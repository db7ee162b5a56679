package io.tanheng.documents.json;

import io.tanheng.planning.plan.Appraisal;
import io.tanheng.planning.plan.NextStep;
import io.tanheng.planning.plan.NextYear;
import io.tanheng.planning.plan.Reason;
import io.tanheng.planning.plan.Side;
import io.tanheng.planning.scenario.Bridge;
import io.tanheng.planning.scenario.BridgeStep;
import io.tanheng.planning.scenario.Regret;
import io.tanheng.planning.scenario.Standing;
import io.tanheng.planning.sensitivity.Chance;
import io.tanheng.planning.sensitivity.Chances;
import io.tanheng.planning.sensitivity.Held;
import io.tanheng.planning.sensitivity.Swing;
import io.tanheng.planning.sensitivity.Tornado;
import io.tanheng.planning.sensitivity.Uncertain;
import java.io.IOException;
import java.util.Optional;

/** The members of a plan that look at its pathways from other sides. */
final class AppraisalJson {
  private final Appraisal appraisal;
  private final JsonPage page;

  AppraisalJson(Appraisal appraisal, JsonPage page) {
    this.appraisal = appraisal;
    this.page = page;
  }

  void next() throws IOException {
    NextYear next = appraisal.next();
    page.text("pathway", next.pathway());
    page.number("year", next.year());
    page.objects("begin", next.steps(), this::step);
    page.number("credits", next.purchases().credits());
    page.number("green_power", next.purchases().greenPower());
    page.number("cost", next.cost().total());
    page.number("invested", next.cost().invested());
    page.number("unabated", next.unabated());
    page.number("gb_total", next.total());
    page.number("residual", next.residual());
    page.numberOrNull("green_per_tonne", next.greenPerTonne());
    page.numberOrNull("credit_price", next.creditPrice());
    page.numberOrNull("budget", next.budget());
  }

  private void step(NextStep step) throws IOException {
    page.text("measure_id", step.measure());
    page.number("units", step.units());
    page.number("capex", step.capex());
    page.number("yearly_cost", step.yearly());
    page.number("tonnes", step.tonnes());
    page.numberOrNull("points", step.points());
    page.numberOrNull("npv", step.npv());
    page.objects("reasons", step.reasons(), this::reason);
  }

  private void reason(Reason reason) throws IOException {
    page.text("kind", reason.kind().word());
    page.textOrNull("subject", reason.subject());
    page.number("year", reason.year());
    page.number("amount", reason.amount());
  }

  void write() throws IOException {
    page.objects("bridges", appraisal.bridges(), this::bridge);
    if (appraisal.regret().isPresent()) {
      Regret regret = appraisal.regret().get();
      page.object("regret", () -> regret(regret));
    } else {
      page.nothing("regret");
    }
    if (appraisal.tornado().isPresent()) {
      Tornado tornado = appraisal.tornado().get();
      page.object("tornado", () -> tornado(tornado));
    } else {
      page.nothing("tornado");
    }
    if (appraisal.chances().isPresent()) {
      Chances chances = appraisal.chances().get();
      page.object("chances", () -> chances(chances));
    } else {
      page.nothing("chances");
    }
    page.texts("left_out", appraisal.leftOut().stream().map(Side::word).toList());
  }

  /** All digits, so that the steps add up as they are written. */
  private void bridge(Bridge bridge) throws IOException {
    page.text("scenario", bridge.scenario());
    page.number("from", bridge.from());
    page.number("year", bridge.year());
    page.exact("base", bridge.base());
    page.exact("no_action", bridge.noAction());
    page.exact("gb_total", bridge.total());
    page.exact("residual", bridge.residual());
    page.exact("cost", bridge.cost());
    page.objects("steps", bridge.steps(), this::step);
  }

  private void step(BridgeStep step) throws IOException {
    page.text("kind", step.kind().word());
    page.textOrNull("subject", step.subject());
    page.exact("before", step.before());
    page.exact("after", step.after());
    page.exact("delta", step.delta());
    page.exact("cost", step.cost());
  }

  private void regret(Regret regret) throws IOException {
    page.texts("methods", regret.methods());
    page.text("least_worst", regret.leastWorst());
    page.objects("standings", regret.standings(), this::standing);
  }

  private void standing(Standing standing) throws IOException {
    page.text("pathway", standing.pathway());
    page.text("method", standing.method());
    page.number("total", standing.total());
    page.number("left", standing.left());
    page.number("cost", standing.cost());
    page.truth("best", standing.best());
    page.number("lacks", standing.lacks());
    page.number("costs_more", standing.costsMore());
  }

  private void tornado(Tornado tornado) throws IOException {
    page.text("pathway", tornado.pathway());
    page.object("expected", () -> held(tornado.expected()));
    page.objects("swings", tornado.swings(), this::swing);
  }

  private void swing(Swing swing) throws IOException {
    page.text("input", swing.driver().word());
    page.number("step", swing.step());
    page.text("unit", swing.driver().points() ? "points" : "%");
    page.object("low", () -> held(swing.low()));
    page.object("high", () -> held(swing.high()));
  }

  private void held(Held held) throws IOException {
    page.number("cost", held.cost());
    page.number("uncovered", held.uncovered());
    page.number("mending", held.mending());
    page.number("cost_of_claim", held.costOfClaim());
    page.number("claims", held.claims());
    page.number("lowest_score", held.lowestScore());
  }

  private void chances(Chances chances) throws IOException {
    page.text("pathway", chances.pathway());
    page.number("trials", chances.trials());
    page.text("seed", Long.toString(chances.seed()));
    page.objects("uncertain", chances.uncertain(), this::uncertain);
    page.objects("wishes", chances.each(), this::chance);
    page.objects("buffers", chances.buffers().keySet(), year -> buffer(year, chances));
    page.number("apart", chances.apart());
  }

  private void buffer(int year, Chances chances) throws IOException {
    page.number("year", year);
    page.numberOrNull("credits", Optional.ofNullable(chances.buffers().get(year)));
    page.numberOrNull("room", Optional.ofNullable(chances.rooms().get(year)));
  }

  private void uncertain(Uncertain uncertain) throws IOException {
    page.text("id", uncertain.id());
    page.number("half_width", uncertain.halfWidth());
  }

  private void chance(Chance chance) throws IOException {
    page.text("kind", chance.kind());
    page.number("year", chance.year());
    page.number("wish", chance.wish());
    page.number("expected", chance.expected());
    page.number("lower", chance.lower());
    page.number("upper", chance.upper());
    page.numberOrNull("probability", chance.probability());
  }
}
