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
 * @param residualMix tCO2/MWh of the rest; absent where none was published: the location factor of
 *     each line stands in
 */
public record MarketInstruments(
    Derivation matched,
    Map<EnterpriseId, Derivation> matchedByEnterprise,
    Optional<Derivation> residualMix) {
  public MarketInstruments {
    matchedByEnterprise = Map.copyOf(matchedByEnterprise);
  }
}
