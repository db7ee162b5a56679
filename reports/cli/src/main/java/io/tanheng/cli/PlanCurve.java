package io.tanheng.cli;

import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.planning.cost.CostCurve;
import io.tanheng.planning.plan.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Prints the cost curve of a plan. */
final class PlanCurve {
  private final Plan plan;
  private final Wording wording;
  private final Page page;

  PlanCurve(Plan plan, Wording wording, Page page) {
    this.plan = plan;
    this.wording = wording;
    this.page = page;
  }

  void print() {
    String year = String.valueOf(plan.outlook().years().get(0));
    page.heading(wording.text("plan.curve", "year", year));
    TextTable table = page.newTable("lrrrrrr");
    table.row(
        wording.text("plan.curve.measure"),
        wording.text("plan.curve.npv"),
        wording.text("plan.curve.tonnes"),
        wording.text("plan.curve.marginal"),
        wording.text("plan.curve.per"),
        wording.text("plan.curve.per_discounted"),
        wording.text("plan.curve.payback"));
    BigDecimal before = BigDecimal.ZERO;
    for (CostCurve.Step step : plan.curve().steps()) {
      table.row(cells(step, step.cumulative().subtract(before)));
      before = step.cumulative();
    }
    page.table(table);
    page.wrapped(2, wording.text("plan.curve.note"));
    named("plan.curve.trap", plan.curve().misranked());
    named("plan.curve.left_out", plan.leftOut());
  }

  private static String[] cells(CostCurve.Step step, BigDecimal marginal) {
    return new String[] {
      step.measure().id(),
      Figures.amount(step.alone().npv()),
      Figures.amount(step.measure().tonnes()),
      Figures.amount(marginal),
      shown(step.after().perTonne()),
      shown(step.after().perDiscountedTonne()),
      shown(step.alone().payback())
    };
  }

  private static String shown(Optional<BigDecimal> figure) {
    return figure.map(Figures::amount).orElse(Figures.NONE);
  }

  private void named(String key, List<String> measures) {
    if (!measures.isEmpty()) {
      page.wrapped(2, wording.text(key, "measures", String.join(", ", measures)));
    }
  }
}
