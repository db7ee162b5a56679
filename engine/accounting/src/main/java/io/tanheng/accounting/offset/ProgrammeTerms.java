package io.tanheng.accounting.offset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Terms of the programmes themselves: where a book shows that one may not be met, a warning. */
final class ProgrammeTerms {
  /** CCERs registered before it left the national market in 2025. */
  private static final LocalDate CCER_REGIME = LocalDate.of(2017, 3, 14);

  /** Years a green certificate is valid from the month of production (国能发新能规〔2024〕67号). */
  private static final int CERTIFICATE_YEARS = 2;

  private ProgrammeTerms() {}

  static List<Remark> check(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    OffsetLot lot = candidate.lot();
    List<Remark> remarks = new ArrayList<>();
    switch (lot.kind()) {
      case CCER -> ccer(lot, remarks);
      case CARBON_INCLUSION -> carbonInclusion(candidate, all, remarks);
      case ENERGY_SAVING -> energySaving(lot, remarks);
      case GREEN_CERTIFICATE -> certificate(candidate, remarks);
      default -> {}
    }
    if (lot.kind().purchasedCredit()) {
      retiredLate(lot, context.year(), remarks);
    }
    proof(lot, remarks);
    return remarks;
  }

  /** What an assessor would ask of any lot that counts. */
  private static void proof(OffsetLot lot, List<Remark> remarks) {
    if (lot.evidence().isBlank() && lot.kind() != OffsetKind.ENERGY_SAVING) {
      remarks.add(Remark.note("lot-evidence-missing", "§5.8", lot, "evidence"));
    }
    lot.acquiredOn()
        .filter(day -> lot.retiredOn().filter(day::isAfter).isPresent())
        .ifPresent(
            day ->
                remarks.add(
                    Remark.note(
                        "acquired-after-retired",
                        "§5.8",
                        lot,
                        "acquired_on",
                        "acquired_on",
                        day.toString(),
                        "retired_on",
                        lot.retiredOn().orElseThrow().toString())));
  }

  private static void ccer(OffsetLot lot, List<Remark> remarks) {
    boolean before = lot.acquiredOn().filter(CCER_REGIME::isAfter).isPresent();
    if (before || lot.vintageYear() < CCER_REGIME.getYear()) {
      remarks.add(
          Remark.note(
              "ccer-before-2017",
              "§5.8",
              lot,
              before ? "acquired_on" : "vintage",
              "vintage",
              Integer.toString(lot.vintageYear()),
              "until",
              CCER_REGIME.toString()));
    }
  }

  /** Size, age and owner of the project (沪环规〔2025〕10号) stand in no column of the book. */
  private static void carbonInclusion(
      Candidate candidate, List<Candidate> all, List<Remark> remarks) {
    remarks.add(Remark.note("carbon-inclusion-terms", "§5.8", candidate.lot(), "kind"));
    all.stream()
        .map(Candidate::lot)
        .filter(other -> other.kind() != OffsetKind.CARBON_INCLUSION)
        .filter(other -> Candidate.key(other.projectId()).equals(candidate.project()))
        .findFirst()
        .map(
            other ->
                Remark.note(
                    "carbon-inclusion-elsewhere",
                    "§5.8",
                    candidate.lot(),
                    "project_id",
                    "project",
                    candidate.lot().projectId(),
                    "other",
                    other.id().value(),
                    "kind",
                    other.kind().word()))
        .ifPresent(remarks::add);
  }

  private static void energySaving(OffsetLot lot, List<Remark> remarks) {
    if (lot.evidence().isBlank() && lot.verifiedBy().isBlank()) {
      remarks.add(Remark.note("energy-saving-certificate", "§5.8", lot, "evidence"));
    }
  }

  private static void certificate(Candidate candidate, List<Remark> remarks) {
    OffsetLot lot = candidate.lot();
    BigDecimal mwh = candidate.amount();
    if (mwh.setScale(0, RoundingMode.DOWN).compareTo(mwh) != 0) {
      remarks.add(
          Remark.note(
              "certificate-fraction", "§5.8", lot, "quantity", "quantity", mwh.toPlainString()));
    }
    YearMonth end =
        YearMonth.of(lot.vintageYear(), lot.vintageMonth().orElse(12)).plusYears(CERTIFICATE_YEARS);
    lot.retiredOn()
        .filter(end.atEndOfMonth()::isBefore)
        .ifPresent(
            day ->
                remarks.add(
                    Remark.note(
                        "certificate-expired",
                        "§5.8",
                        lot,
                        "retired_on",
                        "retired_on",
                        day.toString(),
                        "valid_until",
                        end.toString())));
  }

  /** ISO 14068-1: within twelve months after the period. */
  private static void retiredLate(OffsetLot lot, int year, List<Remark> remarks) {
    LocalDate end = LocalDate.of(year + 1, 12, 31);
    lot.retiredOn()
        .filter(end::isBefore)
        .ifPresent(
            day ->
                remarks.add(
                    Remark.note(
                        "retired-late",
                        "§5.8",
                        lot,
                        "retired_on",
                        "retired_on",
                        day.toString(),
                        "until",
                        end.toString())));
  }
}
