package io.tanheng.accounting.inventory;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.emission.LineResult;
import io.tanheng.accounting.emission.LineResult.EnergyTerm;
import io.tanheng.accounting.parallel.Aside;
import io.tanheng.accounting.park.EnterpriseId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes the inventory of a year from its calculated lines (METHOD.md §3). */
public final class InventoryBuilder {
  private static final Derivation NOTHING =
      Derivation.setting("matched_mwh", BigDecimal.ZERO, "MWh", "no green lot", "§5.8");

  private InventoryBuilder() {}

  /**
   * The inventory.
   *
   * @param year the year of all the results
   * @param results calculated lines in the order of the book
   * @param enterprises every enterprise of the book, so that one without lines shows 0
   * @param market what prices market-based electricity
   * @param coverage what became of the rows
   */
  public static Inventory build(
      int year,
      List<LineResult> results,
      Collection<EnterpriseId> enterprises,
      MarketInstruments market,
      Coverage coverage) {
    Supplier<SortedMap<EnterpriseId, Totals>> own =
        Aside.when(results.size(), () -> byEnterprise(results, enterprises, market));
    Inventory park = park(year, results, market, coverage);
    SortedMap<EnterpriseId, Totals> byEnterprise = own.get();
    return new Inventory(
        year,
        park.lines(),
        park.park(),
        byEnterprise,
        park.byCategory(),
        park.byGas(),
        park.energy(),
        reconciliation(results, park.park(), byEnterprise),
        coverage,
        checks(year, results));
  }

  private static List<ArithmeticCheck> checks(int year, List<LineResult> results) {
    List<ArithmeticCheck> checks = new ArrayList<>(Transfers.checks(results));
    checks.addAll(Ceilings.checks(year, results));
    return checks;
  }

  /** The inventory of the park as a whole: no totals of enterprises, no transfers among them. */
  public static Inventory park(
      int year, List<LineResult> results, MarketInstruments market, Coverage coverage) {
    List<LineResult> parkLevel = results.stream().filter(r -> !r.record().transfer()).toList();
    TotalsBuilder totals =
        new TotalsBuilder(
            "", parkLevel, market.matched(), market.zeroRated(), market.residualMix());
    Totals park = totals.build();
    Optional<Derivation> zero = totals.zeroRated();
    return new Inventory(
        year,
        lines(results),
        park,
        new TreeMap<>(),
        values(GroupedTotals.byCategory(lines(parkLevel).stream(), zero)),
        values(GroupedTotals.byGas(lines(parkLevel).stream(), zero)),
        energy(parkLevel),
        Optional.empty(),
        coverage);
  }

  private static List<EmissionLine> lines(List<LineResult> results) {
    List<EmissionLine> lines = new ArrayList<>();
    for (LineResult result : results) {
      lines.addAll(result.lines());
    }
    return lines;
  }

  private static SortedMap<EnterpriseId, Totals> byEnterprise(
      List<LineResult> results, Collection<EnterpriseId> enterprises, MarketInstruments market) {
    TreeMap<EnterpriseId, List<LineResult>> own =
        new TreeMap<>(
            results.stream().collect(Collectors.groupingBy(r -> r.record().enterprise())));
    enterprises.forEach(id -> own.putIfAbsent(id, List.of()));
    SortedMap<EnterpriseId, Totals> totals = new TreeMap<>();
    own.forEach(
        (id, lines) -> {
          Derivation matched = market.matchedByEnterprise().getOrDefault(id, NOTHING);
          Optional<Derivation> zero = Optional.ofNullable(market.zeroRatedByEnterprise().get(id));
          totals.put(
              id, new TotalsBuilder(":" + id, lines, matched, zero, market.residualMix()).build());
        });
    return totals;
  }

  private static SortedMap<String, BigDecimal> values(SortedMap<String, Derivation> sums) {
    SortedMap<String, BigDecimal> values = new TreeMap<>();
    sums.forEach((word, sum) -> values.put(word, sum.value()));
    return values;
  }

  private static EnergyUse energy(List<LineResult> results) {
    Derivation consumed =
        tce("energy_consumed", results, e -> e.role() == EnergyTerm.Role.CONSUMED);
    Derivation delivered =
        tce("energy_delivered", results, e -> e.role() == EnergyTerm.Role.DELIVERED);
    Derivation renewable =
        tce("renewable_tce", results, e -> e.role() == EnergyTerm.Role.CONSUMED && e.renewable());
    return new EnergyUse(
        Derivation.of("total_tce", Operation.DIFFERENCE, "tce", consumed, delivered), renewable);
  }

  private static Derivation tce(
      String label, List<LineResult> results, Predicate<EnergyTerm> wanted) {
    List<Derivation> terms = new ArrayList<>();
    for (LineResult result : results) {
      if (result.energy().isPresent() && wanted.test(result.energy().get())) {
        terms.add(result.energy().get().tce());
      }
    }
    return Derivation.of(label, Operation.SUM, "tce", terms);
  }

  private static Optional<TransferReconciliation> reconciliation(
      List<LineResult> results, Totals park, SortedMap<EnterpriseId, Totals> byEnterprise) {
    List<LineResult> transfers = results.stream().filter(r -> r.record().transfer()).toList();
    if (transfers.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal enterprises =
        byEnterprise.values().stream()
            .map(totals -> totals.gbTotal().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(
        new TransferReconciliation(
            enterprises,
            tonnes(transfers, Account.SCOPE2),
            tonnes(transfers, Account.EXPORTED),
            park.gbTotal().value()));
  }

  private static BigDecimal tonnes(List<LineResult> results, Account account) {
    return results.stream()
        .flatMap(r -> r.lines().stream())
        .filter(line -> line.account() == account)
        .map(EmissionLine::tonnes)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
