package io.tanheng.accounting.indicator;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.issue.Location;
import java.util.Optional;

/**
 * The value of an indicator, whatever the thresholds are.
 *
 * @param value absent where unknown or left out
 * @param status computed, or what the book says of it; missing
 * @param excluded whether it is left out with a reason
 * @param evidence may be blank
 * @param where its row
 */
record ThresholdValue(
    Optional<Derivation> value, String status, boolean excluded, String evidence, Location where) {
  static final String COMPUTED = "computed";

  static ThresholdValue computed(Derivation value) {
    return new ThresholdValue(Optional.of(value), COMPUTED, false, "", Location.BOOK);
  }

  static ThresholdValue missing(Location where) {
    return new ThresholdValue(Optional.empty(), "missing", false, "", where);
  }

  static ThresholdValue of(IndicatorInput input, Optional<Derivation> value) {
    return new ThresholdValue(value, input.status().word(), false, input.evidence(), input.where());
  }

  static ThresholdValue excluded(IndicatorInput input) {
    return new ThresholdValue(
        Optional.empty(), input.status().word(), true, input.evidence(), input.where());
  }

  boolean isComputed() {
    return status.equals(COMPUTED);
  }
}
