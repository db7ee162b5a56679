package io.tanheng.planning.plan;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.measure.MeasureState;
import io.tanheng.accounting.measure.OutlookYear;
import io.tanheng.accounting.measure.Target;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.planning.library.CreationMeasures;
import io.tanheng.planning.optimum.Optimised;
import io.tanheng.planning.optimum.PathwayOptimiser;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.Pathway;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.pathway.Scenarios;
import io.tanheng.planning.scenario.ScenarioFile;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import io.tanheng.planning.year.YearEvaluator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the plan of a book. */
public final class Planner {
  private final Evaluation base;
  private final PlanSettings settings;
  private final YearEvaluator years;
  private final PathwayEvaluator evaluator;
  private final List<Measure> measures;

  private Planner(Evaluation base, PlanSettings settings, YearEvaluator years) {
    this.base = base;
    this.settings = settings;
    this.years = years;
    this.evaluator = new PathwayEvaluator(years, settings.discounting());
    this.measures = base.book().planning().measures();
  }

  /**
   * The plan of a book under the standard's own method.
   *
   * @param base the reporting year, evaluated
   * @param shipped the factor library
   * @param solver what solves the programs
   * @param watch told of the search for the best pathway, and may end it
   * @return the plan, or the faults {@code plan-without-outlook}, {@code effect-without-line},
   *     {@code effect-unit}, {@code own-pathway-unknown}, {@code own-pathway-year}, {@code
   *     plan-without-score}, {@code plan-year-outside}, or those of a file of one's own
   */
  public static Outcome<Plan> plan(
      Evaluation base, FactorCatalog shipped, PlanSettings settings, Solver solver, Watch watch) {
    Outcome<YearEvaluator> years = YearEvaluator.of(base, shipped, AccountingMethods.standard());
    if (!(years instanceof Outcome.Given<YearEvaluator> given)) {
      return Outcome.refused(years.issues());
    }
    Planner planner = new Planner(base, settings, given.value());
    List<Issue> faults = planner.ownFaults();
    return faults.isEmpty() ? planner.plan(solver, watch) : Outcome.refused(faults);
  }

  private List<Issue> ownFaults() {
    List<Issue> faults = new ArrayList<>();
    for (Adoption each : settings.own()) {
      if (measures.stream().noneMatch(measure -> measure.id().equals(each.measure()))) {
        faults.add(own("own-pathway-unknown", each));
      } else if (!years.outlook().years().contains(each.year())) {
        faults.add(own("own-pathway-year", each));
      }
    }
    faults.addAll(AimFaults.of(settings.aim(), base, years.outlook().years()));
    return faults;
  }

  private Issue own(String code, Adoption each) {
    List<Integer> plan = years.outlook().years();
    return Issue.error(
        code,
        "",
        Location.BOOK,
        "measure",
        each.measure(),
        "year",
        String.valueOf(each.year()),
        "first",
        String.valueOf(plan.get(0)),
        "last",
        String.valueOf(plan.get(plan.size() - 1)));
  }

  private Outcome<Plan> plan(Solver solver, Watch watch) {
    List<Pathway> pathways = new ArrayList<>();
    pathways.add(Scenarios.noAction());
    pathways.add(Scenarios.announced(measures, years.outlook()));
    if (!settings.own().isEmpty()) {
      pathways.add(Pathway.of("own", settings.own()));
    }
    List<Issue> faults = new ArrayList<>();
    for (Path file : settings.appraisal().files()) {
      Outcome<Pathway> own = ScenarioFile.read(file, measures, years.outlook());
      own.asOptional().ifPresentOrElse(pathways::add, () -> faults.addAll(own.issues()));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    List<PathwayResult> scenarios = new ArrayList<>();
    for (Pathway pathway : pathways) {
      Outcome<PathwayResult> result = evaluator.evaluate(pathway);
      if (!(result instanceof Outcome.Given<PathwayResult> given)) {
        return Outcome.refused(result.issues());
      }
      scenarios.add(given.value());
    }
    Optional<Optimised> optimised =
        new PathwayOptimiser(years, evaluator, solver, settings.limits(), watch)
            .optimise(scenarios.get(0), settings.decline(), settings.aim());
    return Outcome.of(plan(scenarios, optimised, solver, watch));
  }

  private Plan plan(
      List<PathwayResult> scenarios, Optional<Optimised> optimised, Solver solver, Watch watch) {
    PathwayResult noAction = scenarios.get(0);
    Curves.Drawn curve = new Curves(years, evaluator, noAction).draw(open());
    PathwayResult followed = optimised.map(Optimised::result).orElse(scenarios.get(1));
    List<PathwayResult> all = new ArrayList<>(scenarios);
    optimised.ifPresent(each -> all.add(each.result()));
    Appraisal appraisal =
        new Appraiser(evaluator, solver, watch, settings).of(all, followed, curve.curve());
    return new Plan(
        base,
        years.outlook(),
        settings,
        curve.curve(),
        curve.leftOut(),
        scenarios,
        optimised,
        PointsLost.of(
            base,
            CreationMeasures.shipped(),
            new PointsOfMeasures(evaluator, noAction.years().get(0).result())),
        ClaimCalendar.of(evaluator, noAction, followed),
        appraisal,
        findings(scenarios, optimised, appraisal.leftOut()));
  }

  private List<Measure> open() {
    return measures.stream().filter(measure -> measure.state() != MeasureState.DONE).toList();
  }

  private List<Issue> findings(
      List<PathwayResult> scenarios, Optional<Optimised> optimised, List<Side> leftOut) {
    Map<String, Issue> findings = new LinkedHashMap<>();
    List<PathwayResult> all = new ArrayList<>(scenarios);
    optimised.ifPresent(each -> all.add(each.result()));
    for (PathwayResult scenario : all) {
      for (PathwayYear year : scenario.years()) {
        year.result().findings().forEach(each -> findings.putIfAbsent(each.toString(), each));
      }
    }
    base.book().planning().targets().stream()
        .filter(target -> target.kind() == Target.Kind.SCORE)
        .forEach(target -> score(target, all.get(all.size() - 1), findings));
    List<Issue> issues = new ArrayList<>(findings.values());
    yearsWithoutRow().ifPresent(issues::add);
    leftOut.forEach(
        side -> issues.add(Issue.warning("side-left-out." + side.word(), "", Location.BOOK)));
    return issues;
  }

  /** Years for which the outlook says nothing: they go on like the year before. */
  private Optional<Issue> yearsWithoutRow() {
    List<Integer> given = years.outlook().rows().stream().map(OutlookYear::year).toList();
    String missing =
        years.outlook().years().stream()
            .filter(year -> !given.contains(year))
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Issue.warning("outlook-years-missing", "", Location.file("outlook"), "years", missing));
  }

  /** A score is no wish of the program: whether it is reached is said of the pathway found. */
  private static void score(Target target, PathwayResult followed, Map<String, Issue> findings) {
    followed.years().stream()
        .filter(year -> year.year() == target.year())
        .flatMap(year -> year.result().points().stream())
        .filter(points -> points.compareTo(target.value()) < 0)
        .forEach(
            points ->
                findings.put(
                    "score " + target.year(),
                    Issue.warning(
                        "score-target-missed",
                        "",
                        target.where(),
                        "year",
                        String.valueOf(target.year()),
                        "points",
                        points.setScale(2, java.math.RoundingMode.DOWN).toPlainString(),
                        "target",
                        target.value().toPlainString())));
  }
}
