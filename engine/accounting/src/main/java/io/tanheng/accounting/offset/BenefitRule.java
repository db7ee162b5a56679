package io.tanheng.accounting.offset;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One benefit, one claim: the output of a project in a year is green power or a credit (国能综通新能
 * 〔2024〕124号), captured CO2 a deduction of the inventory or a lot.
 */
final class BenefitRule {
  private static final String CODE = "benefit-claimed-twice";

  private BenefitRule() {}

  static List<Remark> check(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    if (deductedAlready(candidate.lot(), context)) {
      return List.of(twice(candidate, "co2_recovery"));
    }
    String others =
        all.stream()
            .filter(other -> excludes(candidate, other))
            .map(other -> other.lot().id().value())
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? sharedProject(candidate, all) : List.of(twice(candidate, others));
  }

  /** Own reductions and credits of one project and year are no contradiction, but worth a look. */
  private static List<Remark> sharedProject(Candidate candidate, List<Candidate> all) {
    String others =
        all.stream()
            .filter(other -> other.lot().kind() != candidate.lot().kind())
            .filter(other -> !other.lot().kind().green() && sameOutput(candidate, other))
            .map(other -> other.lot().id().value())
            .collect(Collectors.joining(", "));
    OffsetLot lot = candidate.lot();
    return others.isEmpty() || lot.kind().green()
        ? List.of()
        : List.of(
            Remark.note(
                "project-in-two-kinds",
                "§5.8",
                lot,
                "project_id",
                "project",
                lot.projectId(),
                "vintage",
                Integer.toString(lot.vintageYear()),
                "others",
                others));
  }

  private static boolean excludes(Candidate a, Candidate b) {
    return a.lot().kind().green() != b.lot().kind().green() && sameOutput(a, b);
  }

  private static boolean sameOutput(Candidate a, Candidate b) {
    return a.lot().vintageYear() == b.lot().vintageYear()
        && a.project().equals(b.project())
        && !a.project().isEmpty();
  }

  /** A purchased credit of a capture project elsewhere is other CO2 than the park's own. */
  private static boolean deductedAlready(OffsetLot lot, AssessmentContext context) {
    boolean elsewhere =
        lot.kind() != OffsetKind.SELF_DEVELOPED
            && lot.location().filter(ProjectLocation.OUT_OF_BOUNDARY::equals).isPresent();
    return context.co2Recovered()
        && Candidate.key(lot.projectType()).equals("capture")
        && !elsewhere;
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
