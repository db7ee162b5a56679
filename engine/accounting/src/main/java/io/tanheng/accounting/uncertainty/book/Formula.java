package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.derivation.Operation;
import java.util.List;

/**
 * A derivation as a function of sums: the same operations in binary numbers, once for each trial. A
 * quotient whose uncertain divisor is not above 0, and a root of what is not, is no number, as the
 * evaluation has no such figure; the bounds of a share turn it to 0.
 */
interface Formula {
  /** The value for values of the sums. */
  double at(double[] sums);

  /** A number that is certain. */
  static Formula constant(double value) {
    return sums -> value;
  }

  /** The sum of a place. */
  static Formula sum(int place) {
    return sums -> sums[place];
  }

  /**
   * An operation.
   *
   * @throws IllegalArgumentException for one that is no arithmetic
   */
  static Formula of(Operation operation, List<Formula> inputs) {
    Formula[] of = inputs.toArray(Formula[]::new);
    return switch (operation) {
      case SUM -> sums -> sum(of, sums);
      case DIFFERENCE -> sums -> difference(of, sums);
      case MEAN -> sums -> sum(of, sums) / of.length;
      case PRODUCT -> sums -> product(of, sums);
      case QUOTIENT -> sums -> quotient(of, sums);
      case MIN -> sums -> extreme(of, sums, -1);
      case MAX -> sums -> extreme(of, sums, 1);
      case ROOT -> sums -> root(of[0].at(sums), of[1].at(sums));
      default -> throw new IllegalArgumentException(operation + " is no arithmetic");
    };
  }

  private static double sum(Formula[] inputs, double[] sums) {
    double sum = 0;
    for (Formula input : inputs) {
      sum += input.at(sums);
    }
    return sum;
  }

  private static double difference(Formula[] inputs, double[] sums) {
    double difference = inputs[0].at(sums);
    for (int i = 1; i < inputs.length; i++) {
      difference -= inputs[i].at(sums);
    }
    return difference;
  }

  private static double product(Formula[] inputs, double[] sums) {
    double product = 1;
    for (Formula input : inputs) {
      product *= input.at(sums);
    }
    return product;
  }

  private static double quotient(Formula[] inputs, double[] sums) {
    double quotient = inputs[0].at(sums);
    for (int i = 1; i < inputs.length; i++) {
      double divisor = inputs[i].at(sums);
      quotient = divisor > 0 ? quotient / divisor : Double.NaN;
    }
    return quotient;
  }

  /** What is no number is left out. */
  private static double extreme(Formula[] inputs, double[] sums, int sign) {
    double extreme = Double.NaN;
    for (Formula input : inputs) {
      double value = input.at(sums);
      boolean farther = sign * value > sign * extreme || Double.isNaN(extreme);
      extreme = farther ? value : extreme;
    }
    return extreme;
  }

  private static double root(double radicand, double degree) {
    if (!(radicand > 0)) {
      return Double.NaN;
    }
    return degree == 3 ? StrictMath.cbrt(radicand) : StrictMath.pow(radicand, 1 / degree);
  }
}
