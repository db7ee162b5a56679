package io.tanheng.documents.plot;

import io.tanheng.accounting.balance.BalanceStep;
import io.tanheng.accounting.balance.CarbonBalance;
import io.tanheng.documents.plot.Drawing.Sketch;
import io.tanheng.documents.plot.Shape.Anchor;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.TextWidth;
import io.tanheng.documents.text.Wording;
import java.math.BigDecimal;

/** The carbon balance as a waterfall from the accounting total to the residual. */
final class BalancePlot {
  private static final double ROW = 30;
  private static final double BAR = 16;

  /** A letter takes so much of its size, a Chinese character twice that. */
  private static final double LETTER = 0.54;

  private static final double RIGHT = 850;
  private static final double WIDTH = 960;
  private static final double SIZE = 14.5;

  private final Sketch sketch = new Sketch();
  private final double left;
  private final double most;
  private double y = 4;

  private BalancePlot(CarbonBalance balance, Wording wording) {
    int letters =
        balance.steps().stream()
            .map(step -> wording.word("step", step.code()))
            .mapToInt(TextWidth::of)
            .max()
            .orElse(0);
    this.left = Math.max(330, letters * LETTER * SIZE + 14);
    double total = balance.steps().get(0).amount().value().doubleValue();
    double residual = balance.residual().value().doubleValue();
    this.most = Math.max(Math.max(total, residual), 1e-9);
  }

  static Drawing of(CarbonBalance balance, Wording wording) {
    BalancePlot plot = new BalancePlot(balance, wording);
    BigDecimal before = BigDecimal.ZERO;
    for (BalanceStep step : balance.steps()) {
      boolean total = step.code().equals("gb_total");
      String name = wording.word("step", step.code());
      BigDecimal shown = total ? step.amount().value() : step.used();
      plot.row(name, total ? BigDecimal.ZERO : before, step.remaining(), shown, total);
      before = step.remaining();
    }
    plot.residual(balance, wording);
    return plot.sketch.drawing(WIDTH, plot.y, wording.text("plot.balance"));
  }

  private void row(String name, BigDecimal from, BigDecimal to, BigDecimal shown, boolean total) {
    bar(from, to, total ? Ink.TOTAL : Ink.DOWN);
    label(name, Figures.amount(shown), total ? Ink.INK : Ink.SOFT);
  }

  private void residual(CarbonBalance balance, Wording wording) {
    BigDecimal residual = balance.residual().value();
    bar(BigDecimal.ZERO, residual, balance.covered() ? Ink.DOWN : Ink.UP);
    String state = wording.text(balance.covered() ? "balance.covered" : "balance.uncovered");
    String name = wording.text("balance.residual", "state", state);
    label(name, Figures.amount(residual), balance.covered() ? Ink.DOWN : Ink.UP);
  }

  private void bar(BigDecimal from, BigDecimal to, Ink ink) {
    sketch.box(left, y, RIGHT - left, BAR, Ink.TRACK);
    double start = place(from.min(to));
    double width = place(from.max(to)) - start;
    if (width > 0) {
      sketch.box(start, y, Math.max(width, 1.5), BAR, ink);
    }
  }

  private void label(String name, String amount, Ink ink) {
    double line = y + BAR / 2 + SIZE / 3;
    sketch.words(0, line, SIZE, Anchor.START, name, ink);
    sketch.words(WIDTH, line, SIZE, Anchor.END, amount, ink);
    y += ROW;
  }

  private double place(BigDecimal value) {
    return left + (RIGHT - left) * Math.max(0, value.doubleValue()) / most;
  }
}
