package io.tanheng.accounting.offset;

import java.util.List;

/** Credits are made not after the year; green power and embedded projects in that very year. */
final class VintageRule {
  /** Age in years above which a credit is remarked upon. */
  private static final int OLD = 5;

  private VintageRule() {}

  static List<Remark> check(Candidate candidate, List<Candidate> all, AssessmentContext context) {
    OffsetLot lot = candidate.lot();
    int age = context.year() - lot.vintageYear();
    if (lot.kind().green() || context.embedded(lot)) {
      return age == 0 ? List.of() : List.of(refusal("vintage-other-year", lot, context.year()));
    }
    if (age < 0) {
      return List.of(refusal("vintage-after-year", lot, context.year()));
    }
    if (context.creditAgeLimit().isPresent()) {
      int limit = context.creditAgeLimit().getAsInt();
      return age > limit ? List.of(tooOld(lot, context.year(), limit)) : List.of();
    }
    return age > OLD ? List.of(old(lot, context.year())) : List.of();
  }

  private static Remark refusal(String code, OffsetLot lot, int year) {
    return Remark.refusal(
        code, clause(lot), lot, "vintage", "vintage", vintage(lot), "year", String.valueOf(year));
  }

  private static Remark tooOld(OffsetLot lot, int year, int limit) {
    return Remark.refusal(
        "vintage-too-old",
        clause(lot),
        lot,
        "vintage",
        "vintage",
        vintage(lot),
        "year",
        String.valueOf(year),
        "limit",
        String.valueOf(limit));
  }

  private static Remark old(OffsetLot lot, int year) {
    return Remark.note(
        "vintage-old",
        clause(lot),
        lot,
        "vintage",
        "vintage",
        vintage(lot),
        "year",
        String.valueOf(year),
        "years",
        String.valueOf(OLD));
  }

  private static String vintage(OffsetLot lot) {
    return Integer.toString(lot.vintageYear());
  }

  private static String clause(OffsetLot lot) {
    return lot.kind() == OffsetKind.SELF_DEVELOPED
        ? "B.24"
        : lot.kind().purchasedCredit() ? "B.25" : "§5.8";
  }
}
