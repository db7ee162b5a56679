package io.tanheng.accounting.indicator;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.accounting.profile.IndicatorDefinition.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/** The value of a measured indicator: a ratio as a fraction, a count as it is. */
final class MeasuredValue {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A value in % is given with one decimal at least: half a unit of it, and a little for noise. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.00051");

  private final Findings findings;

  MeasuredValue(Findings findings) {
    this.findings = findings;
  }

  /** Whether two fractions are equal but for the rounding of a printed percentage. */
  static boolean agree(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(ROUNDING) <= 0;
  }

  boolean nothingGiven(IndicatorInput input) {
    return input.value().isEmpty() && !hasFraction(input);
  }

  boolean denominatorIsZero(IndicatorInput input) {
    return hasFraction(input) && input.denominator().get().signum() == 0;
  }

  /** The value; empty, with a finding, where it is impossible. */
  Optional<Derivation> value(IndicatorDefinition indicator, IndicatorInput input) {
    Derivation value =
        indicator.kind() == Kind.RATIO ? ratio(indicator, input) : asGiven(indicator, input);
    boolean above = indicator.kind() == Kind.RATIO && value.value().compareTo(BigDecimal.ONE) > 0;
    if (value.value().signum() < 0 || above) {
      boolean ratio = indicator.kind() == Kind.RATIO;
      outOfRange(
          indicator,
          input,
          ratio ? Findings.percent(value.value()) : Findings.shown(value.value()),
          ratio ? "0 … 100 %" : "≥ 0");
      return Optional.empty();
    }
    compare(indicator, input, value);
    return Optional.of(value);
  }

  void outOfRange(
      IndicatorDefinition indicator, IndicatorInput input, String value, String expected) {
    findings.error(
        "indicator-out-of-range", indicator, input.where(), "value", value, "expected", expected);
  }

  private static boolean hasFraction(IndicatorInput input) {
    return input.numerator().isPresent() && input.denominator().isPresent();
  }

  private static Derivation ratio(IndicatorDefinition indicator, IndicatorInput input) {
    if (hasFraction(input)) {
      return quotient(
          indicator,
          cell("numerator", input.numerator().get(), "", input),
          cell("denominator", input.denominator().get(), "", input));
    }
    Derivation hundred = Derivation.setting("percent", HUNDRED, "%", "percent", "definition");
    return quotient(indicator, cell("value", input.value().get(), "%", input), hundred);
  }

  private static Derivation asGiven(IndicatorDefinition indicator, IndicatorInput input) {
    if (input.value().isPresent()) {
      return cell("value", input.value().get(), indicator.unit(), input)
          .named(Achievement.valueLabel(indicator));
    }
    return ratio(indicator, input);
  }

  private static Derivation quotient(
      IndicatorDefinition indicator, Derivation numerator, Derivation denominator) {
    return Derivation.of(
        Achievement.valueLabel(indicator), Operation.QUOTIENT, "", numerator, denominator);
  }

  private static Derivation cell(
      String column, BigDecimal value, String unit, IndicatorInput input) {
    return Derivation.row(column, value, unit, input.where().column(column), input.evidence());
  }

  /** Numerator and denominator count; a value beside them is a control figure. */
  private void compare(IndicatorDefinition indicator, IndicatorInput input, Derivation value) {
    if (indicator.kind() != Kind.RATIO || !hasFraction(input) || input.value().isEmpty()) {
      return;
    }
    BigDecimal given = input.value().get().movePointLeft(2);
    if (!agree(given, value.value())) {
      findings.warn(
          "indicator-value-disagrees",
          indicator,
          input.where().column("value"),
          "given",
          Findings.percent(given),
          "computed",
          Findings.percent(value.value()));
    }
  }
}
