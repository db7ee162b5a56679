package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The rows that the library, the park or the line gives a process or waste code, by gas. */
final class FactorRows {
  private FactorRows() {}

  /** What is released, one entry for each gas; a fault where there is no factor at all. */
  static List<ResolvedProduct.Release> releases(
      ActivityRecord record,
      Resolver resolver,
      LineInput input,
      List<Derivation> fractions,
      String formula) {
    List<ResolvedProduct.Release> releases = new ArrayList<>();
    List<String> others = new ArrayList<>();
    boolean known = false;
    for (var entry : factors(record, resolver, input).entrySet()) {
      known = true;
      release(record, resolver, input, entry.getKey(), entry.getValue(), fractions, formula)
          .ifPresentOrElse(releases::add, () -> others.add(entry.getKey()));
    }
    if (!known) {
      resolver.missing(record);
    } else if (resolver.unfaulted(record)) {
      tell(record, resolver, others, releases.isEmpty());
    }
    return releases;
  }

  /** A line all of whose gases the settings leave out is told of once, not gas by gas. */
  private static void tell(
      ActivityRecord record, Resolver resolver, List<String> gases, boolean nothing) {
    if (nothing && gases.stream().noneMatch(resolver::accounts)) {
      resolver.excludedGas(record, String.join(", ", gases));
    } else {
      gases.forEach(gas -> resolver.notCovered(record, gas));
    }
  }

  private static TreeMap<String, FactorUse> factors(
      ActivityRecord record, Resolver resolver, LineInput input) {
    TreeMap<String, FactorUse> byGas = new TreeMap<>();
    for (EmissionFactor row : resolver.catalog().rowsOf(record.activity().code())) {
      if (row.parameter() == Parameter.EF || row.parameter() == Parameter.CARBON_FRACTION) {
        resolver
            .find(
                record,
                List.of(FactorSet.PARK, row.provenance().set()),
                row.parameter(),
                Optional.of(row.gas()).filter(g -> !g.isEmpty()),
                Optional.empty(),
                row.technology(),
                "ef:" + gasOf(row))
            .ifPresent(use -> byGas.put(gasOf(row), use));
      }
    }
    record
        .efUnit()
        .map(unit -> substance(unit.substance()))
        .ifPresent(
            gas ->
                input.ef(record.efUnit().get().substance()).ifPresent(own -> byGas.put(gas, own)));
    return byGas;
  }

  private static Optional<ResolvedProduct.Release> release(
      ActivityRecord record,
      Resolver resolver,
      LineInput input,
      String gas,
      FactorUse factor,
      List<Derivation> fractions,
      String formula) {
    if (!input.amount().fits(factor)) {
      resolver.mismatch(record, "unit", record.unit().symbol(), factor);
      return Optional.empty();
    }
    if (implausible(record, resolver, input.amount().unit(), gas, factor)) {
      return Optional.empty();
    }
    Optional<Derivation> gwp = resolver.gwpOf(gas);
    if (gwp.isEmpty() || !resolver.accounts(gas)) {
      return Optional.empty();
    }
    String text = factor.unit().substance().equals("C") ? formula + " × 44/12" : formula;
    return Optional.of(
        new ResolvedProduct.Release(
            gas, account(record, resolver, gas), factor, fractions, gwp.get(), text));
  }

  private static boolean implausible(
      ActivityRecord record, Resolver resolver, Unit per, String gas, FactorUse factor) {
    Optional<FactorUse> known =
        resolver.catalog().rowsOf(record.activity().code()).stream()
            .filter(row -> row.parameter() == Parameter.EF && gasOf(row).equals(gas))
            .flatMap(row -> resolver.referenceRow(record, row).stream())
            .findFirst();
    Reach reach = gas.equals("CO2") ? Reach.PROCESS : Reach.ABATED;
    return OwnEmissionFactor.implausible(record, resolver, factor, known, per, reach);
  }

  static Account account(ActivityRecord record, Resolver resolver, String gas) {
    if (gas.equals("CO2") && record.activity().biogenic()) {
      return Account.BIOGENIC;
    }
    boolean memo =
        resolver
            .gwp()
            .find(gas)
            .map(g -> g.basket() == io.tanheng.factors.catalog.GwpSet.Basket.MEMO)
            .orElse(true);
    return memo ? Account.MEMO : Account.SCOPE1;
  }

  private static String gasOf(EmissionFactor row) {
    return row.parameter() == Parameter.CARBON_FRACTION ? "CO2" : substance(row.gas());
  }

  /** Carbon is priced as CO2, nitrogen of N2O as N2O. */
  private static String substance(String printed) {
    return switch (printed) {
      case "C" -> "CO2";
      case "N2O-N" -> "N2O";
      default -> printed;
    };
  }
}
