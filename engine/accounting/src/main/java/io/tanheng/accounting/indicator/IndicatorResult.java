package io.tanheng.accounting.indicator;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.factors.issue.Location;
import java.util.Optional;

/**
 * One indicator, or one alternative of it.
 *
 * @param definition its row of Table 1
 * @param status computed, measured, met, not_met, degree, not_applicable or missing
 * @param value ratios and rates as fractions; 1 or 0 or the degree for a state; absent where
 *     unknown
 * @param s share of the leading value, 0 to 1; absent where not applicable
 * @param counts whether it enters the mean of its group: false for the weaker alternative and where
 *     not applicable
 * @param evidence what proves it, may be blank
 * @param where its row, {@link Location#BOOK} for a computed one
 */
public record IndicatorResult(
    IndicatorDefinition definition,
    String status,
    Optional<Derivation> value,
    Optional<Derivation> s,
    boolean counts,
    String evidence,
    Location where) {}
