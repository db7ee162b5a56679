package io.tanheng.accounting.inventory;

import io.tanheng.accounting.derivation.Derivation;

/**
 * The totals of a park or an enterprise, tCO2e, each with its derivation (METHOD.md §3).
 *
 * @param scope1 gross, before recovery
 * @param scope2Location purchases × location factors
 * @param scope2Market purchases by contract, the rest at the residual mix
 * @param co2Recovered captured CO2 stored or delivered out, positive
 * @param exports energy delivered out, positive
 * @param attributeSold on-site renewable power whose certificate was sold
 * @param gbTotal the accounting total: scope1 − co2Recovered + scope2Location − exports +
 *     attributeSold
 * @param isoTotalLocation scope1 + scope2Location
 * @param isoTotalMarket scope1 + scope2Market
 * @param biogenicCo2 memo item
 */
public record Totals(
    Derivation scope1,
    Derivation scope2Location,
    Derivation scope2Market,
    Derivation co2Recovered,
    Derivation exports,
    Derivation attributeSold,
    Derivation gbTotal,
    Derivation isoTotalLocation,
    Derivation isoTotalMarket,
    Derivation biogenicCo2) {

  Totals withGbTotal(Derivation total) {
    return new Totals(
        scope1,
        scope2Location,
        scope2Market,
        co2Recovered,
        exports,
        attributeSold,
        total,
        isoTotalLocation,
        isoTotalMarket,
        biogenicCo2);
  }
}
