package io.tanheng.documents.summary;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.Wording;
import java.util.List;
import java.util.Optional;

/** Renders what an accountant reads first of an evaluation: the claim, and what it stands on. */
public final class EvaluationSummary {
  /** One part of the summary; it prints nothing where the evaluation has nothing of it. */
  interface Section {
    void print(Evaluation evaluation, Page page, Wording wording);
  }

  /** The sections in the order they are read. */
  private static final List<Section> SECTIONS =
      List.of(
          new ClaimSection(),
          new BalanceSection(),
          new InventorySection(),
          new EnterpriseSection(),
          new ExclusionSection(),
          new IndicatorSection(),
          new ThresholdSection(),
          new ScoreSection(),
          new RequirementSection(),
          new LotSection(),
          new FindingSection(),
          new AssumptionSection());

  private EvaluationSummary() {}

  /**
   * The summary as text, at most 100 columns wide.
   *
   * @param evaluation what is summed up
   * @param wording language
   * @param colour whether headings stand out by terminal sequences
   */
  public static String render(Evaluation evaluation, Wording wording, boolean colour) {
    return render(evaluation, Optional.empty(), wording, colour);
  }

  /**
   * The summary with the uncertainty at its end.
   *
   * @param evaluation what is summed up
   * @param uncertainty its uncertainty, where it was asked for
   * @param wording language
   * @param colour whether headings stand out by terminal sequences
   */
  public static String render(
      Evaluation evaluation,
      Optional<BookUncertainty> uncertainty,
      Wording wording,
      boolean colour) {
    Page page = new Page(colour);
    SECTIONS.forEach(section -> section.print(evaluation, page, wording));
    uncertainty.ifPresent(each -> UncertaintySummary.print(evaluation, each, page, wording));
    return page.toString();
  }
}
