package io.tanheng.documents.plot;

import io.tanheng.documents.plot.Drawing.Sketch;
import io.tanheng.documents.plot.Shape.Anchor;
import java.util.List;

/** A marginal abatement cost curve: a box for each measure, as wide as it saves tonnes. */
public final class CurvePlot {
  private static final double WIDTH = 900;
  private static final double LEFT = 62;
  private static final double TOP = 16;
  private static final double HIGHEST = 270;
  private static final double SIZE = 13;

  private CurvePlot() {}

  /**
   * A measure.
   *
   * @param name short name
   * @param width tCO2e a year, above 0
   * @param cost CNY/tCO2e
   */
  public record Block(String name, double width, double cost) {}

  /**
   * The curve.
   *
   * @param blocks in the order of adoption, at least one
   * @param across what the width is
   * @param up what the height is
   */
  public static Drawing of(List<Block> blocks, String across, String up, String description) {
    double most = blocks.stream().mapToDouble(Block::cost).max().orElse(0);
    double least = blocks.stream().mapToDouble(Block::cost).min().orElse(0);
    Ticks axis = Ticks.of(Math.min(0, least), Math.max(0, most));
    double all = blocks.stream().mapToDouble(Block::width).sum();
    double room = WIDTH - LEFT;
    Sketch sketch = new Sketch();
    for (double tick : axis.values()) {
      double y = TOP + HIGHEST * (1 - axis.place(tick));
      sketch.rule(LEFT, y, WIDTH, y, 1, Ink.GRID);
      sketch.words(LEFT - 8, y + 4, SIZE, Anchor.END, Ticks.text(tick), Ink.SOFT);
    }
    double zero = TOP + HIGHEST * (1 - axis.place(0));
    double x = LEFT;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      double width = room * block.width() / all;
      double y = TOP + HIGHEST * (1 - axis.place(block.cost()));
      boolean pays = block.cost() < 0;
      Ink ink = pays ? Ink.DOWN : Ink.UP;
      double thick = Math.max(1.5, Math.abs(zero - y));
      sketch.box(x + 0.5, pays ? zero : zero - thick, Math.max(0.8, width - 1), thick, ink);
      if (width > 30) {
        double at = pays ? zero - 6 : zero + 15;
        sketch.words(x + width / 2, at, SIZE, Anchor.MIDDLE, block.name(), Ink.INK);
      }
      x += width;
    }
    sketch.rule(LEFT, zero, WIDTH, zero, 1.4, Ink.SOFT);
    double bottom = TOP + HIGHEST;
    sketch.words(LEFT, bottom + 22, SIZE, Anchor.START, up, Ink.SOFT);
    sketch.words(WIDTH, bottom + 22, SIZE, Anchor.END, across, Ink.SOFT);
    return sketch.drawing(WIDTH, bottom + 32, description);
  }
}
