package io.tanheng.documents.summary;

import io.tanheng.accounting.evaluation.Assumption;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.accounting.uncertainty.book.FigureUncertainty;
import io.tanheng.accounting.uncertainty.book.ThresholdChance;
import io.tanheng.accounting.uncertainty.book.VarianceShares;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.UncertaintyWording;
import io.tanheng.documents.text.Wording;
import java.math.BigDecimal;

/** Prints how sure the figures of an evaluation are. */
public final class UncertaintySummary {
  private final BookUncertainty uncertainty;
  private final UncertaintyWording wording;
  private final Page page;

  private UncertaintySummary(BookUncertainty uncertainty, UncertaintyWording wording, Page page) {
    this.uncertainty = uncertainty;
    this.wording = wording;
    this.page = page;
  }

  /** Prints it, below a heading of its own. */
  public static void print(
      Evaluation evaluation, BookUncertainty uncertainty, Page page, Wording wording) {
    new UncertaintySummary(uncertainty, new UncertaintyWording(evaluation, wording), page).print();
  }

  private void print() {
    page.heading(wording.title());
    page.wrapped(2, wording.basis(uncertainty));
    page.line("");
    page.table(figures());
    page.wrapped(2, wording.key(uncertainty));
    wording.trend(uncertainty).ifPresent(said -> page.wrapped(2, said));
    page.heading(wording.text("uncertainty.claim"));
    page.wrapped(2, wording.covered(uncertainty));
    if (!uncertainty.grades().isEmpty()) {
      page.table(grades());
    }
    if (!uncertainty.thresholds().isEmpty()) {
      page.heading(wording.text("uncertainty.thresholds"));
      page.table(thresholds());
    }
    uncertainty.contributions().stream()
        .filter(shares -> !shares.shares().isEmpty())
        .forEach(this::contributions);
    page.heading(wording.text("uncertainty.assumptions"));
    for (Assumption assumption : uncertainty.assumptions()) {
      page.wrapped(2, "- ", wording.assumption(assumption));
    }
  }

  private TextTable figures() {
    TextTable table = page.newTable("lrrrrr");
    table.row(
        wording.text("uncertainty.figure"),
        wording.text("uncertainty.value"),
        wording.text("uncertainty.lower"),
        wording.text("uncertainty.upper"),
        wording.text("uncertainty.approach2"),
        wording.text("uncertainty.approach1"));
    uncertainty.figures().stream()
        .filter(UncertaintySummary::said)
        .forEach(each -> table.row(cells(each)));
    return table;
  }

  /** A total of nothing is not printed. */
  private static boolean said(FigureUncertainty each) {
    return !each.figure().sum() || each.figure().value().signum() != 0;
  }

  private String[] cells(FigureUncertainty each) {
    return new String[] {
      wording.name(each.figure()),
      wording.value(each.figure(), each.figure().value().doubleValue()),
      each.spread()
          .map(s -> wording.value(each.figure(), s.interval().lower()))
          .orElse(Figures.NONE),
      each.spread()
          .map(s -> wording.value(each.figure(), s.interval().upper()))
          .orElse(Figures.NONE),
      wording.distances(each),
      wording.halfWidth(each)
    };
  }

  private TextTable grades() {
    TextTable table = page.newTable("lr");
    uncertainty
        .grades()
        .forEach(
            (grade, share) ->
                table.row(wording.grade(grade), wording.probability(share, uncertainty)));
    return table;
  }

  private TextTable thresholds() {
    TextTable table = page.newTable("llr");
    table.row(
        wording.text("uncertainty.threshold"),
        wording.text("uncertainty.by-values"),
        wording.text("uncertainty.met"));
    for (ThresholdChance each : uncertainty.thresholds()) {
      String met = wording.chance(each, uncertainty);
      table.row(wording.threshold(each), wording.verdict(each), met);
    }
    return table;
  }

  private void contributions(VarianceShares shares) {
    String name = wording.name(uncertainty.figure(shares.figure()).figure());
    page.heading(wording.text("uncertainty.variance", "figure", name));
    TextTable table = page.newTable("rl");
    for (VarianceShares.Share share : shares.shares()) {
      table.row(percent(share.share()), wording.parameter(share.parameter()));
    }
    table.row(percent(shares.others()), wording.text("uncertainty.rest"));
    page.table(table);
  }

  private static String percent(double share) {
    return Figures.percent(BigDecimal.valueOf(share));
  }
}
