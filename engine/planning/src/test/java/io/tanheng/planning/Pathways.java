package io.tanheng.planning;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.planning.cost.Discounting;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.Pathway;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.year.Purchases;
import io.tanheng.planning.year.YearEvaluator;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pathways of the example park. */
public final class Pathways {
  /** Five per cent. */
  public static final Discounting FIVE = new Discounting(new BigDecimal("0.05"));

  private Pathways() {}

  /** Evaluates pathways of a book under the method of the standard. */
  public static PathwayEvaluator evaluator(Evaluation base) {
    return evaluator(base, AccountingMethods.standard());
  }

  /** Evaluates pathways of a book under a method. */
  public static PathwayEvaluator evaluator(Evaluation base, AccountingMethod method) {
    YearEvaluator years =
        YearEvaluator.of(base, ExampleBook.CATALOG, method).asOptional().orElseThrow();
    return new PathwayEvaluator(years, FIVE);
  }

  /** Units that begin. */
  public static Adoption begin(String measure, int year, int units) {
    return new Adoption(measure, year, BigDecimal.valueOf(units));
  }

  /** Solar power, a heat pump and motors, with so many credits and MWh in every year. */
  public static Pathway mixed(List<Integer> years, int credits, int power) {
    SortedMap<Integer, Purchases> bought = new TreeMap<>();
    Purchases each = new Purchases(BigDecimal.valueOf(credits), BigDecimal.valueOf(power));
    years.forEach(year -> bought.put(year, each));
    return new Pathway(
        "mixed",
        List.of(begin("M06", 2025, 1), begin("M01", 2025, 2), begin("M03", 2026, 1)),
        bought);
  }

  /** That pathway, evaluated. */
  public static PathwayResult mixed(PathwayEvaluator evaluator, int credits, int power) {
    Pathway pathway = mixed(evaluator.years().outlook().years(), credits, power);
    return evaluator.evaluate(pathway).asOptional().orElseThrow();
  }
}
