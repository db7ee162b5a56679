package io.tanheng.accounting.indicator;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.park.Enterprise;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the computed indicators are made of.
 *
 * @param totalTce energy consumption of the reporting year, tce
 * @param renewableTce the renewable part of it, tce
 * @param gbTotals accounting total of each year that is known, tCO2e
 * @param outputs output of each year that is known, 10⁴ CNY at constant prices of one base year
 * @param selfDeveloped counting self-developed quantity inside and outside the boundary, tCO2e
 * @param purchasedCredits counting purchased credits without green power, tCO2e
 * @param enterprises enterprises of the park
 * @param factorSourcesDiffer whether the years of indicator 26 use factors of different sources
 */
public record PerformanceFigures(
    Derivation totalTce,
    Derivation renewableTce,
    SortedMap<Integer, Derivation> gbTotals,
    SortedMap<Integer, Derivation> outputs,
    Derivation selfDeveloped,
    Derivation purchasedCredits,
    List<Enterprise> enterprises,
    boolean factorSourcesDiffer) {
  public PerformanceFigures {
    gbTotals = Collections.unmodifiableSortedMap(new TreeMap<>(gbTotals));
    outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    enterprises = List.copyOf(enterprises);
  }
}
