package io.tanheng.accounting.offset;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.park.EnterpriseId;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Grid power that a green lot may stand for, before any lot.
 *
 * @param park MWh of the park
 * @param owner the enterprise that the lot is made out to; absent where it is the park's
 * @param enterprises MWh of each enterprise, among which lots of the park are shared out
 */
public record GridPower(
    Derivation park,
    Optional<EnterpriseId> owner,
    SortedMap<EnterpriseId, Derivation> enterprises) {
  public GridPower {
    enterprises = Collections.unmodifiableSortedMap(new TreeMap<>(enterprises));
  }
}
