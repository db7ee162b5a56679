package io.tanheng.accounting.offset;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.issue.Issue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Matches green lots with grid power, MWh with MWh, never tonnes: a lot of the park with the
 * park's, a lot of an enterprise with that enterprise's and the park's. What is over is surplus.
 */
final class GreenMatcher {
  /** What a lot counts, its surplus where there is one, and the grid power it was held against. */
  record Match(Derivation counted, Optional<Issue> surplus, GridPower grid) {}

  private final AssessmentContext context;
  private final GridAllowance park;
  private final SortedMap<EnterpriseId, GridAllowance> enterprises = new TreeMap<>();
  private final List<Derivation> all = new ArrayList<>();
  private final List<Derivation> ofPark = new ArrayList<>();

  GreenMatcher(AssessmentContext context) {
    this.context = context;
    park = new GridAllowance(context.park().parkId(), context.parkGrid());
    context
        .enterpriseGrid()
        .forEach((id, grid) -> enterprises.put(id, new GridAllowance(id.value(), grid)));
  }

  /** Matches the next lot; call in the order of lot ids. */
  Match match(OffsetLot lot, Derivation row) {
    Optional<GridAllowance> own = owner(lot);
    GridAllowance binding =
        own.filter(allowance -> allowance.left().compareTo(park.left()) < 0).orElse(park);
    Derivation counted = binding.limit(row);
    park.use(counted);
    own.ifPresentOrElse(allowance -> allowance.use(counted), () -> ofPark.add(counted));
    all.add(counted);
    Optional<Issue> surplus = surplus(lot, row.value(), counted.value(), binding.owner());
    return new Match(counted, surplus, grid(own));
  }

  private GridPower grid(Optional<GridAllowance> own) {
    SortedMap<EnterpriseId, Derivation> grids = new TreeMap<>();
    enterprises.forEach((id, allowance) -> grids.put(id, allowance.grid()));
    return new GridPower(park.grid(), own.map(each -> new EnterpriseId(each.owner())), grids);
  }

  private Optional<GridAllowance> owner(OffsetLot lot) {
    return context
        .beneficiaryOf(lot)
        .filter(Beneficiary.OfEnterprise.class::isInstance)
        .map(beneficiary -> allowance(((Beneficiary.OfEnterprise) beneficiary).id()));
  }

  /** An enterprise without grid power has none to match. */
  private GridAllowance allowance(EnterpriseId id) {
    return enterprises.computeIfAbsent(
        id,
        none ->
            new GridAllowance(
                none.value(), Derivation.of("grid:" + none, Operation.SUM, "MWh", List.of())));
  }

  private static Optional<Issue> surplus(
      OffsetLot lot, BigDecimal quantity, BigDecimal counted, String limit) {
    BigDecimal surplus = quantity.subtract(counted);
    return surplus.signum() == 0
        ? Optional.empty()
        : Optional.of(
            Remark.note(
                    "green-surplus",
                    "§5.8",
                    lot,
                    "quantity",
                    "quantity",
                    quantity.toPlainString(),
                    "counted",
                    counted.toPlainString(),
                    "surplus",
                    surplus.toPlainString(),
                    "limit",
                    limit)
                .issue());
  }

  /** What is matched after the last lot. */
  GreenMatching matching() {
    Map<EnterpriseId, Derivation> shares = shares();
    SortedMap<EnterpriseId, Derivation> matched = new TreeMap<>();
    enterprises.forEach(
        (id, allowance) -> {
          List<Derivation> parts = new ArrayList<>(allowance.used());
          Optional.ofNullable(shares.get(id)).ifPresent(parts::add);
          matched.put(id, Derivation.of("green_matched:" + id, Operation.SUM, "MWh", parts));
        });
    return new GreenMatching(Derivation.of("green_matched", Operation.SUM, "MWh", all), matched);
  }

  /**
   * The park's lots pro rata to grid MWh. An enterprise whose own lots leave less than its part
   * takes what is left to it; the others share the rest, so that the parts add up to the park's
   * lots.
   */
  private Map<EnterpriseId, Derivation> shares() {
    Map<EnterpriseId, Derivation> shares = new TreeMap<>();
    Map<EnterpriseId, GridAllowance> open = new TreeMap<>(enterprises);
    open.values().removeIf(allowance -> allowance.left().signum() == 0);
    while (!open.isEmpty()) {
      Derivation rest = rest(shares.values());
      if (rest.value().signum() <= 0) {
        return shares;
      }
      Map<EnterpriseId, Derivation> parts = proRata(rest, open);
      List<EnterpriseId> capped =
          open.keySet().stream()
              .filter(
                  id ->
                      requireNonNull(parts.get(id))
                              .value()
                              .compareTo(requireNonNull(open.get(id)).left())
                          > 0)
              .toList();
      if (capped.isEmpty()) {
        shares.putAll(parts);
        return shares;
      }
      capped.forEach(id -> shares.put(id, requireNonNull(open.remove(id)).remaining()));
    }
    return shares;
  }

  private Derivation rest(Collection<Derivation> taken) {
    Derivation parkLots = Derivation.of("green_of_park", Operation.SUM, "MWh", ofPark);
    if (taken.isEmpty()) {
      return parkLots;
    }
    List<Derivation> inputs = new ArrayList<>(List.of(parkLots));
    inputs.addAll(taken);
    return Derivation.of("green_of_park_left", Operation.DIFFERENCE, "MWh", inputs);
  }

  private static Map<EnterpriseId, Derivation> proRata(
      Derivation rest, Map<EnterpriseId, GridAllowance> open) {
    Derivation grid =
        Derivation.of(
            "grid_mwh",
            Operation.SUM,
            "MWh",
            open.values().stream().map(GridAllowance::grid).toList());
    Map<EnterpriseId, Derivation> parts = new TreeMap<>();
    open.forEach(
        (id, allowance) ->
            parts.put(
                id,
                Derivation.of(
                    "green_share:" + id,
                    Operation.QUOTIENT,
                    "MWh",
                    Derivation.of("green_weighted", Operation.PRODUCT, "", rest, allowance.grid()),
                    grid)));
    return parts;
  }
}
