package io.tanheng.accounting.offset;

import java.util.List;

/** Made out to the park or one of its enterprises; embedded projects have no beneficiary. */
final class BeneficiaryRule {
  private BeneficiaryRule() {}

  static List<Remark> check(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    OffsetLot lot = candidate.lot();
    boolean known = context.embedded(lot) || context.beneficiaryOf(lot).isPresent();
    return known
        ? List.of()
        : List.of(
            Remark.refusal(
                "no-beneficiary",
                "§3.6",
                lot,
                "beneficiary",
                "beneficiary",
                lot.beneficiary().strip(),
                "park",
                context.park().parkId()));
  }
}
