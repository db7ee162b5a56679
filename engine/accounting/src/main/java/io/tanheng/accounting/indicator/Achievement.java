package io.tanheng.accounting.indicator;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.IndicatorDefinition;
import java.math.BigDecimal;

/** The share of its leading value that an indicator reaches (§6.2 note 1). */
final class Achievement {
  private static final String NOTE = "T/SEESA 010-2024 §6.2 note 1";

  private Achievement() {}

  /** s = min(1, max(0, F / F_L)). */
  static Derivation of(EvaluationProfile profile, IndicatorDefinition indicator, Derivation value) {
    Derivation share =
        Derivation.of(
            "share_of_leading", Operation.QUOTIENT, "", value, profile.leadingValue(indicator));
    Derivation notNegative =
        Derivation.of("not_negative", Operation.MAX, "", bound("least", BigDecimal.ZERO), share);
    return Derivation.of(
        label(indicator), Operation.MIN, "", bound("most", BigDecimal.ONE), notNegative);
  }

  /** An assessor's degree is s itself. */
  static Derivation degree(IndicatorDefinition indicator, Derivation degree) {
    return degree.named(label(indicator));
  }

  /** What is missing scores 0. */
  static Derivation none(IndicatorDefinition indicator) {
    return Derivation.setting(label(indicator), BigDecimal.ZERO, "", "not-given-scores-0", NOTE);
  }

  /** Label of the value of an indicator. */
  static String valueLabel(IndicatorDefinition indicator) {
    return "indicator:" + indicator.key();
  }

  private static String label(IndicatorDefinition indicator) {
    return "s:" + indicator.key();
  }

  private static Derivation bound(String label, BigDecimal value) {
    return Derivation.setting(label, value, "", label, NOTE);
  }
}
