package io.tanheng.accounting.indicator;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.accounting.profile.IndicatorDefinition.Kind;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Results of the indicators that the book gives (Table 1 notes 1, 2 and 4). */
final class EnteredIndicator {
  private final EvaluationProfile profile;
  private final Park park;
  private final Findings findings;
  private final MeasuredValue measured;

  EnteredIndicator(EvaluationProfile profile, Park park, Findings findings) {
    this.profile = profile;
    this.park = park;
    this.findings = findings;
    this.measured = new MeasuredValue(findings);
  }

  /**
   * The result of a row.
   *
   * @param leftToOther whether the other alternative stands in where this one is not applicable
   */
  IndicatorResult result(IndicatorDefinition indicator, IndicatorInput input, boolean leftToOther) {
    return switch (input.status()) {
      case MEASURED -> measured(indicator, input);
      case MET -> state(indicator, input, BigDecimal.ONE);
      case NOT_MET -> state(indicator, input, BigDecimal.ZERO);
      case DEGREE -> degree(indicator, input);
      case NOT_APPLICABLE -> notApplicable(indicator, input, leftToOther);
    };
  }

  /** What the book does not give scores 0. */
  static IndicatorResult missing(IndicatorDefinition indicator, Location where) {
    return new IndicatorResult(
        indicator,
        "missing",
        Optional.empty(),
        Optional.of(Achievement.none(indicator)),
        true,
        "",
        where);
  }

  private IndicatorResult measured(IndicatorDefinition indicator, IndicatorInput input) {
    if (indicator.kind() == Kind.PRESENCE) {
      return unfit(indicator, input, "met | not_met | degree");
    }
    if (measured.nothingGiven(input)) {
      return incomplete(indicator, input, "value, or numerator and denominator");
    }
    if (measured.denominatorIsZero(input)) {
      return zeroDenominator(indicator, input);
    }
    return measured
        .value(indicator, input)
        .map(value -> valued(indicator, input, value, Achievement.of(profile, indicator, value)))
        .orElseGet(() -> scoresNothing(indicator, input));
  }

  private IndicatorResult state(
      IndicatorDefinition indicator, IndicatorInput input, BigDecimal state) {
    if (indicator.kind() != Kind.PRESENCE) {
      return unfit(indicator, input, "measured");
    }
    Derivation value =
        Derivation.row(
            Achievement.valueLabel(indicator),
            state,
            "",
            input.where().column("status"),
            input.evidence());
    return valued(indicator, input, value, Achievement.of(profile, indicator, value));
  }

  private IndicatorResult degree(IndicatorDefinition indicator, IndicatorInput input) {
    if (input.value().isEmpty()) {
      return incomplete(indicator, input, "value");
    }
    BigDecimal given = input.value().get();
    if (given.signum() < 0 || given.compareTo(BigDecimal.ONE) > 0) {
      measured.outOfRange(indicator, input, given.toPlainString(), "0 … 1");
      return scoresNothing(indicator, input);
    }
    if (input.reason().isBlank()) {
      findings.warn(
          "degree-without-reason",
          indicator,
          input.where().column("reason"),
          "value",
          given.toPlainString());
    }
    Derivation value =
        Derivation.row(
            Achievement.valueLabel(indicator),
            given,
            "",
            input.where().column("value"),
            input.evidence());
    return valued(indicator, input, value, Achievement.degree(indicator, value));
  }

  private IndicatorResult notApplicable(
      IndicatorDefinition indicator, IndicatorInput input, boolean leftToOther) {
    boolean allowed = park.type() == Park.Type.COMPREHENSIVE && !input.reason().isBlank();
    if (allowed || leftToOther) {
      return drops(indicator, input);
    }
    findings.warn(
        "not-applicable-refused",
        indicator,
        input.where(),
        "park_type",
        park.type().name().toLowerCase(Locale.ROOT),
        "reason",
        input.reason());
    return scoresNothing(indicator, input);
  }

  /** Nothing to measure (no roofs, no waste heat) is no failure, if it is proved. */
  private IndicatorResult zeroDenominator(IndicatorDefinition indicator, IndicatorInput input) {
    if (input.numerator().filter(n -> n.signum() != 0).isPresent()) {
      measured.outOfRange(
          indicator, input, input.numerator().get().toPlainString() + " / 0", "0 / 0");
      return scoresNothing(indicator, input);
    }
    if (input.evidence().isBlank()) {
      findings.warn(
          "zero-denominator-without-evidence", indicator, input.where().column("evidence"));
      return scoresNothing(indicator, input);
    }
    return drops(indicator, input);
  }

  private IndicatorResult unfit(
      IndicatorDefinition indicator, IndicatorInput input, String expected) {
    findings.warn(
        "indicator-status-unfit",
        indicator,
        input.where().column("status"),
        "status",
        input.status().word(),
        "expected",
        expected);
    return scoresNothing(indicator, input);
  }

  private IndicatorResult incomplete(
      IndicatorDefinition indicator, IndicatorInput input, String expected) {
    findings.warn(
        "indicator-missing",
        indicator,
        input.where(),
        "profile",
        "",
        "scores",
        "0",
        "expected",
        expected);
    return missing(indicator, input.where());
  }

  private IndicatorResult valued(
      IndicatorDefinition indicator, IndicatorInput input, Derivation value, Derivation s) {
    if (input.evidence().isBlank()) {
      findings.warn("indicator-evidence-missing", indicator, input.where().column("evidence"));
    }
    return result(indicator, input, Optional.of(value), Optional.of(s));
  }

  private static IndicatorResult scoresNothing(
      IndicatorDefinition indicator, IndicatorInput input) {
    return result(indicator, input, Optional.empty(), Optional.of(Achievement.none(indicator)));
  }

  private static IndicatorResult result(
      IndicatorDefinition indicator,
      IndicatorInput input,
      Optional<Derivation> value,
      Optional<Derivation> s) {
    return new IndicatorResult(
        indicator, input.status().word(), value, s, true, input.evidence(), input.where());
  }

  private static IndicatorResult drops(IndicatorDefinition indicator, IndicatorInput input) {
    return new IndicatorResult(
        indicator,
        IndicatorInput.Status.NOT_APPLICABLE.word(),
        Optional.empty(),
        Optional.empty(),
        false,
        input.evidence(),
        input.where());
  }
}
