package io.tanheng.accounting.uncertainty.model;

/**
 * A variable in a product.
 *
 * @param variable its id
 * @param exponent 1, or −1 where the product is divided by it
 */
public record Power(String variable, int exponent) {
  public Power {
    if (exponent != 1 && exponent != -1) {
      throw new IllegalArgumentException("exponent " + exponent + " of " + variable);
    }
  }

  /** The variable itself. */
  public static Power times(String variable) {
    return new Power(variable, 1);
  }

  /** One divided by the variable. */
  public static Power over(String variable) {
    return new Power(variable, -1);
  }

  /** The factor of a product for a value of the variable. */
  public double of(double value) {
    return exponent > 0 ? value : 1 / value;
  }

  /** Its derivative by the variable. */
  public double derivative(double value) {
    return exponent > 0 ? 1 : -1 / (value * value);
  }
}
