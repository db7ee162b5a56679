package io.tanheng.accounting.offset;

import java.util.List;

/** Self-developed reductions are verified (经核证的减排量, B.24): who did it, and where it is seen. */
final class VerificationRule {
  private VerificationRule() {}

  static List<Remark> check(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    OffsetLot lot = candidate.lot();
    boolean verified = !lot.verifiedBy().isBlank() && !lot.evidence().isBlank();
    if (lot.kind() != OffsetKind.SELF_DEVELOPED || verified) {
      return List.of();
    }
    String missing = lot.verifiedBy().isBlank() ? "verified_by" : "evidence";
    return List.of(Remark.refusal("not-verified", "B.24", lot, missing, "missing", missing));
  }
}
