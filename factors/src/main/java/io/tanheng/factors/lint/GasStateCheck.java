package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure per volume of gas whose digits are those that another set has at another temperature was
 * copied without converting it: Sm³ hold 5 % less gas than Nm³.
 */
final class GasStateCheck implements Check {
  /** Fewer digits may be equal by chance. */
  private static final int DIGITS = 4;

  private static final MathContext STATE = new MathContext(12, RoundingMode.HALF_EVEN);

  @Override
  public void run(Review review) {
    review.rows().stream()
        .filter(SetFigures::compared)
        .filter(row -> row.unit().denominator().dimension() == Dimension.GAS_VOLUME)
        .filter(row -> row.value().precision() >= DIGITS)
        .forEach(row -> check(row, review));
  }

  private static void check(EmissionFactor row, Review review) {
    Unit own = row.unit().denominator();
    List<Unit> equal = review.code(row).map(code -> equal(row, code, review)).orElse(List.of());
    Optional<Unit> other = equal.stream().filter(unit -> !same(unit, own)).findFirst();
    if (other.isPresent() && equal.stream().noneMatch(unit -> same(unit, own))) {
      BigDecimal expected =
          row.value().multiply(state(own)).divide(state(other.get()), Decimals.PRECISION);
      review.report(
          "lint-gas-state",
          row,
          "unit",
          "value",
          Review.shown(row),
          "other",
          other.get().symbol(),
          "expected",
          Review.shown(expected, row));
    }
  }

  /** The volumes that other sets give the same digits per. */
  private static List<Unit> equal(EmissionFactor row, String code, Review review) {
    Figure figure = Figure.of(row);
    MathContext printed = new MathContext(row.value().precision(), RoundingMode.HALF_UP);
    BigDecimal digits = digits(Figure.base(row), row.unit().denominator(), printed);
    List<Unit> equal = new ArrayList<>();
    for (SetFigures set : review.references().sets(review.set().id(), code)) {
      for (BigDecimal value : set.all(figure)) {
        set.gasUnits(figure).stream()
            .filter(unit -> digits(value, unit, printed).compareTo(digits) == 0)
            .forEach(equal::add);
      }
    }
    return equal;
  }

  /** The figure per that volume, to so many digits. */
  private static BigDecimal digits(BigDecimal base, Unit per, MathContext printed) {
    return base.multiply(state(per)).round(printed);
  }

  private static boolean same(Unit one, Unit other) {
    return state(one).compareTo(state(other)) == 0;
  }

  /** How much gas the volume holds beside as many Nm³, up to powers of ten: 1 or 0.9… */
  private static BigDecimal state(Unit unit) {
    BigDecimal size = unit.numerator().divide(unit.denominator(), STATE).stripTrailingZeros();
    boolean whole = size.unscaledValue().equals(BigInteger.ONE);
    return whole ? BigDecimal.ONE : size.movePointLeft(size.precision() - size.scale());
  }
}
