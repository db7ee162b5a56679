package io.tanheng.cli;

import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.measure.MeasureState;
import io.tanheng.documents.plan.SearchNotes;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.planning.cost.CostCurve;
import io.tanheng.planning.optimum.Optimised;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.plan.Expiry;
import io.tanheng.planning.plan.LostPoints;
import io.tanheng.planning.plan.Plan;
import io.tanheng.planning.plan.PointsLost;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints a plan: first what to do next year, why, and what it costs. */
final class PlanPage {
  private final Plan plan;
  private final Wording wording;
  private final Page page;

  PlanPage(Plan plan, Wording wording, Page page) {
    this.plan = plan;
    this.wording = wording;
    this.page = page;
  }

  void print(Path book) {
    List<Integer> years = plan.outlook().years();
    page.heading(
        wording.text(
            "plan.heading",
            "book",
            book.toString(),
            "first",
            String.valueOf(years.get(0)),
            "last",
            String.valueOf(years.get(years.size() - 1))));
    plan.optimised().ifPresent(this::next);
    plan.optimised()
        .ifPresentOrElse(this::optimised, () -> page.wrapped(2, wording.text("plan.timeout")));
    scenarios();
    new PlanCurve(plan, wording, page).print();
    plan.pointsLost().ifPresent(this::points);
    calendar();
    new PlanAppraisal(plan, wording, page).print();
    findings();
  }

  private void next(Optimised optimised) {
    PathwayYear year = optimised.result().years().get(0);
    page.heading(wording.text("plan.next.heading", "year", String.valueOf(year.year())));
    List<Adoption> begun =
        optimised.result().pathway().adoptions().stream()
            .filter(each -> each.year() == year.year())
            .toList();
    begun.forEach(this::begin);
    if (begun.isEmpty()) {
      page.wrapped(2, wording.text("plan.next.nothing"));
    }
    bought(year);
    page.wrapped(
        2,
        wording.text(
            "plan.next.cost",
            "total",
            Figures.amount(year.cost().total()),
            "invested",
            Figures.amount(year.cost().invested())));
    why(optimised, year);
  }

  private void begin(Adoption each) {
    Measure measure = measure(each.measure());
    Optional<CostCurve.Step> step =
        plan.curve().steps().stream()
            .filter(s -> s.measure().id().equals(each.measure()))
            .findFirst();
    String committed =
        measure.state() == MeasureState.UNDER_WAY ? wording.text("plan.next.committed") : "";
    page.wrapped(
        2,
        "• ",
        wording.text(
            "plan.next.measure",
            "measure",
            each.measure(),
            "name",
            wording.name(measure),
            "units",
            Figures.exact(each.units()),
            "capex",
            Figures.amount(measure.capex().multiply(each.units())),
            "tonnes",
            step.map(s -> Figures.amount(perUnit(s, measure).multiply(each.units())))
                .orElse(Figures.NONE),
            "cost",
            step.flatMap(s -> s.alone().perTonne()).map(Figures::amount).orElse(Figures.NONE),
            "committed",
            committed));
  }

  private static BigDecimal perUnit(CostCurve.Step step, Measure measure) {
    return step.measure().tonnes().divide(measure.maxUnits(), 6, RoundingMode.HALF_EVEN);
  }

  private void bought(PathwayYear year) {
    if (year.purchases().greenPower().signum() > 0) {
      page.wrapped(
          2,
          "• ",
          wording.text(
              "plan.next.green",
              "mwh",
              Figures.amount(year.purchases().greenPower()),
              "cost",
              Figures.amount(year.cost().greenPower())));
    }
    if (year.purchases().credits().signum() > 0) {
      page.wrapped(
          2,
          "• ",
          wording.text(
              "plan.next.credits",
              "tonnes",
              Figures.amount(year.purchases().credits()),
              "cost",
              Figures.amount(year.cost().credits())));
    }
  }

  private void why(Optimised optimised, PathwayYear year) {
    boolean kept = optimised.choice().excess().isEmpty();
    BigDecimal without = plan.scenarios().get(0).years().get(0).result().gbTotal();
    page.wrapped(
        2,
        wording.text(
            kept && plan.outlook().creditPrice(year.year()).isPresent()
                ? "plan.next.why"
                : "plan.next.excess",
            "tonnes",
            Figures.amount(without),
            "after",
            Figures.amount(year.result().gbTotal()),
            "price",
            plan.outlook().creditPrice(year.year()).map(Figures::exact).orElse(Figures.NONE),
            "all",
            plan.calendar().nextCost().map(Figures::amount).orElse(Figures.NONE)));
  }

  private void optimised(Optimised optimised) {
    page.heading(
        wording.text("plan.optimised.heading." + plan.settings().aim().objective().word()));
    for (Adoption each : optimised.result().pathway().adoptions()) {
      page.wrapped(
          2,
          wording.text(
              "plan.adoption",
              "year",
              String.valueOf(each.year()),
              "measure",
              each.measure(),
              "name",
              wording.name(measure(each.measure())),
              "units",
              Figures.exact(each.units())));
    }
    for (PathwayYear year : optimised.result().years()) {
      page.wrapped(
          2,
          wording.text(
              "plan.bought",
              "year",
              String.valueOf(year.year()),
              "credits",
              Figures.amount(year.purchases().credits()),
              "green",
              Figures.amount(year.purchases().greenPower())));
    }
    SearchNotes notes = new SearchNotes(plan, wording);
    notes.proved().forEach(each -> page.wrapped(2, each));
    if (!notes.conflicts().isEmpty()) {
      page.heading(notes.conflict());
      notes.conflicts().forEach(each -> page.wrapped(2, "! ", each));
    }
  }

  private void scenarios() {
    List<PathwayResult> all = new ArrayList<>(plan.scenarios());
    plan.optimised().ifPresent(each -> all.add(each.result()));
    page.heading(wording.text("plan.scenarios"));
    TextTable table = page.newTable("lrrrrllr");
    table.row(
        wording.text("plan.scenario"),
        wording.text("plan.year"),
        wording.text("plan.gb_total"),
        wording.text("plan.residual"),
        wording.text("plan.points"),
        wording.text("plan.grade"),
        wording.text("plan.zero"),
        wording.text("plan.cost"));
    all.forEach(result -> result.years().forEach(year -> table.row(cells(result, year))));
    page.table(table);
    for (PathwayResult result : all) {
      page.wrapped(
          2,
          wording.text(
              "plan.discounted",
              "scenario",
              name(result),
              "cost",
              Figures.amount(result.discountedCost(plan.settings().discounting())),
              "rate",
              Figures.percent(plan.settings().discounting().rate()),
              "tonnes",
              Figures.amount(result.totalEmissions())));
    }
    page.wrapped(2, wording.text("plan.assumptions"));
  }

  private String name(PathwayResult result) {
    return ScenarioName.of(result.pathway().name(), wording);
  }

  private String[] cells(PathwayResult result, PathwayYear year) {
    var claim = year.result().evaluation().claim();
    return new String[] {
      name(result),
      String.valueOf(year.year()),
      Figures.amount(year.result().gbTotal()),
      Figures.amount(year.result().residual()),
      year.result().points().map(Figures::score).orElse(Figures.NONE),
      wording.grade(claim.grade()),
      wording.text(claim.zeroCarbon() ? "plan.yes" : "plan.no"),
      Figures.amount(year.cost().total())
    };
  }

  private void points(PointsLost lost) {
    int year = plan.base().book().park().reportingYear();
    page.heading(wording.text("plan.points.heading", "year", String.valueOf(year)));
    String total = Figures.score(lost.total());
    page.wrapped(
        2,
        lost.next().isEmpty()
            ? wording.text("plan.points.top", "total", total)
            : wording.text(
                "plan.points.total",
                "total",
                total,
                "missing",
                lost.missing().map(Figures::score).orElse(Figures.NONE),
                "grade",
                wording.grade(lost.next())));
    TextTable table = page.newTable("lrll");
    table.row(
        wording.text("plan.points.indicator"),
        wording.text("plan.points.lost"),
        wording.text("plan.points.own"),
        wording.text("plan.points.standard"));
    lost.each().forEach(each -> table.row(cells(each)));
    page.table(table);
  }

  private String[] cells(LostPoints lost) {
    var definition = lost.indicator().definition();
    return new String[] {
      definition.key() + " " + wording.name(definition),
      Figures.score(lost.lost()),
      String.join(" ", lost.measures()),
      String.join(" ", lost.creation())
    };
  }

  private void calendar() {
    page.heading(wording.text("plan.calendar"));
    TextTable table = page.newTable("ll");
    table.row(wording.text("plan.calendar.day"), wording.text("plan.calendar.what"));
    plan.calendar().expiries().forEach(each -> table.row(each.day().toString(), text(each)));
    page.table(table);
    var calendar = plan.calendar();
    String key =
        calendar.nextCost().isPresent() ? "plan.calendar.next" : "plan.calendar.next.no_price";
    page.wrapped(
        2,
        wording.text(
            key,
            "year",
            String.valueOf(calendar.nextYear()),
            "tonnes",
            Figures.amount(calendar.nextResidual()),
            "cost",
            calendar.nextCost().map(Figures::amount).orElse("")));
  }

  private String text(Expiry expiry) {
    return wording.text(
        "plan.calendar." + expiry.kind(),
        "subject",
        expiry.subject(),
        "amount",
        expiry
            .amount()
            .map(each -> Figures.exact(each.setScale(2, RoundingMode.HALF_EVEN)))
            .orElse(""));
  }

  private void findings() {
    if (!plan.findings().isEmpty()) {
      page.heading(wording.text("plan.findings"));
      plan.findings().forEach(each -> page.wrapped(2, "! ", wording.sentence(each)));
    }
  }

  private Measure measure(String id) {
    return plan.base().book().planning().measures().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
