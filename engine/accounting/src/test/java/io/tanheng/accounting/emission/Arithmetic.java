package io.tanheng.accounting.emission;

import java.math.BigDecimal;
import java.math.MathContext;

/** Works out what a test table writes down: numbers, {@code + - * /} and brackets. */
final class Arithmetic {
  private final String text;
  private int at;

  private Arithmetic(String text) {
    this.text = text.replace(" ", "");
  }

  static BigDecimal of(String text) {
    Arithmetic arithmetic = new Arithmetic(text);
    BigDecimal value = arithmetic.sum();
    if (arithmetic.at != arithmetic.text.length()) {
      throw new IllegalArgumentException(text + " is no arithmetic from place " + arithmetic.at);
    }
    return value;
  }

  private BigDecimal sum() {
    BigDecimal value = product();
    while (at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
      boolean plus = text.charAt(at++) == '+';
      BigDecimal next = product();
      value = plus ? value.add(next) : value.subtract(next);
    }
    return value;
  }

  private BigDecimal product() {
    BigDecimal value = number();
    while (at < text.length() && "*/".indexOf(text.charAt(at)) >= 0) {
      boolean times = text.charAt(at++) == '*';
      BigDecimal next = number();
      value = times ? value.multiply(next) : value.divide(next, MathContext.DECIMAL128);
    }
    return value;
  }

  private BigDecimal number() {
    if (text.charAt(at) == '(') {
      at++;
      BigDecimal value = sum();
      at++;
      return value;
    }
    int from = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    return new BigDecimal(text.substring(from, at));
  }
}
