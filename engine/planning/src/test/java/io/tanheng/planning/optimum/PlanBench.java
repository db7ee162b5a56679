package io.tanheng.planning.optimum;

import io.tanheng.planning.solver.Limits;
import io.tanheng.planning.solver.LinearProgram;
import io.tanheng.planning.solver.MpsFile;
import io.tanheng.planning.solver.Solution;
import io.tanheng.planning.solver.Solver;
import io.tanheng.planning.solver.Watch;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The benchmark of plans, started by {@code .ci/plan-bench}: {@code write FILE MEASURES YEARS SEED}
 * writes a program, {@code solve MEASURES YEARS SEED GAP SECONDS} solves the same one and prints
 * seconds, cost and bound.
 */
public final class PlanBench {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  private PlanBench() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    if (args[0].equals("write")) {
      try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
        MpsFile.write(program(args[2], args[3], args[4]), out);
      }
    } else {
      Solver solver = Solver.best();
      Limits limits =
          new Limits(
              Duration.ofSeconds(Long.parseLong(args[5])), Double.parseDouble(args[4]) / 100);
      LinearProgram program = program(args[1], args[2], args[3]);
      long begun = System.nanoTime();
      Solution solution = solver.solve(program, limits, Watch.NOBODY);
      double seconds = (System.nanoTime() - begun) / 1e9;
      if (solution instanceof Solution.Found found) {
        System.out.println(seconds + " " + found.cost() + " " + found.bound());
      } else {
        System.out.println(seconds + " none none");
      }
    }
  }

  private static LinearProgram program(String measures, String years, String seed) {
    PathwayProblem problem =
        problem(Integer.parseInt(measures), Integer.parseInt(years), Long.parseLong(seed));
    return new PathwayModel(problem, Goal.CHEAPEST, false, new Levels()).program();
  }

  private static PathwayProblem problem(int measures, int years, long seed) {
    Random random = new Random(seed);
    List<PlanYear> plan = new ArrayList<>();
    for (int t = 0; t < years; t++) {
      plan.add(year(t, measures));
    }
    List<MeasureOption> options = new ArrayList<>();
    for (int m = 0; m < measures; m++) {
      options.add(option(m, years, random));
    }
    TreeMap<String, Double> roof = new TreeMap<>();
    roof.put("roof", 60.0 * measures);
    return new PathwayProblem(plan, options, roof, List.of(), 0);
  }

  private static PlanYear year(int t, int measures) {
    double growth = Math.pow(1.01, t);
    double unabated = 1000.0 * measures * growth;
    double discount = Math.pow(1.05, -(t + 1)) / 10_000;
    SortedMap<String, Double> amounts = new TreeMap<>();
    for (int l = 0; l < 8; l++) {
      amounts.put("L" + l, 150.0 * measures * growth);
    }
    return new PlanYear(
        2025 + t,
        unabated,
        0,
        800.0 * measures,
        0.5 - 0.01 * t,
        OptionalDouble.of(unabated * Math.max(0.1, 0.95 - 0.04 * t)),
        NONE,
        OptionalDouble.of(14.0 * measures),
        OptionalDouble.of(discount * (90 + 8 * t)),
        OptionalDouble.of(discount * (25 + t)),
        NONE,
        NONE,
        OptionalDouble.of(0.9),
        NONE,
        amounts);
  }

  private static MeasureOption option(int m, int years, Random random) {
    double most = 1 + random.nextInt(4);
    double saved = 40 + random.nextInt(400);
    double capex = 20 + random.nextInt(300);
    double opex = -random.nextInt(30) + 5;
    int life = 8 + random.nextInt(18);
    double yearly = capex * 0.05 / (1 - Math.pow(1.05, -life)) + opex;
    List<Integer> lives = new ArrayList<>();
    List<Double> cost = new ArrayList<>();
    List<Double> change = new ArrayList<>();
    for (int k = 0; k < years; k++) {
      double sum = 0;
      for (int t = k; t < Math.min(years, k + life); t++) {
        sum += yearly * Math.pow(1.05, -(t + 1));
      }
      lives.add(life);
      cost.add(sum);
      change.add(-saved * (1 - 0.01 * k));
    }
    SortedMap<String, Double> lines = new TreeMap<>();
    if (m % 3 != 0) {
      lines.put("L" + m % 8, -saved * 1.7);
    }
    SortedMap<String, Double> roof = new TreeMap<>();
    if (m % 4 == 0) {
      roof.put("roof", 40.0 + random.nextInt(160));
    }
    return new MeasureOption(
        "M" + m,
        random.nextInt(4),
        years - 1,
        lives,
        cost,
        capex,
        change,
        m % 2 == 0 ? -saved * 1.2 : 0,
        lines,
        roof,
        most,
        m % 5 != 4,
        m % 8 == 7 ? List.of("M" + (m - 1)) : List.of(),
        m % 8 == 3 ? List.of("M" + (m - 1)) : List.of(),
        false);
  }
}
