package io.tanheng.documents.plot;

import io.tanheng.documents.plot.Drawing.Sketch;
import io.tanheng.documents.plot.Shape.Anchor;
import java.util.List;
import java.util.stream.DoubleStream;

/** Bars to both sides of what is expected, one for each input that was moved. */
public final class TornadoPlot {
  private static final double WIDTH = 900;
  private static final double LEFT = 250;
  private static final double TOP = 10;
  private static final double ROW = 34;
  private static final double BAR = 20;
  private static final double SIZE = 13;

  private TornadoPlot() {}

  /**
   * An input.
   *
   * @param name of it with its step
   * @param low what comes where it is lower
   * @param high what comes where it is higher
   */
  public record Bar(String name, double low, double high) {}

  /** The bars, around what is expected. */
  public static Drawing of(List<Bar> bars, double expected, String unit, String description) {
    double[] ends =
        DoubleStream.concat(
                DoubleStream.of(expected),
                bars.stream().flatMapToDouble(bar -> DoubleStream.of(bar.low(), bar.high())))
            .sorted()
            .toArray();
    Ticks axis = Ticks.of(ends[0], ends[ends.length - 1]);
    double bottom = TOP + ROW * bars.size();
    Sketch sketch = new Sketch();
    for (double tick : axis.values()) {
      double x = at(axis, tick);
      sketch.rule(x, TOP, x, bottom, 1, Ink.GRID);
      sketch.words(x, bottom + 18, SIZE, Anchor.MIDDLE, Ticks.text(tick), Ink.SOFT);
    }
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double y = TOP + ROW * i + (ROW - BAR) / 2;
      side(sketch, axis, expected, bar.low(), y, Ink.A);
      side(sketch, axis, expected, bar.high(), y, Ink.C);
      sketch.words(LEFT - 26, y + 15, SIZE, Anchor.END, bar.name(), Ink.INK);
    }
    sketch.rule(at(axis, expected), TOP, at(axis, expected), bottom, 1.4, Ink.SOFT);
    sketch.words(LEFT - 40, bottom + 18, SIZE, Anchor.END, unit, Ink.SOFT);
    return sketch.drawing(WIDTH + 34, bottom + 28, description);
  }

  private static void side(
      Sketch sketch, Ticks axis, double expected, double value, double y, Ink ink) {
    double from = at(axis, Math.min(expected, value));
    double to = at(axis, Math.max(expected, value));
    sketch.box(from, y, to - from, BAR, ink);
  }

  private static double at(Ticks axis, double value) {
    return LEFT + (WIDTH - LEFT) * axis.place(value);
  }
}
