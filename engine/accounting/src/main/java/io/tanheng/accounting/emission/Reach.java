package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How far an own figure may lie from that of the library for the same activity (METHOD.md §11).
 *
 * @param times so many times the library's is another unit and refused
 * @param downwards whether that part of the library's is refused too
 */
record Reach(BigDecimal times, boolean downwards) {
  /**
   * Carbon per energy hardly differs within one fuel; 3.6 (MJ for kWh) and 3.67 (C for CO2) are
   * slips.
   */
  static final Reach PER_ENERGY = new Reach(BigDecimal.valueOf(3), true);

  /** Coals and industrial gases of one name differ threefold in what an amount holds. */
  static final Reach PER_AMOUNT = new Reach(BigDecimal.valueOf(5), true);

  /** CO2 of a process follows from what goes in. */
  static final Reach PROCESS = new Reach(BigDecimal.TEN, true);

  /** Other gases may be destroyed in the plant, so that hardly any is left. */
  static final Reach ABATED = new Reach(BigDecimal.TEN, false);

  /** Power and heat may be made with hardly any carbon, and not with five times the usual. */
  static final Reach SUPPLIED = new Reach(BigDecimal.valueOf(5), false);

  private static final BigDecimal FAR = new BigDecimal("1.5");
  private static final MathContext SHOWN = new MathContext(4);

  /** What becomes of an own figure. */
  enum Verdict {
    NEAR,
    /** Possible, and to be looked at. */
    FAR,
    /** In another unit, or of another fuel. */
    IMPOSSIBLE
  }

  Verdict verdict(BigDecimal own, BigDecimal library) {
    if (own.compareTo(library) == 0) {
      return Verdict.NEAR;
    }
    if (above(own, library, times) || (downwards && above(library, own, times))) {
      return Verdict.IMPOSSIBLE;
    }
    boolean far = above(own, library, FAR) || above(library, own, FAR);
    return far ? Verdict.FAR : Verdict.NEAR;
  }

  private static boolean above(BigDecimal one, BigDecimal other, BigDecimal times) {
    return one.compareTo(other.multiply(times)) >= 0;
  }

  /** Notes {@code own-factor-far}, once for all lines that give that figure. */
  static void note(
      ActivityRecord record,
      Resolver resolver,
      String column,
      BigDecimal own,
      BigDecimal library,
      String unit) {
    String code = record.activity().code();
    resolver.note(
        "own-factor-far",
        code + column + shown(own),
        record,
        column,
        "activity",
        code,
        "own",
        shown(own),
        "library",
        shown(library),
        "unit",
        unit);
  }

  /** Four digits. */
  static String shown(BigDecimal value) {
    return value.round(SHOWN).stripTrailingZeros().toPlainString();
  }

  /** How many times the library's figure the own one is. */
  static String ratio(BigDecimal own, BigDecimal library) {
    return library.signum() == 0 ? "∞" : shown(own.divide(library, Decimals.PRECISION));
  }
}
