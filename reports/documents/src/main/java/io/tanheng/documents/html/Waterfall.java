package io.tanheng.documents.html;

import io.tanheng.accounting.comparison.Bridge;
import io.tanheng.accounting.comparison.BridgeEnd;
import io.tanheng.accounting.comparison.BridgeStep;
import io.tanheng.documents.text.ComparisonWording;
import io.tanheng.documents.text.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A bridge as a waterfall: a row for each end and each step that moves something, its bar in SVG; a
 * step opens to the lines that cause it. Rows are told apart on narrow screens by their own lines,
 * so nothing has to be turned or shrunk.
 */
final class Waterfall {
  private final Bridge bridge;
  private final ComparisonWording wording;
  private final StepLines lines;
  private final Function<BridgeEnd, String> units;
  private final Scale scale;

  /**
   * A waterfall.
   *
   * @param units the unit of an end, tCO2 or tCO2e
   */
  Waterfall(
      Bridge bridge,
      ComparisonWording wording,
      StepLines lines,
      Function<BridgeEnd, String> units) {
    this.bridge = bridge;
    this.wording = wording;
    this.lines = lines;
    this.units = units;
    List<BigDecimal> values = new ArrayList<>(List.of(bridge.from().value(), bridge.to().value()));
    bridge.steps().forEach(step -> values.add(step.after()));
    this.scale = Scale.of(values);
  }

  void write(Markup html) {
    html.raw("<div class=\"waterfall\">");
    axis(html);
    end(html, bridge.from(), true);
    bridge.moving().forEach(step -> step(html, step));
    end(html, bridge.to(), false);
    html.raw("</div>");
  }

  private void axis(Markup html) {
    html.raw("<div class=\"axis\" aria-hidden=\"true\"><div class=\"scale\">");
    for (BigDecimal tick : scale.ticks()) {
      html.raw("<span style=\"left:" + scale.place(tick) + "%\">")
          .text(ComparisonWording.rounded(tick))
          .raw("</span>");
    }
    html.raw("</div></div>");
    if (scale.cut()) {
      html.element("p", "cut", wording.text("compare.axis-cut"));
    }
  }

  private void end(Markup html, BridgeEnd end, boolean first) {
    String value = Figures.amount(end.value());
    html.raw("<div class=\"row end\">");
    html.raw("<div class=\"label\">").element("b", "", wording.headline(end)).raw("<small>");
    html.text(wording.title(end.variant())).raw("</small></div>");
    bar(html, scale.origin(), scale.place(end.value()), "total", end.value(), !first, first);
    value(html, "value", value, units.apply(end));
    html.raw("</div>");
  }

  private void step(Markup html, BridgeStep step) {
    boolean up = step.delta().signum() > 0;
    html.raw("<details><summary class=\"row\">");
    html.raw("<div class=\"label\"><b>").text(wording.rule(step.rule())).raw("</b><small>");
    html.text(wording.turned(step)).raw("</small></div>");
    bar(
        html,
        scale.place(step.before()),
        scale.place(step.after()),
        up ? "up" : "down",
        step.after(),
        true,
        true);
    String delta = ComparisonWording.signed(step.delta());
    value(html, "value " + (up ? "up" : "down"), delta, unit());
    html.raw("</summary>");
    lines.write(html, step);
    html.raw("</details>");
  }

  private static void value(Markup html, String style, String value, String unit) {
    html.raw("<div class=\"" + style + "\">").text(value).raw(" <small>" + unit + "</small></div>");
  }

  /** The unit of a step: that of both ends, or of the wider one where they differ. */
  private String unit() {
    String from = units.apply(bridge.from());
    return from.equals(units.apply(bridge.to())) ? from : "tCO2e";
  }

  /** The bar, and hair lines that lead from the row above and to the row below. */
  private void bar(
      Markup html,
      BigDecimal from,
      BigDecimal to,
      String style,
      BigDecimal after,
      boolean above,
      boolean below) {
    BigDecimal left = from.min(to);
    BigDecimal width = from.subtract(to).abs().max(new BigDecimal("0.35"));
    html.raw(
        "<div class=\"bar\"><svg viewBox=\"0 0 100 40\" preserveAspectRatio=\"none\""
            + " aria-hidden=\"true\">");
    for (BigDecimal tick : scale.ticks()) {
      line(html, "grid", scale.place(tick), 0, 40);
    }
    if (above) {
      line(html, "lead", style.equals("total") ? to : from, 0, 10);
    }
    if (below) {
      line(html, "lead", scale.place(after), 30, 40);
    }
    html.raw(
        "<rect class=\"%s\" x=\"%s\" y=\"9\" width=\"%s\" height=\"22\"/>"
            .formatted(style, left, width));
    if (scale.cut() && style.equals("total")) {
      html.raw("<path class=\"break\" d=\"M3.2 6h1.1l-1 34h-1.1z\"/>");
    }
    html.raw("</svg></div>");
  }

  private static void line(Markup html, String style, BigDecimal x, int from, int to) {
    html.raw(
        "<line class=\"%s\" x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"%d\"/>"
            .formatted(style, x, x, from, to));
  }
}
