package io.tanheng.accounting.inventory;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.park.EnterpriseId;
import java.util.Map;
import java.util.Optional;

/**
 * What prices market-based electricity (METHOD.md §3).
 *
 * @param matched MWh of the park that green lots cover
 * @param matchedByEnterprise MWh of each enterprise, its share of the park's lots included
 * @param zeroRated MWh of the park that count 0 where they are bought, by the method
 * @param zeroRatedByEnterprise the same of each enterprise
 * @param residualMix tCO2/MWh of the rest; absent where none was published: the location factor of
 *     each line stands in
 */
public record MarketInstruments(
    Derivation matched,
    Map<EnterpriseId, Derivation> matchedByEnterprise,
    Optional<Derivation> zeroRated,
    Map<EnterpriseId, Derivation> zeroRatedByEnterprise,
    Optional<Derivation> residualMix) {
  public MarketInstruments {
    matchedByEnterprise = Map.copyOf(matchedByEnterprise);
    zeroRatedByEnterprise = Map.copyOf(zeroRatedByEnterprise);
  }
}
