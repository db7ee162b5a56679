package io.tanheng.documents.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a shape.
 *
 * @param segments in order, each from where the last one ended
 */
public record Outline(List<Segment> segments) {
  /** Straight pieces that an arc is made of, per full circle. */
  private static final int PIECES = 120;

  /** A piece of an outline. */
  public sealed interface Segment {
    /** Begins at a place. */
    record Move(double x, double y) implements Segment {}

    /** A straight line to a place. */
    record Line(double x, double y) implements Segment {}

    /** A cubic curve by two guiding points to a place. */
    record Curve(double x1, double y1, double x2, double y2, double x, double y)
        implements Segment {}

    /** Back to the beginning. */
    record Close() implements Segment {}
  }

  public Outline {
    segments = List.copyOf(segments);
  }

  /** A piece of a ring around a centre, from one angle to another, in radians. */
  public static Outline wedge(
      double x, double y, double inner, double outer, double from, double to) {
    List<Segment> segments = new ArrayList<>();
    int pieces = Math.max(2, (int) Math.ceil(PIECES * Math.abs(to - from) / (2 * Math.PI)));
    segments.add(new Segment.Move(x + outer * Math.cos(from), y + outer * Math.sin(from)));
    for (int i = 1; i <= pieces; i++) {
      segments.add(on(x, y, outer, from + (to - from) * i / pieces));
    }
    if (inner <= 0) {
      segments.add(new Segment.Line(x, y));
    } else {
      for (int i = pieces; i >= 0; i--) {
        segments.add(on(x, y, inner, from + (to - from) * i / pieces));
      }
    }
    segments.add(new Segment.Close());
    return new Outline(segments);
  }

  private static Segment on(double x, double y, double radius, double angle) {
    return new Segment.Line(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }

  /** A band of one width from left to right, bent like an S. */
  public static Outline band(double x, double y, double toX, double toY, double width) {
    double middle = (x + toX) / 2;
    return new Outline(
        List.of(
            new Segment.Move(x, y),
            new Segment.Curve(middle, y, middle, toY, toX, toY),
            new Segment.Line(toX, toY + width),
            new Segment.Curve(middle, toY + width, middle, y + width, x, y + width),
            new Segment.Close()));
  }
}
