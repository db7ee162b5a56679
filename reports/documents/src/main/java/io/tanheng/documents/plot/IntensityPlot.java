package io.tanheng.documents.plot;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.documents.plot.Drawing.Sketch;
import io.tanheng.documents.plot.Shape.Anchor;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The intensities that indicator 26 rests on, year by year (B.26). */
final class IntensityPlot {
  private static final String INTENSITY = "intensity:";
  private static final double STEP = 130;
  private static final double BAR = 80;
  private static final double HIGHEST = 160;
  private static final double GROUND = 190;
  private static final double HEIGHT = 214;
  private static final double SIZE = 13;

  private IntensityPlot() {}

  /** The intensities by year, the earliest first. */
  static Map<String, Derivation> years(Evaluation evaluation) {
    Map<String, Derivation> years = new TreeMap<>();
    Stream.concat(
            evaluation.indicators().stream().flatMap(each -> each.value().stream()),
            evaluation.otherReadings().stream())
        .filter(each -> each.label().contains("26"))
        .forEach(root -> collect(root, years));
    return years;
  }

  private static void collect(Derivation node, Map<String, Derivation> years) {
    if (node.label().startsWith(INTENSITY)) {
      years.put(node.label().substring(INTENSITY.length()), node);
    } else {
      node.inputs().forEach(input -> collect(input, years));
    }
  }

  /** The plot; absent where fewer than two years are known. */
  static Optional<Drawing> of(Evaluation evaluation, Wording wording) {
    Map<String, Derivation> years = years(evaluation);
    if (years.size() < 2) {
      return Optional.empty();
    }
    double most =
        years.values().stream().mapToDouble(each -> each.value().doubleValue()).max().orElse(1);
    Sketch sketch = new Sketch();
    double x = 0;
    for (Map.Entry<String, Derivation> each : years.entrySet()) {
      double height = HIGHEST * Math.max(0, each.getValue().value().doubleValue()) / most;
      double middle = x + STEP / 2;
      sketch.box(middle - BAR / 2, GROUND - height, BAR, height, Ink.TOTAL);
      String value = Figures.mean(each.getValue().value());
      sketch.words(middle, GROUND - height - 8, SIZE, Anchor.MIDDLE, value, Ink.INK);
      sketch.words(middle, HEIGHT - 5, SIZE, Anchor.MIDDLE, each.getKey(), Ink.SOFT);
      x += STEP;
    }
    sketch.rule(0, GROUND, x, GROUND, 1, Ink.SOFT);
    String written = years.values().iterator().next().unit();
    String unit = written.replace("10^4 CNY", wording.chinese() ? "万元" : "10⁴ CNY");
    return Optional.of(sketch.drawing(x, HEIGHT, wording.text("plot.intensity", "unit", unit)));
  }
}
