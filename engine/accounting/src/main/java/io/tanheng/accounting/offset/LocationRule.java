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
    if (!context.embedded(lot) && standsInsideToo(candidate, all, context)) {
      return List.of(
          Remark.contradiction(
              "project-location-contradiction",
              "§3.6",
              lot,
              "location",
              "project",
              lot.projectId()));
    }
    Optional<ProjectLocation> location = context.locationOf(lot);
    if (location.isEmpty()) {
      return List.of(
          Remark.refusal("no-location", "§3.6", lot, "location", "kind", lot.kind().word()));
    }
    if (lot.location().filter(ProjectLocation.IN_BOUNDARY::equals).isPresent()
        && location.get() == ProjectLocation.OUT_OF_BOUNDARY) {
      return List.of(
          Remark.note(
              "in-boundary-sink-counted",
              "§3.6",
              lot,
              "location",
              "project",
              lot.projectId(),
              "type",
              lot.projectType()));
    }
    return location.get() == ProjectLocation.IN_BOUNDARY && lot.kind() != OffsetKind.SELF_DEVELOPED
        ? List.of(
            Remark.refusal(
                "in-boundary-credit", "§3.6", lot, "location", "project", lot.projectId()))
        : List.of();
  }

  /** Whether another lot says that the project, outside by this one, stands inside. */
  private static boolean standsInsideToo(
      Candidate candidate, List<Candidate> all, AssessmentContext context) {
    return outside(candidate, context)
        && all.stream()
            .filter(other -> other.project().equals(candidate.project()))
            .anyMatch(
                other ->
                    context
                        .locationOf(other.lot())
                        .filter(ProjectLocation.IN_BOUNDARY::equals)
                        .isPresent());
  }

  private static boolean outside(Candidate candidate, AssessmentContext context) {
    return !candidate.project().isEmpty()
        && context
            .locationOf(candidate.lot())
            .filter(ProjectLocation.OUT_OF_BOUNDARY::equals)
            .isPresent();
  }
}
