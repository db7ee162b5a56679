package io.tanheng.documents.plot;

import java.util.Locale;

/** What a part of a drawing means; a page colours it by its style, paper by the colour here. */
public enum Ink {
  /** A total. */
  TOTAL("#34495e"),
  /** What falls short, or adds. */
  UP("#c8502b"),
  /** What is met, or deducts. */
  DOWN("#1f8a70"),
  /** What is met in part. */
  PART("#b7791f"),
  /** The ground that something is measured on. */
  TRACK("#e6ebef"),
  /** Values outside of an interval. */
  TAIL("#aebbc7"),
  /** Lines of a grid. */
  GRID("#dfe5ea"),
  /** Words. */
  INK("#17212b"),
  /** Words of less weight. */
  SOFT("#5b6875"),
  /** Paper that shows through. */
  PAPER("#ffffff"),
  /** Kinds of things, told apart by colour alone. */
  A("#2f6f9f"),
  B("#1f8a70"),
  C("#c8502b"),
  D("#8a6fb0"),
  E("#b7791f"),
  F("#4d7f3a"),
  G("#a8476b"),
  H("#5b6875");

  private static final Ink[] KINDS = {A, B, C, D, E, F, G, H};

  private final String colour;

  Ink(String colour) {
    this.colour = colour;
  }

  /** The colour on white paper, {@code #rrggbb}. */
  public String colour() {
    return colour;
  }

  /** The name in a style sheet. */
  public String word() {
    return "ink-" + name().toLowerCase(Locale.ROOT);
  }

  /** The ink of the kind of that number, from 0; after the last they begin again. */
  public static Ink kind(int number) {
    return KINDS[Math.floorMod(number, KINDS.length)];
  }
}
