package io.tanheng.accounting.balance;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.OffsetKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The park's own reductions beside what it covers by offsets, each over the accounting total (§4.1
 * 1): reduce first, then offset what cannot be avoided).
 *
 * @param own self-developed projects inside and outside the boundary
 * @param green green power and certificates, by the emissions they displace
 * @param credits bought credits
 * @param residual what nothing covers
 */
public record CoverShares(
    Derivation own, Derivation green, Derivation credits, Derivation residual) {

  /** The shares; absent where the accounting total is not above 0. */
  public static Optional<CoverShares> of(CarbonBalance balance, List<LotAssessment> lots) {
    Derivation total = balance.steps().get(0).amount();
    if (total.value().signum() <= 0) {
      return Optional.empty();
    }
    List<Derivation> own =
        lots.stream()
            .filter(lot -> lot.eligible() && lot.lot().kind() == OffsetKind.SELF_DEVELOPED)
            .map(LotAssessment::counted)
            .toList();
    return Optional.of(
        new CoverShares(
            share("own_share", own, total),
            share("green_power_share", amounts(balance, "green_power"::equals), total),
            share("credit_share", amounts(balance, CoverShares::bought), total),
            share("residual_share", List.of(balance.residual()), total)));
  }

  private static boolean bought(String step) {
    return !List.of("gb_total", "self_developed", "green_power").contains(step);
  }

  private static List<Derivation> amounts(CarbonBalance balance, Predicate<String> wanted) {
    return balance.steps().stream()
        .filter(step -> wanted.test(step.code()))
        .map(BalanceStep::amount)
        .toList();
  }

  private static Derivation share(String label, List<Derivation> tonnes, Derivation total) {
    Derivation sum = Derivation.of(label, Operation.SUM, "tCO2e", tonnes);
    return Derivation.of(label, Operation.QUOTIENT, "", sum, total);
  }
}
