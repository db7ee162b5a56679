package io.tanheng.planning.optimum;

import io.tanheng.planning.optimum.ScoreItem.Alternative;
import io.tanheng.planning.optimum.ScoreItem.Computed;
import io.tanheng.planning.optimum.ScoreItem.Entered;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A random problem that is small enough to try every pathway: points of every kind of indicator, a
 * roof that measures share, a budget, a limit of credits.
 */
final class SmallProblem {
  private static final OptionalDouble NONE = OptionalDouble.empty();
  private static final double CREDIT_LEADING = 0.1;

  private final PathwayProblem problem;
  private final int years;

  private SmallProblem(PathwayProblem problem) {
    this.problem = problem;
    this.years = problem.years().size();
  }

  PathwayProblem problem() {
    return problem;
  }

  static SmallProblem of(int seed, int measures, int years, double wished, double creditShare) {
    Random random = new Random(seed);
    List<MeasureOption> options = new ArrayList<>();
    for (int m = 0; m < measures; m++) {
      options.add(option("M" + m, years, random));
    }
    List<PlanYear> plan = new ArrayList<>();
    for (int t = 0; t < years; t++) {
      plan.add(
          year(
              t,
              1000 + 20 * t,
              t == years - 1 && wished > 0 ? OptionalDouble.of(wished) : NONE,
              creditShare));
    }
    List<YearScore> scores = new ArrayList<>();
    for (int t = 0; t < years; t++) {
      scores.add(score(t, options, random));
    }
    TreeMap<String, Double> roof = new TreeMap<>();
    roof.put("roof", 25.0 * measures);
    return new SmallProblem(new PathwayProblem(plan, options, roof, scores, 7));
  }

  private static MeasureOption option(String id, int years, Random random) {
    List<Integer> life = new ArrayList<>();
    List<Double> cost = new ArrayList<>();
    List<Double> change = new ArrayList<>();
    double yearly = random.nextInt(60) - 10;
    double saved = 10 + random.nextInt(60);
    for (int k = 0; k < years; k++) {
      life.add(years - k);
      cost.add(yearly * (years - k));
      change.add(-saved);
    }
    TreeMap<String, Double> roof = new TreeMap<>();
    roof.put("roof", (double) random.nextInt(90));
    return new MeasureOption(
        id,
        0,
        years - 1,
        life,
        cost,
        random.nextInt(50),
        change,
        0,
        new TreeMap<>(),
        roof,
        1,
        true,
        List.of(),
        List.of(),
        false);
  }

  private static PlanYear year(int t, double unabated, OptionalDouble wished, double creditShare) {
    return new PlanYear(
        2025 + t,
        unabated,
        30,
        0,
        0.5,
        OptionalDouble.of(900 - 100 * t),
        NONE,
        OptionalDouble.of(150),
        OptionalDouble.of(0.4 - 0.02 * t),
        NONE,
        NONE,
        NONE,
        OptionalDouble.of(creditShare),
        wished,
        new TreeMap<>());
  }

  private static YearScore score(int t, List<MeasureOption> options, Random random) {
    LinearForm total = form(t, 1000 + 20 * t, options, m -> options.get(m).change().get(0));
    LinearForm energy = form(t, 500, options, m -> (double) -random.nextInt(8));
    LinearForm renewable = form(t, 40, options, m -> (double) random.nextInt(9));
    LinearForm before =
        t == 0 ? LinearForm.of(1050) : form(0, 1000, options, m -> options.get(m).change().get(0));
    LinearForm credits =
        new LinearForm(
            0, List.of(new LinearForm.OfYear(t, Collections.nCopies(options.size(), 0.0), 1)));
    List<ScoreItem> items = new ArrayList<>();
    items.add(new Computed(15, renewable, energy, 0.2, 0));
    items.add(new Computed(8, LinearForm.of(30), total, 0.05, 0));
    items.add(new Computed(12, credits, total, CREDIT_LEADING, 0));
    items.add(new Computed(10, total, before, 0.04, 3));
    items.add(new Computed(10, LinearForm.of(3500), total, 4.2, 0));
    items.add(new Entered(10, List.of(share(t, options, random), state(t, options, random))));
    items.add(new Entered(5, List.of(state(t, options, random))));
    items.add(new Entered(8, List.of(share(t, options, random))));
    return new YearScore(20, items);
  }

  private static LinearForm form(
      int t,
      double constant,
      List<MeasureOption> options,
      java.util.function.IntFunction<Double> of) {
    List<Double> perUnit = new ArrayList<>();
    for (int m = 0; m < options.size(); m++) {
      perUnit.add(of.apply(m));
    }
    return new LinearForm(constant, List.of(new LinearForm.OfYear(t, perUnit, 0)));
  }

  /** Some measures raise the share, some lower it, below 0 even. */
  private static Alternative share(int t, List<MeasureOption> options, Random random) {
    LinearForm moved =
        form(t, 0.4, options, m -> random.nextInt(4) == 0 ? random.nextDouble() - 0.4 : 0.0);
    return new Alternative(moved, new TreeSet<>(), new TreeSet<>(), ones(options));
  }

  private static Alternative state(int t, List<MeasureOption> options, Random random) {
    SortedSet<Integer> met = new TreeSet<>(List.of(random.nextInt(options.size())));
    SortedSet<Integer> ended = new TreeSet<>(List.of(random.nextInt(options.size())));
    return new Alternative(form(t, 0, options, m -> 0.0), met, ended, ones(options));
  }

  private static List<Double> ones(List<MeasureOption> options) {
    return Collections.nCopies(options.size(), 1.0);
  }

  /**
   * The best of all pathways, tried one by one.
   *
   * @param from first year that claims; none where beyond the last
   * @param edge points of a claim
   * @param wish points of the last year that are wished for beside
   * @return cost, and the points of the last year where credits are bought to their limit
   */
  Best best(int from, double edge, double wish) {
    Best best = new Best(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    int choices = (int) Math.pow(years + 1, problem.options().size());
    for (int code = 0; code < choices; code++) {
      best = best.with(tried(code, from, edge, wish));
    }
    return best;
  }

  /** The least cost, and the most points. */
  record Best(double cost, double points) {
    Best with(Best other) {
      return new Best(Math.min(cost, other.cost), Math.max(points, other.points));
    }
  }

  private Best tried(int code, int from, double edge, double wish) {
    Best none = new Best(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    List<List<Double>> working = new ArrayList<>();
    double cost = problem.fixedCost();
    double[] invested = new double[years];
    int rest = code;
    for (MeasureOption option : problem.options()) {
      int begun = rest % (years + 1);
      rest /= years + 1;
      List<Double> own = new ArrayList<>();
      for (int t = 0; t < years; t++) {
        own.add(t >= begun ? 1.0 : 0.0);
      }
      working.add(own);
      if (begun < years) {
        cost += option.cost().get(begun);
        invested[begun] += option.capex();
      }
    }
    double points = 0;
    for (int t = 0; t < years; t++) {
      PlanYear year = problem.years().get(t);
      double total = year.unabated();
      double roof = 0;
      for (int m = 0; m < working.size(); m++) {
        total += problem.options().get(m).change().get(t) * working.get(m).get(t);
        roof +=
            problem.options().get(m).resources().getOrDefault("roof", 0.0) * working.get(m).get(t);
      }
      boolean claims = t >= from;
      double wished =
          Math.max(claims ? edge : 0, Math.max(year.points().orElse(0), t == years - 1 ? wish : 0));
      double cap = claims ? 0 : year.cap().orElse(0);
      double most = year.creditShare().orElse(1) * total;
      double least = Math.max(0, total - year.ownProjects() - cap);
      double needed = Math.max(least, forPoints(t, working, total, wished));
      if (invested[t] > year.budget().orElse(0)
          || roof > problem.resources().get("roof")
          || needed > most + 1e-7) {
        return none;
      }
      cost += needed * year.creditCost().orElse(0);
      points = points(t, working, most);
    }
    return new Best(cost, points);
  }

  private double points(int t, List<List<Double>> working, double credits) {
    return problem
        .scores()
        .get(t)
        .points(new Holdings(working, Collections.nCopies(years, credits)));
  }

  /** Credits for so many points: they are worth 12 points at a tenth of the total. */
  private double forPoints(int t, List<List<Double>> working, double total, double wished) {
    double lacking = wished <= 0 ? 0 : wished + PathwayModel.MARGIN - points(t, working, 0);
    if (lacking > 12) {
      return Double.POSITIVE_INFINITY;
    }
    return Math.max(0, lacking / 12 * CREDIT_LEADING * total);
  }
}
