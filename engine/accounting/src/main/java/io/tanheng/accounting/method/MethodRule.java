package io.tanheng.accounting.method;

import java.util.Locale;

/** The rules of a method that move its headline, in the order in which a bridge turns them. */
public enum MethodRule {
  GASES,
  GWP,
  OXIDATION,
  GRID,
  HEAT,
  GREEN,
  EXPORTS,
  RECOVERY,
  SOLD_ATTRIBUTES;

  /** The word used in files: {@code sold_attributes}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
