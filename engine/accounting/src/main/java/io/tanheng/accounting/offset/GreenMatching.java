package io.tanheng.accounting.offset;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.park.EnterpriseId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Grid power of the year that green lots stand for, MWh.
 *
 * @param park of the park as a whole: the counted MWh of every lot
 * @param byEnterprise of each enterprise and the shared facilities: the lots made out to it, and of
 *     the park's lots a share by the grid MWh that are left to it
 */
public record GreenMatching(Derivation park, SortedMap<EnterpriseId, Derivation> byEnterprise) {
  public GreenMatching {
    byEnterprise = Collections.unmodifiableSortedMap(new TreeMap<>(byEnterprise));
  }
}
