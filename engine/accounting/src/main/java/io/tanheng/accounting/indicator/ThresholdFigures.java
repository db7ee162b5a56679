package io.tanheng.accounting.indicator;

import io.tanheng.accounting.derivation.Derivation;
import java.util.Optional;

/**
 * What the computed indicators of a threshold profile are made of, all of the reporting year.
 *
 * @param gbTotal accounting total, tCO2e
 * @param totalTce energy consumption, tce
 * @param valueAdded value added, 10⁴ CNY
 */
public record ThresholdFigures(
    Optional<Derivation> gbTotal, Optional<Derivation> totalTce, Optional<Derivation> valueAdded) {}
