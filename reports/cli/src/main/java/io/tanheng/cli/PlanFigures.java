package io.tanheng.cli;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.planning.plan.Plan;
import io.tanheng.planning.plan.PlanExplanation;
import java.io.IOException;
import java.util.List;

/**
 * A figure of a plan down to what it comes from, or the names of all.
 *
 * @param trees its derivations; none for the names
 * @param names the names of all
 */
record PlanFigures(List<Derivation> trees, List<String> names) {
  /**
   * Finds a figure.
   *
   * @param name with or without {@code plan:} before it; that alone, or blank, for the names
   * @throws UsageException where there is no such figure
   */
  static PlanFigures find(String name, Plan plan, FactorCatalog catalog, Session session) {
    PlanExplanation explanation = PlanExplanation.of(plan, catalog);
    String full = name.startsWith(PlanExplanation.PLAN) ? name : PlanExplanation.PLAN + name;
    List<Derivation> trees =
        full.equals(PlanExplanation.PLAN)
            ? List.of()
            : explanation
                .explain(full)
                .orElseThrow(() -> FigurePrinter.unknown(full, explanation.names(), session));
    return new PlanFigures(trees, explanation.names());
  }

  void print(FigurePrinter printer) throws IOException {
    if (trees.isEmpty()) {
      printer.names(names);
    } else {
      printer.trees(trees);
    }
  }
}
