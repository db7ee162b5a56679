package io.tanheng.accounting.inventory;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.emission.LineResult;
import io.tanheng.accounting.emission.LineResult.PowerTerm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Adds lines up to the totals of a park or an enterprise. */
final class TotalsBuilder {
  private static final String TONNES = "tCO2e";
  private static final Derivation ZERO =
      Derivation.setting("zero", BigDecimal.ZERO, "MWh", "zero", "never below zero");

  private final String suffix;
  private final List<LineResult> results;
  private final Derivation matched;
  private final Optional<Derivation> zeroRated;
  private final Optional<Derivation> residualMix;
  private final Map<Account, List<Derivation>> booked = new EnumMap<>(Account.class);

  /**
   * @param suffix ending of the labels: blank for the park, {@code :E03} for an enterprise
   * @param results the lines that count
   * @param matched MWh that green lots cover
   * @param zeroRated MWh that count 0 where they are bought
   * @param residualMix tCO2/MWh
   */
  TotalsBuilder(
      String suffix,
      List<LineResult> results,
      Derivation matched,
      Optional<Derivation> zeroRated,
      Optional<Derivation> residualMix) {
    this.suffix = suffix;
    this.results = results;
    this.matched = matched;
    this.zeroRated = zeroRated.filter(mwh -> mwh.value().signum() > 0);
    this.residualMix = residualMix;
    for (LineResult result : results) {
      for (EmissionLine line : result.lines()) {
        booked.computeIfAbsent(line.account(), a -> new ArrayList<>()).add(line.co2e());
      }
    }
  }

  Totals build() {
    Derivation scope1 = sum("scope1", Account.SCOPE1);
    Derivation location = location();
    Derivation market = market();
    Derivation recovered = sum("co2_recovered", Account.RECOVERED);
    Derivation exports = sum("exports", Account.EXPORTED);
    Derivation sold = sum("attribute_sold", Account.ATTRIBUTE_SOLD);
    Derivation added =
        Derivation.of("added" + suffix, Operation.SUM, TONNES, scope1, location, sold);
    Derivation total =
        Derivation.of("gb_total" + suffix, Operation.DIFFERENCE, TONNES, added, recovered, exports);
    return new Totals(
        scope1,
        location,
        market,
        recovered,
        exports,
        sold,
        total,
        Derivation.of("iso_total_location" + suffix, Operation.SUM, TONNES, scope1, location),
        Derivation.of("iso_total_market" + suffix, Operation.SUM, TONNES, scope1, market),
        sum("biogenic_co2", Account.BIOGENIC));
  }

  /** Purchases × location factors, less what counts 0 where it is bought. */
  private Derivation location() {
    Optional<Derivation> zero = zeroRated();
    if (zero.isEmpty()) {
      return sum("scope2_location", Account.SCOPE2);
    }
    Derivation purchases = sum("scope2_purchases", Account.SCOPE2);
    return Derivation.of(
        "scope2_location" + suffix, Operation.DIFFERENCE, TONNES, purchases, zero.get());
  }

  /** The tonnes of green power that counts 0 where it is bought. */
  Optional<Derivation> zeroRated() {
    return zeroRated.flatMap(
        mwh ->
            boughtFactor()
                .map(
                    factor ->
                        Derivation.of(
                            "zero_rated" + suffix, Operation.PRODUCT, TONNES, mwh, factor)));
  }

  private Optional<Derivation> boughtFactor() {
    return results.stream()
        .flatMap(r -> power(r).stream())
        .filter(p -> !p.direct())
        .map(PowerTerm::locationFactor)
        .findFirst();
  }

  private Derivation sum(String label, Account account) {
    return Derivation.of(
        label + suffix, Operation.SUM, TONNES, booked.getOrDefault(account, List.of()));
  }

  private List<Derivation> lines(Predicate<EmissionLine> wanted) {
    List<Derivation> lines = new ArrayList<>();
    for (LineResult result : results) {
      for (EmissionLine line : result.lines()) {
        if (wanted.test(line)) {
          lines.add(line.co2e());
        }
      }
    }
    return lines;
  }

  /** Contracts first, the rest and the power whose certificate was sold at the residual mix. */
  private Derivation market() {
    List<Derivation> parts =
        new ArrayList<>(
            lines(
                line ->
                    line.account() == Account.SCOPE2
                        && line.activity().category() != Category.PURCHASED_ELECTRICITY));
    for (LineResult result : results) {
      power(result)
          .filter(p -> !p.direct() && p.supplierFactor().isPresent())
          .ifPresent(p -> parts.add(bySupplier(result, p)));
    }
    uncontracted().ifPresent(parts::add);
    return Derivation.of("scope2_market" + suffix, Operation.SUM, TONNES, parts);
  }

  private static Derivation bySupplier(LineResult result, PowerTerm power) {
    return Derivation.of(
        "market:" + result.record().id(),
        Operation.PRODUCT,
        TONNES,
        power.mwh(),
        power.supplierFactor().orElseThrow());
  }

  private Optional<Derivation> uncontracted() {
    List<Derivation> grid =
        results.stream()
            .flatMap(r -> power(r).stream())
            .filter(p -> !p.direct() && p.supplierFactor().isEmpty())
            .map(PowerTerm::mwh)
            .toList();
    List<Derivation> sold =
        results.stream()
            .filter(r -> r.record().attributeSold())
            .flatMap(r -> r.power().stream())
            .map(PowerTerm::mwh)
            .toList();
    Optional<Derivation> factor = residualMix.or(this::anyLocationFactor);
    if (factor.isEmpty() || (grid.isEmpty() && sold.isEmpty())) {
      return Optional.empty();
    }
    Derivation bought = Derivation.of("grid_mwh", Operation.SUM, "MWh", grid);
    Derivation unmatched =
        Derivation.of(
            "unmatched_mwh",
            Operation.MAX,
            "MWh",
            Derivation.of("unmatched_mwh", Operation.DIFFERENCE, "MWh", bought, matched),
            ZERO);
    List<Derivation> rest = new ArrayList<>(List.of(unmatched));
    rest.addAll(sold);
    Derivation mwh = Derivation.of("residual_mwh", Operation.SUM, "MWh", rest);
    return Optional.of(Derivation.of("market_rest", Operation.PRODUCT, TONNES, mwh, factor.get()));
  }

  private Optional<Derivation> anyLocationFactor() {
    return results.stream()
        .flatMap(r -> r.power().stream())
        .map(PowerTerm::locationFactor)
        .findFirst();
  }

  private static Optional<PowerTerm> power(LineResult result) {
    return result.record().category() == Category.PURCHASED_ELECTRICITY
        ? result.power()
        : Optional.empty();
  }
}
