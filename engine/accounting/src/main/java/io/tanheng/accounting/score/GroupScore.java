package io.tanheng.accounting.score;

import io.tanheng.accounting.derivation.Derivation;
import java.util.Optional;

/**
 * A first-level indicator.
 *
 * @param group its key
 * @param weight weight after rescaling, a fraction; 0 where the group drops out
 * @param mean mean of s over its applicable indicators; absent where none is left
 * @param points weight × 100 × mean
 */
public record GroupScore(
    String group, Derivation weight, Optional<Derivation> mean, Derivation points) {}
