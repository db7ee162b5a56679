package io.tanheng.documents.summary;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import java.math.BigDecimal;

/** Every indicator with its value, its leading value, s, and whether it counts. */
public final class IndicatorSection implements EvaluationSummary.Section {
  @Override
  public void print(Evaluation evaluation, Page page, Wording wording) {
    if (evaluation.indicators().isEmpty()) {
      return;
    }
    page.heading(wording.text("indicator.heading"));
    TextTable table = page.newTable("llrrrl");
    table.row(
        wording.text("indicator.no"),
        wording.text("indicator.name"),
        wording.text("indicator.value"),
        wording.text("indicator.leading"),
        "s",
        wording.text("indicator.status"));
    evaluation.indicators().forEach(each -> table.row(cells(each, wording)));
    page.table(table);
  }

  /** Number, name, value, leading value, s and status of an indicator. */
  public static String[] cells(IndicatorResult result, Wording wording) {
    IndicatorDefinition definition = result.definition();
    return new String[] {
      definition.key(),
      wording.name(definition),
      result.value().map(v -> value(v.value(), definition, wording)).orElse(Figures.NONE),
      value(definition.leadingValue(), definition, wording),
      result.s().map(s -> Figures.amount(s.value())).orElse(Figures.NONE),
      status(result, wording)
    };
  }

  private static String value(BigDecimal value, IndicatorDefinition definition, Wording wording) {
    return switch (definition.kind()) {
      case RATIO -> Figures.percent(value);
      case COUNT -> Figures.exact(value);
      case QUANTITY -> Figures.amount(value);
      case PRESENCE -> state(value, wording);
    };
  }

  /** Yes, no, or an assessor's degree in between. */
  private static String state(BigDecimal value, Wording wording) {
    if (value.signum() == 0) {
      return wording.text("indicator.no-state");
    }
    boolean full = value.compareTo(BigDecimal.ONE) == 0;
    return full ? wording.text("indicator.yes-state") : Figures.amount(value);
  }

  private static String status(IndicatorResult result, Wording wording) {
    String status = wording.word("status", result.status());
    return result.counts() ? status : wording.text("indicator.left-out", "status", status);
  }
}
