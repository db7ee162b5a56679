package io.tanheng.documents.plot;

import io.tanheng.documents.html.Markup;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes a drawing as SVG, whose colours come from the style sheet of the page. */
public final class DrawingSvg {
  private final Markup html;
  private final boolean alone;

  private DrawingSvg(Markup html, boolean alone) {
    this.html = html;
    this.alone = alone;
  }

  /** Writes it into a page. */
  public static void write(Drawing drawing, Markup html) {
    write(drawing, html, false);
  }

  /** Writes it as a file of its own, with its colours. */
  public static void writeAlone(Drawing drawing, Markup html) {
    write(drawing, html, true);
  }

  private static void write(Drawing drawing, Markup html, boolean alone) {
    html.raw(alone ? "<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"" : "<svg class=\"");
    html.raw(alone ? Typeface.NAME + ", Microsoft YaHei, sans-serif" : "drawing");
    html.raw("\" viewBox=\"0 0 " + at(drawing.width()) + " ");
    html.raw(at(drawing.height()) + "\" role=\"img\" aria-label=\"").text(drawing.description());
    html.raw("\">");
    DrawingSvg svg = new DrawingSvg(html, alone);
    drawing.shapes().forEach(svg::write);
    html.raw("</svg>");
  }

  private void write(Shape shape) {
    if (shape instanceof Shape.Box box) {
      html.raw("<rect" + style(box) + " x=\"" + at(box.x()) + "\" y=\"" + at(box.y()));
      html.raw("\" width=\"" + at(box.width()) + "\" height=\"" + at(box.height()) + "\"/>");
    } else if (shape instanceof Shape.Rule rule) {
      html.raw("<line" + style(rule) + " x1=\"" + at(rule.x1()) + "\" y1=\"" + at(rule.y1()));
      html.raw("\" x2=\"" + at(rule.x2()) + "\" y2=\"" + at(rule.y2()));
      html.raw("\" stroke-width=\"" + at(rule.width()) + "\"/>");
    } else if (shape instanceof Shape.Area area) {
      area(area);
    } else if (shape instanceof Shape.Words words) {
      html.raw("<text" + style(words) + " x=\"" + at(words.x()) + "\" y=\"" + at(words.y()));
      html.raw("\" font-size=\"" + at(words.size()) + "\" text-anchor=\"" + words.anchor().word());
      html.raw("\">").text(words.text()).raw("</text>");
    }
  }

  private void area(Shape.Area area) {
    html.raw("<path" + style(area));
    if (area.strength() < 1) {
      html.raw(" opacity=\"" + area.strength() + "\"");
    }
    html.raw(" d=\"");
    area.outline().segments().forEach(this::segment);
    html.raw("\"/>");
  }

  private void segment(Outline.Segment segment) {
    if (segment instanceof Outline.Segment.Move move) {
      html.raw("M" + at(move.x()) + " " + at(move.y()));
    } else if (segment instanceof Outline.Segment.Line line) {
      html.raw("L" + at(line.x()) + " " + at(line.y()));
    } else if (segment instanceof Outline.Segment.Curve curve) {
      html.raw("C" + at(curve.x1()) + " " + at(curve.y1()) + " " + at(curve.x2()) + " ");
      html.raw(at(curve.y2()) + " " + at(curve.x()) + " " + at(curve.y()));
    } else {
      html.raw("Z");
    }
  }

  private String style(Shape shape) {
    String paint = shape instanceof Shape.Rule ? "stroke" : "fill";
    return alone ? " " + paint + "=\"" + shape.ink().colour() + "\"" : style(shape.ink());
  }

  private static String style(Ink ink) {
    return " class=\"" + ink.word() + "\"";
  }

  private static String at(double place) {
    BigDecimal rounded = BigDecimal.valueOf(place).setScale(1, RoundingMode.HALF_EVEN);
    return rounded.stripTrailingZeros().toPlainString();
  }
}
