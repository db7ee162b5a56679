package io.tanheng.documents.html;

import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.accounting.uncertainty.book.Density;
import io.tanheng.accounting.uncertainty.book.FigureUncertainty;
import io.tanheng.accounting.uncertainty.distribution.Interval;
import io.tanheng.documents.text.ComparisonWording;
import io.tanheng.documents.text.UncertaintyWording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How the trials of a figure lie, as columns in SVG: those in the interval, those outside of it,
 * and of a balance those at which offsets cover everything; a line where the evaluation stands.
 */
final class DensityPlot {
  private static final int HEIGHT = 40;
  private static final int HIGHEST = 37;

  private final Density density;
  private final FigureUncertainty each;
  private final boolean balance;
  private final UncertaintyWording wording;
  private final Scale scale;

  /**
   * A plot.
   *
   * @param density the trials
   * @param each the figure
   * @param balance whether it is covered at 0 and below
   */
  DensityPlot(
      Density density, FigureUncertainty each, boolean balance, UncertaintyWording wording) {
    this.density = density;
    this.each = each;
    this.balance = balance;
    this.wording = wording;
    double value = each.figure().value().doubleValue();
    double margin = density.width();
    this.scale =
        Scale.between(
            Math.min(density.from(), value) - margin, Math.max(density.to(), value) + margin);
  }

  void write(Markup html, BookUncertainty uncertainty) {
    html.raw("<article class=\"density\"><h3>").text(wording.name(each.figure())).raw("</h3>");
    legend(html, uncertainty);
    html.raw("<svg viewBox=\"0 0 100 40\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
    scale.ticks().forEach(tick -> line(html, "grid", tick.doubleValue()));
    columns(html);
    if (balance && scale.low() < 0 && scale.high() > 0) {
      line(html, "zero", 0);
    }
    line(html, "value", each.figure().value().doubleValue());
    html.raw("</svg><div class=\"scale\">");
    for (BigDecimal tick : scale.ticks()) {
      html.raw("<span style=\"left:" + scale.place(tick) + "%\">")
          .text(ComparisonWording.rounded(tick))
          .raw("</span>");
    }
    html.raw("</div></article>\n");
  }

  private void legend(Markup html, BookUncertainty uncertainty) {
    html.raw("<p class=\"legend\">");
    key(html, "mark", wording.text("uncertainty.plot.value"));
    String level = UncertaintyWording.level(uncertainty);
    key(html, "total", wording.text("uncertainty.plot.interval", "level", level));
    key(html, "tail", wording.text("uncertainty.plot.tails"));
    if (balance && density.from() < 0) {
      key(html, "down", wording.text("uncertainty.plot.covered"));
    }
    html.raw("</p>");
  }

  private static void key(Markup html, String style, String text) {
    html.raw("<span class=\"key\"><i class=\"" + style + "\"></i>").text(text).raw("</span>");
  }

  private void columns(Markup html) {
    double most = density.shares().stream().mapToDouble(share -> share).max().orElse(1);
    double width = 100 * density.width() / (scale.high() - scale.low());
    for (int i = 0; i < density.shares().size(); i++) {
      double from = density.from() + i * density.width();
      double height = HIGHEST * density.shares().get(i) / most;
      html.raw(
          "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
              .formatted(
                  style(from + density.width() / 2),
                  scale.place(BigDecimal.valueOf(from)),
                  shown(HEIGHT - height),
                  shown(width * 0.92),
                  shown(height)));
    }
  }

  private String style(double middle) {
    if (balance && middle <= 0) {
      return "down";
    }
    Optional<Interval> interval = each.spread().map(spread -> spread.interval());
    boolean inside = interval.filter(i -> middle >= i.lower() && middle <= i.upper()).isPresent();
    return inside ? "total" : "tail";
  }

  private void line(Markup html, String style, double value) {
    BigDecimal place = scale.place(BigDecimal.valueOf(value));
    html.raw(
        "<line class=\"%s\" x1=\"%s\" x2=\"%s\" y1=\"0\" y2=\"%d\"/>"
            .formatted(style, place, place, HEIGHT));
  }

  private static BigDecimal shown(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
  }
}
