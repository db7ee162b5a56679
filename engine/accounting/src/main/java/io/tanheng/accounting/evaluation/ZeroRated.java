package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.method.GreenRule;
import io.tanheng.accounting.offset.AssessmentContext;
import io.tanheng.accounting.offset.GreenMatching;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.OffsetAssessment;
import io.tanheng.accounting.offset.OffsetAssessor;
import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.accounting.offset.OffsetLot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The grid power that a method counts 0 where it is bought. How green power was traded stands in
 * the column {@code methodology} of its lot, which has no other meaning there.
 */
final class ZeroRated {
  private static final Set<String> BETWEEN = Set.of("inter_provincial", "跨省", "省间", "跨省跨区");
  private static final Set<String> WITHIN = Set.of("intra_provincial", "省内");

  private ZeroRated() {}

  /** Absent where the method counts no purchase as 0. */
  static Optional<GreenMatching> of(
      GreenRule rule, OffsetAssessment offsets, AssessmentContext context) {
    if (!rule.atPurchase()) {
      return Optional.empty();
    }
    if (rule == GreenRule.ZERO) {
      return Optional.of(offsets.green());
    }
    List<OffsetLot> lots =
        offsets.lots().stream()
            .filter(LotAssessment::eligible)
            .map(LotAssessment::lot)
            .filter(ZeroRated::betweenProvinces)
            .toList();
    return Optional.of(OffsetAssessor.assess(lots, context).green());
  }

  /** Traded between provinces, and delivered and settled, which its evidence shows. */
  private static boolean betweenProvinces(OffsetLot lot) {
    return lot.kind() == OffsetKind.GREEN_POWER
        && BETWEEN.contains(trade(lot))
        && !lot.evidence().isBlank();
  }

  /** Whether the lot says how it was traded. */
  static boolean stated(OffsetLot lot) {
    boolean settled = !lot.evidence().isBlank();
    return WITHIN.contains(trade(lot)) || (BETWEEN.contains(trade(lot)) && settled);
  }

  private static String trade(OffsetLot lot) {
    return lot.methodology().strip().toLowerCase(Locale.ROOT);
  }
}
