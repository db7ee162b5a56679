package io.tanheng.documents.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture of shapes, the later ones above.
 *
 * @param width of the picture, in its own units
 * @param height of the picture
 * @param description what it shows, for those who do not see it
 * @param shapes what it is made of
 */
public record Drawing(double width, double height, String description, List<Shape> shapes) {
  public Drawing {
    shapes = List.copyOf(shapes);
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("drawing " + width + " × " + height);
    }
  }

  /** A drawing as it is put together. */
  static final class Sketch {
    private final List<Shape> shapes = new ArrayList<>();

    Sketch box(double x, double y, double width, double height, Ink ink) {
      shapes.add(new Shape.Box(x, y, width, height, ink));
      return this;
    }

    Sketch rule(double x1, double y1, double x2, double y2, double width, Ink ink) {
      shapes.add(new Shape.Rule(x1, y1, x2, y2, width, ink));
      return this;
    }

    Sketch area(Outline outline, double strength, Ink ink) {
      shapes.add(new Shape.Area(outline, strength, ink));
      return this;
    }

    Sketch words(double x, double y, double size, Shape.Anchor anchor, String text, Ink ink) {
      shapes.add(new Shape.Words(x, y, size, anchor, text, ink));
      return this;
    }

    Drawing drawing(double width, double height, String description) {
      return new Drawing(width, height, description, shapes);
    }
  }
}
