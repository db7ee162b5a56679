package io.tanheng.accounting.derivation;

import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.ExactSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
      case SUM -> sum(inputs);
      case MEAN -> sum(inputs).divide(BigDecimal.valueOf(inputs.size()), Decimals.PRECISION);
      case ROOT -> root(inputs.get(0).doubleValue(), inputs.get(1).doubleValue());
      case STEAM_SATURATED -> Enthalpies.saturated(inputs);
      case STEAM_SUPERHEATED -> Enthalpies.superheated(inputs);
      default -> folded(inputs);
    };
  }

  /** The value of these inputs; two at a time without a list, as lines have millions of nodes. */
  BigDecimal of(List<Derivation> inputs) {
    if (inputs.size() == 2 && stepwise()) {
      return step(first(inputs.get(0).value()), inputs.get(1).value());
    }
    List<BigDecimal> values = new ArrayList<>(inputs.size());
    for (int i = 0; i < inputs.size(); i++) {
      values.add(inputs.get(i).value());
    }
    return apply(values);
  }

  /** The value of some of the values. */
  BigDecimal of(BigDecimal[] values, int[] inputs) {
    if (inputs.length == 2 && stepwise()) {
      return step(first(values[inputs[0]]), values[inputs[1]]);
    }
    List<BigDecimal> chosen = new ArrayList<>(inputs.length);
    for (int input : inputs) {
      chosen.add(values[input]);
    }
    return apply(chosen);
  }

  private static BigDecimal sum(List<BigDecimal> inputs) {
    ExactSum sum = new ExactSum();
    inputs.forEach(sum::add);
    return sum.value();
  }

  private boolean stepwise() {
    return compareTo(LEAF) > 0 && compareTo(MEAN) < 0;
  }

  private BigDecimal folded(List<BigDecimal> inputs) {
    if (inputs.isEmpty()) {
      return this == PRODUCT ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    BigDecimal result = first(inputs.get(0));
    for (int i = 1; i < inputs.size(); i++) {
      result = step(result, inputs.get(i));
    }
    return result;
  }

  private BigDecimal first(BigDecimal input) {
    return this == PRODUCT ? input.round(Decimals.PRECISION) : input;
  }

  private BigDecimal step(BigDecimal result, BigDecimal input) {
    return switch (this) {
      case SUM -> result.add(input);
      case DIFFERENCE -> result.subtract(input);
      // Most tonnes are CO2, whose GWP is 1; the result has no more digits than it may have.
      case PRODUCT ->
          input.equals(BigDecimal.ONE) ? result : result.multiply(input, Decimals.PRECISION);
      case QUOTIENT -> result.divide(input, Decimals.PRECISION);
      case MIN -> result.min(input);
      case MAX -> result.max(input);
      default -> throw new IllegalStateException(this + " is not done step by step");
    };
  }

  private static BigDecimal root(double radicand, double degree) {
    double root = degree == 3 ? StrictMath.cbrt(radicand) : StrictMath.pow(radicand, 1 / degree);
    return BigDecimal.valueOf(root);
  }
}
