package io.tanheng.accounting.offset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Retired (注销, 核销) not after the claim, for the year, voluntarily. A conversion or a compliance
 * cancellation covers nobody's tonnes. Embedded projects have nothing to retire.
 */
final class RetirementRule {
  private static final String CLAUSE = "§5.8";

  private RetirementRule() {}

  static List<Remark> check(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    OffsetLot lot = candidate.lot();
    if (context.embedded(lot)) {
      return List.of();
    }
    List<Remark> remarks = new ArrayList<>();
    lot.retiredOn()
        .ifPresentOrElse(
            day -> remarks.addAll(day(day, lot, context)),
            () -> remarks.add(Remark.refusal("not-retired", CLAUSE, lot, "retired_on")));
    remarks.addAll(retiredFor(lot, context.year()));
    String purpose = Candidate.key(lot.purpose());
    if (!purpose.isEmpty() && !purpose.equals("voluntary")) {
      remarks.add(
          Remark.refusal(
              "purpose-not-voluntary", CLAUSE, lot, "purpose", "purpose", lot.purpose()));
    }
    return remarks;
  }

  private static List<Remark> day(LocalDate day, OffsetLot lot, AssessmentContext context) {
    LocalDate made = LocalDate.of(lot.vintageYear(), lot.vintageMonth().orElse(1), 1);
    if (day.isBefore(made)) {
      return List.of(
          Remark.contradiction(
              "retired-before-made",
              CLAUSE,
              lot,
              "retired_on",
              "retired_on",
              day.toString(),
              "vintage",
              made.toString()));
    }
    return context
        .park()
        .claimDate()
        .filter(day::isAfter)
        .map(
            claim ->
                Remark.refusal(
                    "retired-after-claim",
                    CLAUSE,
                    lot,
                    "retired_on",
                    "retired_on",
                    day.toString(),
                    "claim_date",
                    claim.toString()))
        .stream()
        .toList();
  }

  private static List<Remark> retiredFor(OffsetLot lot, int year) {
    if (lot.retiredFor().isEmpty()) {
      return lot.retiredOn().isEmpty()
          ? List.of()
          : List.of(
              Remark.refusal(
                  "retired-for-missing",
                  CLAUSE,
                  lot,
                  "retired_for",
                  "year",
                  Integer.toString(year)));
    }
    int retiredFor = lot.retiredFor().getAsInt();
    return retiredFor == year
        ? List.of()
        : List.of(
            Remark.refusal(
                "retired-for-other-year",
                CLAUSE,
                lot,
                "retired_for",
                "retired_for",
                Integer.toString(retiredFor),
                "year",
                Integer.toString(year)));
  }
}
