package io.tanheng.accounting.indicator;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.indicator.IndicatorInput.Status;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.accounting.profile.IndicatorDefinition.Kind;
import io.tanheng.accounting.profile.ThresholdDefinition;
import java.math.BigDecimal;
import java.util.Optional;

/** What a row of the book says of an indicator of a threshold profile. */
final class ThresholdInput {
  private final Findings findings;
  private final MeasuredValue measured;

  ThresholdInput(Findings findings) {
    this.findings = findings;
    this.measured = new MeasuredValue(findings);
  }

  ThresholdValue value(ThresholdDefinition definition, IndicatorInput input) {
    if (input.status() == Status.NOT_APPLICABLE) {
      return leftOut(definition, input);
    }
    IndicatorDefinition indicator = definition.indicator();
    Optional<Derivation> value =
        indicator.kind() == Kind.PRESENCE ? state(indicator, input) : figure(indicator, input);
    if (value.isPresent() && input.evidence().isBlank()) {
      findings.warn("indicator-evidence-missing", indicator, input.where().column("evidence"));
    }
    return ThresholdValue.of(input, value);
  }

  private ThresholdValue leftOut(ThresholdDefinition definition, IndicatorInput input) {
    if (definition.excludable() && !input.reason().isBlank()) {
      return ThresholdValue.excluded(input);
    }
    findings.warn(
        "threshold-exclusion-refused",
        definition.indicator(),
        input.where(),
        "allowed",
        definition.excludable() ? "yes" : "no",
        "reason",
        input.reason());
    return ThresholdValue.of(input, Optional.empty());
  }

  private Optional<Derivation> state(IndicatorDefinition indicator, IndicatorInput input) {
    if (input.status() != Status.MET && input.status() != Status.NOT_MET) {
      return unfit(indicator, input, "met | not_met");
    }
    BigDecimal state = input.status() == Status.MET ? BigDecimal.ONE : BigDecimal.ZERO;
    return Optional.of(
        Derivation.row(
            Achievement.valueLabel(indicator),
            state,
            "",
            input.where().column("status"),
            input.evidence()));
  }

  private Optional<Derivation> figure(IndicatorDefinition indicator, IndicatorInput input) {
    if (input.status() != Status.MEASURED
        || measured.nothingGiven(input)
        || measured.denominatorIsZero(input)) {
      return unfit(indicator, input, "measured, value | numerator, denominator");
    }
    return measured.value(indicator, input).map(value -> value.in(unit(indicator)));
  }

  private static String unit(IndicatorDefinition indicator) {
    return indicator.kind() == Kind.RATIO ? "" : indicator.unit();
  }

  private Optional<Derivation> unfit(
      IndicatorDefinition indicator, IndicatorInput input, String expected) {
    findings.warn(
        "threshold-status-unfit",
        indicator,
        input.where().column("status"),
        "status",
        input.status().word(),
        "expected",
        expected);
    return Optional.empty();
  }
}
