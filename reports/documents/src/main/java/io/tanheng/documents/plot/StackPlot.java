package io.tanheng.documents.plot;

import io.tanheng.documents.plot.Drawing.Sketch;
import io.tanheng.documents.plot.Shape.Anchor;
import java.util.List;

/** Columns by year, each a stack of parts; what each colour is stands beside it in the page. */
public final class StackPlot {
  private static final double WIDTH = 900;
  private static final double LEFT = 72;
  private static final double TOP = 12;
  private static final double HIGHEST = 290;
  private static final double SIZE = 13;
  private static final double FILLED = 0.66;

  private StackPlot() {}

  /**
   * A column.
   *
   * @param name below it
   * @param parts heights from below, none negative, in the order of the colours
   */
  public record Column(String name, List<Double> parts) {
    public Column {
      parts = List.copyOf(parts);
    }

    double height() {
      return parts.stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  /** The columns; a colour for each part. */
  public static Drawing of(List<Column> columns, List<Ink> inks, String unit, String description) {
    double most = columns.stream().mapToDouble(Column::height).max().orElse(1);
    Ticks axis = Ticks.of(0, most);
    Sketch sketch = new Sketch();
    for (double tick : axis.values()) {
      double y = TOP + HIGHEST * (1 - axis.place(tick));
      sketch.rule(LEFT, y, WIDTH, y, 1, Ink.GRID);
      sketch.words(LEFT - 8, y + 4, SIZE, Anchor.END, Ticks.text(tick), Ink.SOFT);
    }
    double step = (WIDTH - LEFT) / columns.size();
    for (int i = 0; i < columns.size(); i++) {
      double x = LEFT + i * step;
      double y = TOP + HIGHEST;
      List<Double> parts = columns.get(i).parts();
      for (int k = 0; k < parts.size(); k++) {
        double height = HIGHEST * axis.place(parts.get(k));
        y -= height;
        sketch.box(x + step * (1 - FILLED) / 2, y, step * FILLED, height, inks.get(k));
      }
      double base = TOP + HIGHEST + 20;
      sketch.words(x + step / 2, base, SIZE, Anchor.MIDDLE, columns.get(i).name(), Ink.SOFT);
    }
    sketch.rule(LEFT, TOP + HIGHEST, WIDTH, TOP + HIGHEST, 1.4, Ink.SOFT);
    sketch.words(LEFT - 8, TOP + HIGHEST + 20, SIZE, Anchor.END, unit, Ink.SOFT);
    return sketch.drawing(WIDTH, TOP + HIGHEST + 30, description);
  }
}
