package io.tanheng.documents.report;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.documents.html.Markup;
import io.tanheng.documents.html.Scale;
import io.tanheng.documents.text.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The intensities that indicator 26 rests on, year by year (B.26). */
final class IntensityPart {
  private static final String INTENSITY = "intensity:";

  private IntensityPart() {}

  static void write(Sheet sheet) {
    Map<String, Derivation> years = years(sheet.evaluation());
    if (years.size() < 2) {
      return;
    }
    String unit = years.values().iterator().next().unit();
    sheet.section("intensity", sheet.say("report.intensity", "unit", unit));
    plot(sheet, years);
    sheet.end();
  }

  private static Map<String, Derivation> years(Evaluation evaluation) {
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

  private static void plot(Sheet sheet, Map<String, Derivation> years) {
    Scale scale = Scale.whole(years.values().stream().map(Derivation::value).toList());
    Markup html = sheet.html();
    int width = 130 * years.size();
    html.raw("<figure><svg class=\"years\" viewBox=\"0 0 " + width + " 230\" role=\"img\">");
    int x = 0;
    for (Map.Entry<String, Derivation> each : years.entrySet()) {
      BigDecimal value = each.getValue().value();
      BigDecimal height =
          scale.place(value).multiply(new BigDecimal("1.7")).setScale(1, RoundingMode.HALF_EVEN);
      BigDecimal top = BigDecimal.valueOf(200).subtract(height);
      html.raw("<rect x=\"" + (x + 25) + "\" y=\"" + top + "\" width=\"80\" height=\"" + height);
      html.raw("\"/><text x=\"" + (x + 65) + "\" y=\"" + top.subtract(BigDecimal.valueOf(8)));
      html.raw("\">").text(Figures.mean(value)).raw("</text>");
      html.raw("<text class=\"year\" x=\"" + (x + 65) + "\" y=\"220\">").text(each.getKey());
      html.raw("</text>");
      x += 130;
    }
    html.raw("</svg></figure>");
  }
}
