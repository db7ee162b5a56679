package io.tanheng.documents.report;

import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.documents.html.Markup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Every indicator that counts as a spoke, filled as far as its s. */
final class RadarPlot {
  private static final double CENTRE = 200;
  private static final double RADIUS = 165;
  private static final List<String> GROUPS =
      List.of(
          "infrastructure-industry",
          "energy-recycling",
          "management-technology",
          "credit-performance",
          "bonus");

  private RadarPlot() {}

  static void write(Sheet sheet) {
    List<IndicatorResult> spokes =
        sheet.evaluation().indicators().stream()
            .filter(each -> each.counts() && each.s().isPresent())
            .toList();
    if (spokes.size() < 3) {
      return;
    }
    Markup html = sheet.html();
    html.raw("<figure><svg class=\"radar\" viewBox=\"0 0 400 400\" role=\"img\" aria-label=\"");
    html.text(sheet.say("report.radar")).raw("\">");
    for (int ring = 1; ring <= 4; ring++) {
      html.raw(
          "<circle class=\"ring\" cx=\"200\" cy=\"200\" r=\"" + at(RADIUS * ring / 4) + "\"/>");
    }
    for (int i = 0; i < spokes.size(); i++) {
      spoke(html, spokes.get(i), i, spokes.size());
    }
    html.raw("</svg><figcaption>").text(sheet.say("report.radar")).raw("</figcaption></figure>");
  }

  private static void spoke(Markup html, IndicatorResult result, int i, int count) {
    double from = 2 * Math.PI * (i + 0.08) / count - Math.PI / 2;
    double to = 2 * Math.PI * (i + 0.92) / count - Math.PI / 2;
    double s = result.s().map(each -> each.value().doubleValue()).orElse(0.0);
    String style = "g" + Math.max(0, GROUPS.indexOf(result.definition().group()));
    wedge(html, style + " pale", from, to, RADIUS);
    wedge(html, style, from, to, RADIUS * s);
    double mid = (from + to) / 2;
    html.raw("<text x=\"" + x(mid, RADIUS + 15) + "\" y=\"" + y(mid, RADIUS + 15) + "\">");
    html.text(result.definition().key()).raw("</text>");
  }

  private static void wedge(Markup html, String style, double from, double to, double radius) {
    if (radius <= 0) {
      return;
    }
    html.raw("<path class=\"" + style + "\" d=\"M200 200L" + x(from, radius) + " ");
    html.raw(y(from, radius) + "A" + at(radius) + " " + at(radius) + " 0 0 1 ");
    html.raw(x(to, radius) + " " + y(to, radius) + "Z\"/>");
  }

  private static String x(double angle, double radius) {
    return at(CENTRE + radius * Math.cos(angle));
  }

  private static String y(double angle, double radius) {
    return at(CENTRE + radius * Math.sin(angle));
  }

  private static String at(double place) {
    return BigDecimal.valueOf(place).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }
}
