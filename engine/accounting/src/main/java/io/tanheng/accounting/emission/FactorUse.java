package io.tanheng.accounting.emission;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.quantity.FactorUnit;

/**
 * A factor as a line uses it: from the library, the park's own table or the line itself.
 *
 * @param leaf value and source
 * @param unit unit of the value
 */
record FactorUse(Derivation leaf, FactorUnit unit) {}
