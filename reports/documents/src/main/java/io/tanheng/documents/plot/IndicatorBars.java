package io.tanheng.documents.plot;

import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.documents.plot.Drawing.Sketch;
import io.tanheng.documents.plot.Shape.Anchor;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Wording;
import java.math.BigDecimal;
import java.util.List;

/** A bar for every indicator that counts, as long as its s. */
final class IndicatorBars {
  private static final List<String> GROUPS =
      List.of(
          "infrastructure-industry",
          "energy-recycling",
          "management-technology",
          "credit-performance",
          "bonus");

  private static final Ink[] INKS = {Ink.A, Ink.B, Ink.D, Ink.E, Ink.H};
  private static final double ROW = 19;
  private static final double BAR = 10;
  private static final double LEFT = 430;
  private static final double RIGHT = 890;
  private static final double WIDTH = 960;
  private static final double SIZE = 13;

  private IndicatorBars() {}

  static Drawing of(List<IndicatorResult> results, Wording wording) {
    Sketch sketch = new Sketch();
    double y = 4;
    for (IndicatorResult each : results) {
      BigDecimal s = each.s().map(value -> value.value()).orElse(BigDecimal.ZERO);
      double line = y + BAR / 2 + SIZE / 3;
      String name = each.definition().key() + "  " + wording.name(each.definition());
      sketch.words(0, line, SIZE, Anchor.START, FlowPlot.shortened(name, 60), Ink.INK);
      sketch.box(LEFT, y, RIGHT - LEFT, BAR, Ink.TRACK);
      sketch.box(LEFT, y, (RIGHT - LEFT) * s.doubleValue(), BAR, ink(each));
      sketch.words(WIDTH, line, SIZE, Anchor.END, Figures.mean(s), Ink.SOFT);
      y += ROW;
    }
    return sketch.drawing(WIDTH, y, wording.text("plot.bars"));
  }

  /** The ink of the group of an indicator. */
  static Ink ink(IndicatorResult result) {
    return INKS[Math.max(0, GROUPS.indexOf(result.definition().group()))];
  }
}
