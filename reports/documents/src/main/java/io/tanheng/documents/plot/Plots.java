package io.tanheng.documents.plot;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.accounting.uncertainty.book.Density;
import io.tanheng.documents.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every plot that an evaluation has. */
public final class Plots {
  /** With fewer spokes a radar shows nothing. */
  private static final int FEWEST_SPOKES = 3;

  private final Evaluation evaluation;
  private final Wording wording;

  /** The plots of an evaluation in the words of a language. */
  public Plots(Evaluation evaluation, Wording wording) {
    this.evaluation = evaluation;
    this.wording = wording;
  }

  /** From activities by way of categories to scopes; absent where nothing is emitted. */
  public Optional<Drawing> flow() {
    return FlowPlot.of(evaluation, wording);
  }

  /** The waterfall of the balance. */
  public Drawing balance() {
    return BalancePlot.of(evaluation.balance(), wording);
  }

  /** A radar of every s; absent under a profile without a score, or with too few indicators. */
  public Optional<Drawing> radar() {
    List<IndicatorResult> spokes = counting();
    return spokes.size() < FEWEST_SPOKES
        ? Optional.empty()
        : Optional.of(RadarPlot.of(spokes, wording));
  }

  /** A bar for every s; absent under a profile without a score. */
  public Optional<Drawing> bars() {
    List<IndicatorResult> bars = counting();
    return bars.isEmpty() ? Optional.empty() : Optional.of(IndicatorBars.of(bars, wording));
  }

  private List<IndicatorResult> counting() {
    return evaluation.indicators().stream()
        .filter(each -> each.counts() && each.s().isPresent())
        .toList();
  }

  /** The intensities of indicator 26 by year; absent where fewer than two are known. */
  public Optional<Drawing> intensity() {
    return IntensityPlot.of(evaluation, wording);
  }

  /** The intensities by year, the earliest first. */
  public Map<String, Derivation> intensities() {
    return IntensityPlot.years(evaluation);
  }

  /** How the trials of a figure lie. */
  public Drawing density(Density density, BookUncertainty uncertainty, String description) {
    return DensityPlot.of(density, uncertainty.figure(density.figure()), description);
  }
}
