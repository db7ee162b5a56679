package io.tanheng.documents.plot;

import io.tanheng.accounting.uncertainty.book.BookModel;
import io.tanheng.accounting.uncertainty.book.Density;
import io.tanheng.accounting.uncertainty.book.FigureUncertainty;
import io.tanheng.accounting.uncertainty.distribution.Interval;
import io.tanheng.documents.html.Scale;
import io.tanheng.documents.plot.Drawing.Sketch;
import io.tanheng.documents.plot.Shape.Anchor;
import io.tanheng.documents.text.Figures;
import java.math.BigDecimal;
import java.util.Optional;

/** How the trials of a figure lie: columns, those inside of the interval darker. */
final class DensityPlot {
  private static final double WIDTH = 960;
  private static final double GROUND = 190;
  private static final double HIGHEST = 180;
  private static final double HEIGHT = 212;
  private static final double SIZE = 13.5;

  private final Density density;
  private final FigureUncertainty figure;
  private final Scale scale;
  private final Sketch sketch = new Sketch();

  private DensityPlot(Density density, FigureUncertainty figure) {
    this.density = density;
    this.figure = figure;
    double value = figure.figure().value().doubleValue();
    double low = Math.min(density.from(), value) - density.width();
    this.scale = Scale.between(low, Math.max(density.to(), value) + density.width());
  }

  static Drawing of(Density density, FigureUncertainty figure, String description) {
    return new DensityPlot(density, figure).drawing(description);
  }

  private Drawing drawing(String description) {
    for (BigDecimal tick : scale.ticks()) {
      double x = place(tick.doubleValue());
      sketch.rule(x, 0, x, GROUND, 0.7, Ink.GRID);
      sketch.words(x, HEIGHT - 6, SIZE, Anchor.MIDDLE, Figures.exact(tick), Ink.SOFT);
    }
    columns();
    double value = place(figure.figure().value().doubleValue());
    sketch.rule(value, 0, value, GROUND, 1.6, Ink.UP);
    sketch.rule(0, GROUND, WIDTH, GROUND, 1, Ink.SOFT);
    return sketch.drawing(WIDTH, HEIGHT, description);
  }

  private void columns() {
    double most = density.shares().stream().mapToDouble(share -> share).max().orElse(1);
    for (int i = 0; i < density.shares().size(); i++) {
      double from = density.from() + i * density.width();
      double height = HIGHEST * density.shares().get(i) / most;
      double x = place(from);
      double width = 0.92 * (place(from + density.width()) - x);
      sketch.box(x, GROUND - height, width, height, ink(from + density.width() / 2));
    }
  }

  private Ink ink(double middle) {
    if (density.figure().equals(BookModel.BALANCE) && middle <= 0) {
      return Ink.DOWN;
    }
    Optional<Interval> interval = figure.spread().map(spread -> spread.interval());
    boolean inside = interval.filter(i -> middle >= i.lower() && middle <= i.upper()).isPresent();
    return inside ? Ink.TOTAL : Ink.TAIL;
  }

  private double place(double value) {
    return scale.place(BigDecimal.valueOf(value)).doubleValue() / 100 * WIDTH;
  }
}
