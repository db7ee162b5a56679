package io.tanheng.accounting.offset;

import java.util.List;
import java.util.Optional;

/**
 * Reductions inside the boundary are in the inventory already (§3.6): a credit of them is refused,
 * and where a project stands must be said.
 */
final class LocationRule {
  private LocationRule() {}

  static List<Remark> check(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    OffsetLot lot = candidate.lot();
    if (lot.kind().green()) {
      return List.of();
    }
    Optional<ProjectLocation> location = context.locationOf(lot);
    if (location.isEmpty()) {
      return List.of(
          Remark.refusal("no-location", "§3.6", lot, "location", "kind", lot.kind().word()));
    }
    return location.get() == ProjectLocation.IN_BOUNDARY
            && lot.kind() != OffsetKind.SELF_DEVELOPED
        ? List.of(
            Remark.refusal(
                "in-boundary-credit", "§3.6", lot, "location", "project", lot.projectId()))
        : List.of();
  }
}
