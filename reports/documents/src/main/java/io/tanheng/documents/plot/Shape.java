package io.tanheng.documents.plot;

/** A part of a drawing; places from the upper left corner. */
public sealed interface Shape {
  /** What it means. */
  Ink ink();

  /** A filled box. */
  record Box(double x, double y, double width, double height, Ink ink) implements Shape {
    public Box {
      if (width < 0 || height < 0) {
        throw new IllegalArgumentException("box " + width + " × " + height);
      }
    }
  }

  /** A thin straight line. */
  record Rule(double x1, double y1, double x2, double y2, double width, Ink ink) implements Shape {}

  /** A filled outline; {@code strength} from 0, not to be seen, to 1. */
  record Area(Outline outline, double strength, Ink ink) implements Shape {}

  /** Words at a place of their base line. */
  record Words(double x, double y, double size, Anchor anchor, String text, Ink ink)
      implements Shape {}

  /** Which part of the words stands at their place. */
  enum Anchor {
    START,
    MIDDLE,
    END;

    /** The word of SVG. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
