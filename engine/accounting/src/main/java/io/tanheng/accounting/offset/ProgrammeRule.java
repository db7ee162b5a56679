package io.tanheng.accounting.offset;

import java.util.List;

/** The programme is one that §5.8 lists, and its unit the one of its kind. */
final class ProgrammeRule {
  private ProgrammeRule() {}

  static List<Remark> check(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    OffsetLot lot = candidate.lot();
    return lot.kind() == OffsetKind.OTHER
        ? List.of(
            Remark.refusal("not-listed", "§5.8", lot, "kind", "registry", lot.registry()))
        : List.of();
  }

  static List<Remark> unit(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    OffsetLot lot = candidate.lot();
    return CountedUnit.measures(lot)
        ? List.of()
        : List.of(
            Remark.contradiction(
                "offset-unit",
                "§5.8",
                lot,
                "unit",
                "kind",
                lot.kind().word(),
                "unit",
                lot.quantity().unit().symbol(),
                "expected",
                CountedUnit.of(lot.kind()).symbol()));
  }
}
