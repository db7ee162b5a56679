package io.tanheng.accounting.book.form;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A decimal number: digits, a decimal point, an exponent. At most 30 significant digits, and 0 or
 * between 1e-20 and 1e15 in size, which no figure of a park exceeds and which keeps arithmetic
 * exact.
 *
 * @param lower least value, where there is one
 * @param lowerIncluded whether the least value itself is allowed
 * @param upper greatest value, allowed itself, where there is one
 */
public record NumberForm(
    Optional<BigDecimal> lower, boolean lowerIncluded, Optional<BigDecimal> upper)
    implements CellForm {
  /** Most significant digits. */
  public static final int DIGITS = 30;

  /** Greatest size as a power of ten. */
  public static final int LARGEST = 15;

  /** Least size but 0 as a power of ten. */
  public static final int SMALLEST = -20;

  private static final int LONGEST = 60;

  /** Any number. */
  public static NumberForm any() {
    return new NumberForm(Optional.empty(), true, Optional.empty());
  }

  /** 0 or more. */
  public static NumberForm notNegative() {
    return new NumberForm(Optional.of(BigDecimal.ZERO), true, Optional.empty());
  }

  /** More than 0. */
  public static NumberForm positive() {
    return new NumberForm(Optional.of(BigDecimal.ZERO), false, Optional.empty());
  }

  /** From the lower to the upper, both included. */
  public static NumberForm between(String lower, String upper) {
    return new NumberForm(
        Optional.of(new BigDecimal(lower)), true, Optional.of(new BigDecimal(upper)));
  }

  /** 0 to 100. */
  public static NumberForm percent() {
    return between("0", "100");
  }

  /** 0 to 1. */
  public static NumberForm fraction() {
    return between("0", "1");
  }

  @Override
  public Cell read(String text) {
    if (!NumberText.number(text)) {
      return Cell.bad(NumberText.fault(text), "value", text);
    }
    if (text.length() > LONGEST || NumberText.exponentDigits(text) > 3) {
      return beyond(text);
    }
    BigDecimal value = new BigDecimal(text);
    return measurable(value) ? bounded(text, plain(value)) : beyond(text);
  }

  private static boolean measurable(BigDecimal value) {
    if (value.signum() == 0) {
      return true;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    int size = stripped.precision() - stripped.scale() - 1;
    boolean small =
        size < LARGEST
            || (size == LARGEST
                && stripped.precision() == 1
                && stripped.unscaledValue().abs().intValue() == 1);
    return stripped.precision() <= DIGITS && small && size >= SMALLEST;
  }

  private static BigDecimal plain(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Cell bounded(String text, BigDecimal value) {
    boolean low = lower.isPresent() && tooLow(value.compareTo(lower.get()));
    boolean high = upper.isPresent() && value.compareTo(upper.get()) > 0;
    if (!low && !high) {
      return Cell.good(value, value.toPlainString());
    }
    if (upper.isEmpty() && lowerIncluded) {
      return Cell.bad("negative-number", "value", text);
    }
    return Cell.bad("out-of-range", "value", text, "expected", range());
  }

  private boolean tooLow(int compared) {
    return lowerIncluded ? compared < 0 : compared <= 0;
  }

  /** The range in signs that need no language: {@code 0 … 100}, {@code > 0}. */
  public String range() {
    String least = lower.map(BigDecimal::toPlainString).orElse("");
    return upper
        .map(most -> least + " … " + most.toPlainString())
        .orElse((lowerIncluded ? "≥ " : "> ") + least);
  }

  private static Cell beyond(String text) {
    return Cell.bad(
        "number-beyond-limits",
        "value",
        text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text,
        "digits",
        Integer.toString(DIGITS),
        "least",
        "1e" + SMALLEST,
        "most",
        "1e" + LARGEST);
  }
}
