package io.tanheng.accounting.derivation;

import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.steam.SteamEnthalpy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** How the value of a node follows from its inputs. */
public enum Operation {
  /** Read, not computed; has no inputs. */
  LEAF(""),
  /** The sum of all inputs; 0 where there are none. */
  SUM("+"),
  /** The first input less all others. */
  DIFFERENCE("−"),
  /** The product of all inputs. */
  PRODUCT("×"),
  /** The first input divided by all others, one after another. */
  QUOTIENT("÷"),
  /** The smallest input. */
  MIN("min"),
  /** The largest input. */
  MAX("max"),
  /** The arithmetic mean. */
  MEAN("mean"),
  /** The first input to the power of one over the second. */
  ROOT("root"),
  /** Enthalpy of dry saturated steam, kJ/kg, of a pressure in MPa. */
  STEAM_SATURATED("h(p)"),
  /** Enthalpy of superheated steam, kJ/kg, of a pressure in MPa and a temperature in °C. */
  STEAM_SUPERHEATED("h(p,T)");

  private final String symbol;

  Operation(String symbol) {
    this.symbol = symbol;
  }

  /** The sign printed between the inputs. */
  public String symbol() {
    return symbol;
  }

  /** The published formulation behind it, where it is more than arithmetic. */
  public Optional<String> formulation() {
    return this == STEAM_SATURATED || this == STEAM_SUPERHEATED
        ? Optional.of("IAPWS-IF97")
        : Optional.empty();
  }

  /**
   * The value.
   *
   * @param inputs values of the inputs, in order
   * @throws IllegalStateException for {@link #LEAF}, whose value is read
   */
  public BigDecimal apply(List<BigDecimal> inputs) {
    return switch (this) {
      case LEAF -> throw new IllegalStateException("a leaf has no calculation");
      case SUM -> folded(BigDecimal.ZERO, inputs, BigDecimal::add);
      case DIFFERENCE -> folded(inputs.get(0), rest(inputs), BigDecimal::subtract);
      case PRODUCT -> inputs.isEmpty() ? BigDecimal.ONE : product(inputs);
      case QUOTIENT ->
          folded(inputs.get(0), rest(inputs), (a, b) -> a.divide(b, Decimals.PRECISION));
      case MIN -> folded(inputs.get(0), rest(inputs), BigDecimal::min);
      case MAX -> folded(inputs.get(0), rest(inputs), BigDecimal::max);
      case MEAN ->
          folded(BigDecimal.ZERO, inputs, BigDecimal::add)
              .divide(BigDecimal.valueOf(inputs.size()), Decimals.PRECISION);
      case ROOT -> root(inputs.get(0).doubleValue(), inputs.get(1).doubleValue());
      case STEAM_SATURATED ->
          BigDecimal.valueOf(SteamEnthalpy.saturated(inputs.get(0).doubleValue()));
      case STEAM_SUPERHEATED ->
          BigDecimal.valueOf(
              SteamEnthalpy.superheated(inputs.get(0).doubleValue(), inputs.get(1).doubleValue()));
    };
  }

  /** The value of these inputs. */
  BigDecimal of(List<Derivation> inputs) {
    List<BigDecimal> values = new ArrayList<>(inputs.size());
    for (Derivation input : inputs) {
      values.add(input.value());
    }
    return apply(values);
  }

  private static BigDecimal product(List<BigDecimal> inputs) {
    return folded(
        inputs.get(0).round(Decimals.PRECISION),
        rest(inputs),
        (a, b) -> a.multiply(b, Decimals.PRECISION));
  }

  /** A loop, as a stream costs more than the arithmetic of a line. */
  private static BigDecimal folded(
      BigDecimal first, List<BigDecimal> others, BinaryOperator<BigDecimal> operator) {
    BigDecimal result = first;
    for (BigDecimal other : others) {
      result = operator.apply(result, other);
    }
    return result;
  }

  private static List<BigDecimal> rest(List<BigDecimal> inputs) {
    return inputs.subList(1, inputs.size());
  }

  private static BigDecimal root(double radicand, double degree) {
    double root = degree == 3 ? StrictMath.cbrt(radicand) : StrictMath.pow(radicand, 1 / degree);
    return BigDecimal.valueOf(root);
  }
}
