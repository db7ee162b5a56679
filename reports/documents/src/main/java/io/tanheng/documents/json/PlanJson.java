package io.tanheng.documents.json;

import io.tanheng.documents.file.WholeFile;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.cost.CostCurve;
import io.tanheng.planning.optimum.Excess;
import io.tanheng.planning.optimum.Optimised;
import io.tanheng.planning.optimum.Reached;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.pathway.YearCost;
import io.tanheng.planning.plan.ClaimCalendar;
import io.tanheng.planning.plan.Expiry;
import io.tanheng.planning.plan.LostPoints;
import io.tanheng.planning.plan.MeasurePoints;
import io.tanheng.planning.plan.Plan;
import io.tanheng.planning.plan.PointsLost;
import io.tanheng.planning.year.Purchases;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;

/** Writes a plan as {@code plan.json}; its form stands in {@code plan-2.schema.json}. */
public final class PlanJson {
  /** Identifies the form of the document. */
  public static final String SCHEMA = "https://tanheng.io/schema/plan-2.json";

  /** The name of the file in its folder. */
  public static final String FILE = "plan.json";

  private final Plan plan;
  private final Wording wording;
  private final JsonPage page;

  private PlanJson(Plan plan, Wording wording, JsonPage page) {
    this.plan = plan;
    this.wording = wording;
    this.page = page;
  }

  /**
   * Writes it to a file that is there whole or not at all.
   *
   * @param folder folder of the file; made where it does not exist
   * @return the file
   */
  public static Path write(Plan plan, Wording wording, Path folder) throws IOException {
    return WholeFile.write(folder, FILE, stream -> write(plan, wording, stream));
  }

  /** Writes it to a stream, which is left open. */
  public static void write(Plan plan, Wording wording, OutputStream stream) throws IOException {
    try (JsonPage page = JsonPage.to(stream)) {
      page.object(() -> new PlanJson(plan, wording, page).sections());
    }
  }

  private void sections() throws IOException {
    var book = plan.base().book();
    page.text("schema", SCHEMA);
    page.object(
        "book",
        () -> {
          page.text("digest", book.digest());
          page.text("park_id", book.park().parkId());
          page.text("name", book.park().name());
          page.number("reporting_year", book.park().reportingYear());
          page.text("profile", book.park().profile());
        });
    page.number("discount_rate", plan.settings().discounting().rate());
    page.number("intensity_decline", plan.settings().decline());
    AppraisalJson appraisal = new AppraisalJson(plan.appraisal(), page);
    page.object("next_year", appraisal::next);
    page.object("curve", this::curve);
    page.objects("scenarios", plan.scenarios(), this::scenario);
    if (plan.optimised().isPresent()) {
      Optimised optimised = plan.optimised().get();
      page.object("optimised", () -> optimised(optimised));
    } else {
      page.nothing("optimised");
    }
    if (plan.pointsLost().isPresent()) {
      PointsLost lost = plan.pointsLost().get();
      page.object("points_lost", () -> points(lost));
    } else {
      page.nothing("points_lost");
    }
    appraisal.write();
    page.object("calendar", () -> calendar(plan.calendar()));
    FindingJson.write("findings", plan.findings(), page, wording);
  }

  private void curve() throws IOException {
    page.objects("steps", plan.curve().steps(), this::step);
    page.texts("misranked_by_ratio", plan.curve().misranked());
    page.texts("left_out", plan.leftOut());
  }

  private void step(CostCurve.Step step) throws IOException {
    page.text("measure_id", step.measure().id());
    page.number("npv", step.alone().npv());
    page.number("tonnes_alone", step.measure().tonnes());
    page.number(
        "tonnes_after", step.after().lifetimeTonnes().divide(life(step), Decimals.PRECISION));
    page.number("cumulative", step.cumulative());
    page.numberOrNull("per_tonne_alone", step.alone().perTonne());
    page.numberOrNull("per_tonne", step.after().perTonne());
    page.numberOrNull("per_discounted_tonne", step.after().perDiscountedTonne());
    page.numberOrNull("payback", step.alone().payback());
  }

  private static BigDecimal life(CostCurve.Step step) {
    return BigDecimal.valueOf(step.measure().lifetime());
  }

  private void scenario(PathwayResult result) throws IOException {
    page.text("name", result.pathway().name());
    page.number("discounted_cost", result.discountedCost(plan.settings().discounting()));
    page.number("total_emissions", result.totalEmissions());
    page.objects("adoptions", result.pathway().adoptions(), this::adoption);
    page.objects("years", result.years(), this::year);
  }

  private void adoption(Adoption adoption) throws IOException {
    page.text("measure_id", adoption.measure());
    page.number("year", adoption.year());
    page.number("units", adoption.units());
  }

  private void year(PathwayYear year) throws IOException {
    var claim = year.result().evaluation().claim();
    page.number("year", year.year());
    page.number("gb_total", year.result().gbTotal());
    page.number("residual", year.result().residual());
    page.numberOrNull("points", year.result().points());
    page.text("grade", claim.grade().map(grade -> grade.word()));
    page.truth("zero_carbon", claim.zeroCarbon());
    page.number("credits", year.purchases().credits());
    page.number("green_power", year.purchases().greenPower());
    page.object("cost", () -> cost(year.cost()));
  }

  private void cost(YearCost cost) throws IOException {
    page.number("invested", cost.invested());
    page.number("capital", cost.capital());
    page.number("running", cost.running());
    page.number("electricity", cost.electricity());
    page.number("green_power", cost.greenPower());
    page.number("credits", cost.credits());
    page.number("carbon", cost.carbon());
    page.number("total", cost.total());
  }

  private void optimised(Optimised optimised) throws IOException {
    page.text("solver", optimised.solver());
    page.truth("searched_all", optimised.choice().searched());
    page.numberOrNull("gap", optimised.choice().proved());
    page.truth("agreed", optimised.agreed());
    page.number("tonnes_apart", optimised.tonnesApart());
    page.number("points_apart", optimised.pointsApart());
    page.number("cost_apart", optimised.costApart());
    page.text("objective", plan.settings().aim().objective().word());
    if (optimised.choice().reached().isPresent()) {
      Reached reached = optimised.choice().reached().get();
      page.object("reached", () -> reached(reached));
    } else {
      page.nothing("reached");
    }
    page.objects("excess", optimised.choice().excess(), this::excess);
    page.object("scenario", () -> scenario(optimised.result()));
  }

  private void reached(Reached reached) throws IOException {
    page.number("year", reached.year());
    page.number("points", decimal(reached.points()));
    page.number("bound", decimal(reached.bound()));
    page.truth("proved", reached.proved());
  }

  private void excess(Excess excess) throws IOException {
    page.text("kind", excess.kind());
    page.textOrNull("subject", excess.subject());
    page.number("year", excess.year());
    page.number("amount", decimal(excess.amount()));
  }

  private static BigDecimal decimal(double value) {
    return new BigDecimal(Double.toString(value));
  }

  private void points(PointsLost lost) throws IOException {
    page.number("total", lost.total());
    page.text("next_grade", lost.next().map(grade -> grade.word()));
    page.numberOrNull("missing", lost.missing());
    page.objects("indicators", lost.each(), this::lost);
    page.objects("way", lost.way(), this::points);
    page.truth("closed", lost.closed());
  }

  private void lost(LostPoints lost) throws IOException {
    page.text("no", lost.indicator().definition().key());
    page.text("name", wording.name(lost.indicator().definition()));
    page.number("s", lost.indicator().s());
    page.number("lost", lost.lost());
    page.objects("measures", lost.closing(), this::points);
    page.texts("creation_measures", lost.creation());
  }

  private void points(MeasurePoints each) throws IOException {
    page.text("measure_id", each.measure());
    page.number("points", each.points());
    page.number("yearly_cost", each.yearly());
    page.number("capex", each.capex());
    page.numberOrNull("per_point", each.perPoint());
  }

  private void calendar(ClaimCalendar calendar) throws IOException {
    page.objects("expiries", calendar.expiries(), this::expiry);
    page.number("next_year", calendar.nextYear());
    page.number("next_residual", calendar.nextResidual());
    page.numberOrNull("next_cost", calendar.nextCost());
    page.numberOrNull("cover_green_power", calendar.cover().map(Purchases::greenPower));
    page.numberOrNull("cover_credits", calendar.cover().map(Purchases::credits));
    page.numberOrNull("cover_cost", calendar.coverCost());
    page.object("planned_cost", () -> cost(calendar.planned()));
    page.number("planned_residual", calendar.plannedResidual());
  }

  private void expiry(Expiry expiry) throws IOException {
    page.text("kind", expiry.kind());
    page.textOrNull("subject", expiry.subject());
    page.text("last_day", expiry.day().toString());
    page.numberOrNull("amount", expiry.amount());
    page.numberOrNull("renewal", expiry.renewal());
  }
}
