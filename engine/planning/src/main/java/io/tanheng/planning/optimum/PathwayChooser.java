package io.tanheng.planning.optimum;

import io.tanheng.planning.solver.LinearProgram;
import io.tanheng.planning.solver.Solution;
import io.tanheng.planning.solver.Solver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Chooses the cheapest pathway. Where the wishes contradict each other, it first finds the least
 * that must be given up, each measured by its own size, and then the cheapest pathway that gives up
 * no more.
 */
public final class PathwayChooser {
  private static final double NOISE = 1e-6;

  private final Solver solver;
  private final Duration limit;

  /**
   * A chooser.
   *
   * @param limit for each program that is solved
   */
  public PathwayChooser(Solver solver, Duration limit) {
    this.solver = solver;
    this.limit = limit;
  }

  /** The choice; absent where the time was over before any was found. */
  public Optional<Choice> choose(PathwayProblem problem) {
    PathwayModel firm = new PathwayModel(problem, false);
    Solution solution = solver.solve(firm.program(), limit);
    if (solution instanceof Solution.Found found) {
      return Optional.of(choice(problem, firm, found));
    }
    PathwayModel elastic = new PathwayModel(problem, true);
    return leastGivenUp(elastic)
        .flatMap(least -> cheapest(elastic, least))
        .map(found -> choice(problem, elastic, found));
  }

  private Optional<Double> leastGivenUp(PathwayModel elastic) {
    Map<Integer, Double> costs = new HashMap<>();
    elastic.slacks().forEach(slack -> costs.put(slack.variable(), 1 / slack.scale()));
    return solver.solve(elastic.program().withCosts(costs), limit) instanceof Solution.Found found
        ? Optional.of(found.cost())
        : Optional.empty();
  }

  private Optional<Solution.Found> cheapest(PathwayModel elastic, double least) {
    LinearProgram program = elastic.program();
    Map<Integer, Double> givenUp = new TreeMap<>();
    elastic.slacks().forEach(slack -> givenUp.put(slack.variable(), 1 / slack.scale()));
    program.atMost("given_up", givenUp, least * (1 + NOISE) + NOISE * NOISE);
    return solver.solve(program, limit) instanceof Solution.Found found
        ? Optional.of(found)
        : Optional.empty();
  }

  private static Choice choice(PathwayProblem problem, PathwayModel model, Solution.Found found) {
    SortedMap<String, SortedMap<Integer, Double>> units = new TreeMap<>();
    for (int m = 0; m < problem.options().size(); m++) {
      for (int k = 0; k < problem.years().size(); k++) {
        double begun = model.units(m, k, found.values());
        if (begun > NOISE) {
          units.computeIfAbsent(problem.options().get(m).id(), id -> new TreeMap<>()).put(k, begun);
        }
      }
    }
    List<Double> tonnes = new ArrayList<>();
    List<Double> green = new ArrayList<>();
    List<Double> credits = new ArrayList<>();
    List<Excess> excess = excess(model, found);
    for (int t = 0; t < problem.years().size(); t++) {
      tonnes.add(tonnes(problem, units, t));
      double power = model.green(t, found.values());
      green.add(Math.floor(power / NOISE) * NOISE);
      credits.add(credits(problem.years().get(t), tonnes.get(t), green.get(t), excess));
    }
    return new Choice(
        units, green, credits, found.cost(), found.gap(), found.exhausted(), excess, tonnes);
  }

  /**
   * What must be bought to the last gram: the solver's own figure is as coarse as its tolerance.
   */
  private static double credits(PlanYear year, double tonnes, double green, List<Excess> excess) {
    if (year.creditCost().isEmpty() || year.cap().isEmpty()) {
      return 0;
    }
    double given =
        excess.stream()
            .filter(each -> each.kind().equals("residual_cap") && each.year() == year.year())
            .mapToDouble(Excess::amount)
            .sum();
    OptionalDouble cap = year.cap();
    double covered = year.ownProjects() + green * year.gridFactor() + cap.getAsDouble() + given;
    return Math.max(0, tonnes - covered);
  }

  private static double tonnes(
      PathwayProblem problem, SortedMap<String, SortedMap<Integer, Double>> units, int t) {
    double sum = problem.years().get(t).unabated();
    for (MeasureOption option : problem.options()) {
      for (var begun : units.getOrDefault(option.id(), new TreeMap<>()).entrySet()) {
        if (option.works(begun.getKey(), t)) {
          sum += option.change().get(t) * begun.getValue();
        }
      }
    }
    return sum;
  }

  private static List<Excess> excess(PathwayModel model, Solution.Found found) {
    return model.slacks().stream()
        .filter(slack -> found.values()[slack.variable()] > NOISE * slack.scale())
        .map(slack -> new Excess(slack.kind(), slack.year(), found.values()[slack.variable()]))
        .toList();
  }
}
