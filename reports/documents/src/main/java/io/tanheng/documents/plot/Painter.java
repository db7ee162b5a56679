package io.tanheng.documents.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints drawings, words as outlines of the shipped typeface. */
public final class Painter {
  private final Typeface typeface;

  /** Paints with a typeface. */
  public Painter(Typeface typeface) {
    this.typeface = typeface;
  }

  /**
   * Paints a drawing to a width.
   *
   * @param canvas where to; its own transform is kept
   * @param width width of the painted drawing in units of the canvas
   */
  public void paint(Drawing drawing, Graphics2D canvas, double width) {
    AffineTransform before = canvas.getTransform();
    double scale = width / drawing.width();
    canvas.scale(scale, scale);
    drawing.shapes().forEach(shape -> paint(shape, canvas));
    canvas.setTransform(before);
  }

  /** A drawing as PNG, so many pixels wide. */
  public byte[] png(Drawing drawing, int width) {
    int height = (int) Math.ceil(width * drawing.height() / drawing.width());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setColor(Color.WHITE);
    canvas.fill(new Rectangle2D.Double(0, 0, width, height));
    paint(drawing, canvas, width);
    canvas.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void paint(Shape shape, Graphics2D canvas) {
    Color colour = Color.decode(shape.ink().colour());
    if (shape instanceof Shape.Box box) {
      canvas.setColor(colour);
      canvas.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    } else if (shape instanceof Shape.Rule rule) {
      canvas.setColor(colour);
      canvas.setStroke(new java.awt.BasicStroke((float) rule.width()));
      canvas.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
    } else if (shape instanceof Shape.Area area) {
      canvas.setColor(paler(colour, area.strength()));
      canvas.fill(path(area.outline()));
    } else if (shape instanceof Shape.Words words) {
      canvas.setColor(colour);
      canvas.fill(typeface.outline(words.text(), left(words), words.y(), words.size()));
    }
  }

  private double left(Shape.Words words) {
    return switch (words.anchor()) {
      case START -> words.x();
      case MIDDLE -> words.x() - typeface.width(words.text(), words.size()) / 2;
      case END -> words.x() - typeface.width(words.text(), words.size());
    };
  }

  /** A colour mixed with white: paper that is kept for long has no transparency. */
  private static Color paler(Color colour, double strength) {
    return new Color(
        paler(colour.getRed(), strength),
        paler(colour.getGreen(), strength),
        paler(colour.getBlue(), strength));
  }

  private static int paler(int part, double strength) {
    return (int) Math.round(255 - (255 - part) * strength);
  }

  private static Path2D path(Outline outline) {
    Path2D path = new Path2D.Double();
    for (Outline.Segment segment : outline.segments()) {
      if (segment instanceof Outline.Segment.Move move) {
        path.moveTo(move.x(), move.y());
      } else if (segment instanceof Outline.Segment.Line line) {
        path.lineTo(line.x(), line.y());
      } else if (segment instanceof Outline.Segment.Curve to) {
        path.curveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
      } else {
        path.closePath();
      }
    }
    return path;
  }
}
