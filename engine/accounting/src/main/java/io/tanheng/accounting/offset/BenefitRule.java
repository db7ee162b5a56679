package io.tanheng.accounting.offset;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One benefit, one claim: the output of a project in a year is green power or a credit (国能综通新能
 * 〔2024〕124号), captured CO2 a deduction of the inventory or a lot.
 */
final class BenefitRule {
  private static final String CODE = "benefit-claimed-twice";
  private static final List<String> CAPTURE = List.of("ccus", "ccs", "capture", "捕集");

  private BenefitRule() {}

  static List<Remark> check(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    if (context.co2Recovered() && capture(candidate.lot())) {
      return elsewhere(candidate.lot())
          ? List.of(
              Remark.note(
                  "capture-credit-beside-recovery",
                  "§5.8",
                  candidate.lot(),
                  "project_id",
                  "project",
                  candidate.lot().projectId()))
          : List.of(twice(candidate, "co2_recovery"));
    }
    String others = candidate.others(all, other -> excludes(candidate, other));
    return others.isEmpty()
        ? sharedProject(candidate, all, context)
        : List.of(twice(candidate, others));
  }

  /**
   * Own reductions and credits of one project and year: only serials of one registry could show
   * that they are different tonnes; those that share a serial are refused for that.
   */
  private static List<Remark> sharedProject(
      Candidate candidate, List<Candidate> all, AssessmentContext context) {
    if (candidate.lot().kind().green() || inside(candidate, context)) {
      return List.of();
    }
    List<Candidate> shared =
        all.stream()
            .filter(other -> other.lot().kind() != candidate.lot().kind())
            .filter(other -> !other.lot().kind().green() && sameOutput(candidate, other))
            .filter(other -> other.lot().kind() != OffsetKind.OTHER && !inside(other, context))
            .toList();
    if (shared.isEmpty()) {
      return List.of();
    }
    String others =
        shared.stream().map(o -> o.lot().id().value()).sorted().collect(Collectors.joining(", "));
    return shared.stream().allMatch(other -> toldApart(candidate, other))
        ? List.of(
            Remark.note(
                "project-in-two-kinds",
                "§5.8",
                candidate.lot(),
                "project_id",
                "project",
                candidate.lot().projectId(),
                "vintage",
                Integer.toString(candidate.lot().vintageYear()),
                "others",
                others))
        : List.of(twice(candidate, others));
  }

  /** What stands inside is in no balance: no second claim of it can count. */
  private static boolean inside(Candidate candidate, AssessmentContext context) {
    return context
        .locationOf(candidate.lot())
        .filter(ProjectLocation.IN_BOUNDARY::equals)
        .isPresent();
  }

  private static boolean toldApart(Candidate a, Candidate b) {
    return a.serials().isPresent() && b.serials().isPresent() && a.registry().equals(b.registry());
  }

  private static boolean excludes(Candidate a, Candidate b) {
    return a.lot().kind().green() != b.lot().kind().green() && sameOutput(a, b);
  }

  private static boolean sameOutput(Candidate a, Candidate b) {
    return a.lot().vintageYear() == b.lot().vintageYear()
        && a.project().equals(b.project())
        && !a.project().isEmpty();
  }

  /** Capture by its type, or by what its technology is called. */
  private static boolean capture(OffsetLot lot) {
    String technology = Candidate.key(lot.technology());
    return Candidate.key(lot.projectType()).equals("capture")
        || CAPTURE.stream().anyMatch(technology::contains);
  }

  /** A purchased credit of a capture project elsewhere is other CO2 than the park's own. */
  private static boolean elsewhere(OffsetLot lot) {
    return lot.kind() != OffsetKind.SELF_DEVELOPED
        && lot.location().filter(ProjectLocation.OUT_OF_BOUNDARY::equals).isPresent();
  }

  private static Remark twice(Candidate candidate, String others) {
    OffsetLot lot = candidate.lot();
    return Remark.contradiction(
        CODE,
        "§5.8",
        lot,
        "project_id",
        "project",
        lot.projectId(),
        "vintage",
        Integer.toString(lot.vintageYear()),
        "others",
        others);
  }
}
