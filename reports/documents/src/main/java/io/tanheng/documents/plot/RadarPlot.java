package io.tanheng.documents.plot;

import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.documents.plot.Drawing.Sketch;
import io.tanheng.documents.plot.Shape.Anchor;
import io.tanheng.documents.text.Wording;
import java.util.List;

/** Every indicator that counts as a spoke, filled as far as its s. */
final class RadarPlot {
  private static final double CENTRE = 200;
  private static final double RADIUS = 165;
  private static final double PALE = 0.15;

  private final Sketch sketch = new Sketch();
  private final int count;

  private RadarPlot(int count) {
    this.count = count;
  }

  static Drawing of(List<IndicatorResult> spokes, Wording wording) {
    RadarPlot plot = new RadarPlot(spokes.size());
    for (int i = 0; i < spokes.size(); i++) {
      plot.spoke(spokes.get(i), i);
    }
    for (int ring = 1; ring <= 4; ring++) {
      double radius = RADIUS * ring / 4;
      Outline circle = Outline.wedge(CENTRE, CENTRE, radius - 0.4, radius + 0.4, 0, 2 * Math.PI);
      plot.sketch.area(circle, 1, Ink.GRID);
    }
    return plot.sketch.drawing(2 * CENTRE, 2 * CENTRE, wording.text("plot.radar"));
  }

  private void spoke(IndicatorResult result, int i) {
    double from = 2 * Math.PI * (i + 0.08) / count - Math.PI / 2;
    double to = 2 * Math.PI * (i + 0.92) / count - Math.PI / 2;
    double s = result.s().map(each -> each.value().doubleValue()).orElse(0.0);
    Ink ink = IndicatorBars.ink(result);
    sketch.area(Outline.wedge(CENTRE, CENTRE, 0, RADIUS, from, to), PALE, ink);
    if (s > 0) {
      sketch.area(Outline.wedge(CENTRE, CENTRE, 0, RADIUS * s, from, to), 1, ink);
    }
    double middle = (from + to) / 2;
    double x = CENTRE + (RADIUS + 15) * Math.cos(middle);
    double y = CENTRE + (RADIUS + 15) * Math.sin(middle) + 4;
    sketch.words(x, y, 11, Anchor.MIDDLE, result.definition().key(), Ink.SOFT);
  }
}
