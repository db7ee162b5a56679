package io.tanheng.accounting.emission;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.factors.quantity.Unit;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount with its derivation; converts and multiplies with its unit in mind.
 *
 * @param derivation the amount
 * @param unit unit of its value
 */
record Measured(Derivation derivation, Unit unit) {
  private static final String CITATION = "definition of the units";
  private static final Unit TONNE = Units.get("t");
  private static final Unit GIGAJOULE = Units.get("GJ");
  private static final Unit MEGAWATT_HOUR = Units.get("MWh");

  /** The same amount in another unit; the conversion stands in the derivation. */
  Measured to(Unit target) {
    if (target.equals(unit)) {
      return this;
    }
    Conversion conversion = Conversion.between(unit, target);
    String label = derivation.label();
    Optional<Derivation> down = conversion.divisor();
    String symbol = down.isPresent() ? "" : target.symbol();
    Derivation product =
        Derivation.of(label, Operation.PRODUCT, symbol, derivation, conversion.multiplier());
    Derivation converted =
        down.isPresent()
            ? Derivation.of(label, Operation.QUOTIENT, target.symbol(), product, down.get())
            : product;
    return new Measured(converted, target);
  }

  /**
   * The amount times a factor.
   *
   * @param factor a factor per this dimension
   * @param label name of the product
   * @param target unit of the product, of the dimension above the line of the factor's unit
   */
  Measured times(FactorUse factor, String label, Unit target) {
    Measured amount = to(factor.unit().denominator());
    Unit above = factor.unit().numerator();
    Derivation product =
        Derivation.of(label, Operation.PRODUCT, above.symbol(), amount.derivation, factor.leaf());
    return new Measured(product, above).to(target);
  }

  /** The amount times a number without unit. */
  Measured times(Derivation number, String label) {
    return new Measured(
        Derivation.of(label, Operation.PRODUCT, unit.symbol(), derivation, number), unit);
  }

  /** Carbon turned into CO2: × 44 ÷ 12. */
  Measured carbonToCo2(Constants constants, String label) {
    return ratio(constants.co2Molar(), constants.carbonMolar(), label);
  }

  /** The amount × up ÷ down. */
  Measured ratio(Derivation up, Derivation down, String label) {
    Derivation product =
        Derivation.of("numerator", Operation.PRODUCT, unit.symbol(), derivation, up);
    return new Measured(
        Derivation.of(label, Operation.QUOTIENT, unit.symbol(), product, down), unit);
  }

  /** Whether a factor of that unit can be multiplied with this amount. */
  boolean fits(FactorUse factor) {
    return factor.unit().denominator().dimension() == unit.dimension();
  }

  /** One unit, to bring a factor to another denominator. */
  static Measured one(Unit unit) {
    return new Measured(
        Derivation.setting("one", BigDecimal.ONE, unit.symbol(), "one", CITATION), unit);
  }

  static Derivation constant(String label, BigDecimal value) {
    return Derivation.setting(label, value, "", label, CITATION);
  }

  static Unit tonne() {
    return TONNE;
  }

  static Unit gigajoule() {
    return GIGAJOULE;
  }

  static Unit megawattHour() {
    return MEGAWATT_HOUR;
  }
}
