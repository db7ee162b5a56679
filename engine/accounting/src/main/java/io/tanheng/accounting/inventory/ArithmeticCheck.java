package io.tanheng.accounting.inventory;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.derivation.Source;
import java.math.BigDecimal;
import java.util.List;

/**
 * Two figures of a book that contradict each other unless the check holds.
 *
 * @param code code of the finding where it does not
 * @param subject whose figures they are, may be blank
 * @param amount what is held against the other
 * @param limit the other
 * @param rule how they have to stand to each other
 */
public record ArithmeticCheck(
    String code, String subject, Derivation amount, Derivation limit, Rule rule) {
  /** Two sides of a transfer agree within this share of the larger (METHOD.md §1). */
  public static final BigDecimal TOLERANCE = new BigDecimal("0.02");

  private static final Source.Setting NEVER_BELOW = new Source.Setting("zero", "never below zero");

  /** How the figures have to stand to each other. */
  public enum Rule {
    /** The amount is at most the limit, and at most 0 where that is below it. */
    AT_MOST,
    /** They agree within {@link #TOLERANCE}. */
    NEAR
  }

  /** Whether it holds. */
  public boolean holds() {
    BigDecimal one = amount.value();
    BigDecimal other = limit.value();
    return switch (rule) {
      case AT_MOST -> one.compareTo(other.max(BigDecimal.ZERO)) <= 0;
      case NEAR -> one.subtract(other).abs().compareTo(one.max(other).multiply(TOLERANCE)) <= 0;
    };
  }

  static Derivation sum(String label, String unit, List<Derivation> parts) {
    return Derivation.of(label, Operation.SUM, unit, parts);
  }

  /** A figure with the other sign. */
  static Derivation negated(Derivation figure) {
    Derivation zero = Derivation.leaf("zero", BigDecimal.ZERO, figure.unit(), NEVER_BELOW);
    return Derivation.of(figure.label(), Operation.DIFFERENCE, figure.unit(), zero, figure);
  }
}
