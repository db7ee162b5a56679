package io.tanheng.accounting.offset;

import io.tanheng.factors.issue.Issue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Compares the renewable projects inside the boundary with the power used on site (B.24): they
 * cannot have saved more than it, certificates sold left out.
 */
final class EmbeddedGeneration {
  private EmbeddedGeneration() {}

  /** A finding where the lots claim more; none where the location factor is not known. */
  static Optional<Issue> check(List<LotAssessment> lots, AssessmentContext context) {
    List<LotAssessment> renewable =
        lots.stream().filter(lot -> lot.eligible() && renewable(lot.lot(), context)).toList();
    BigDecimal claimed =
        renewable.stream().map(l -> l.counted().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal used = context.onsiteRenewableMwh().subtract(context.attributeSoldMwh());
    return context
        .locationFactor()
        .filter(factor -> claimed.compareTo(used.multiply(factor)) > 0)
        .map(factor -> exceeds(renewable.get(0).lot(), claimed, used, factor));
  }

  private static boolean renewable(OffsetLot lot, AssessmentContext context) {
    String type = Candidate.key(lot.projectType());
    return context.embedded(lot) && (type.isEmpty() || type.equals("renewable"));
  }

  private static Issue exceeds(
      OffsetLot first, BigDecimal claimed, BigDecimal used, BigDecimal factor) {
    return Issue.warning(
        "embedded-exceeds-generation",
        "B.24",
        first.where().column("quantity"),
        "claimed",
        claimed.toPlainString(),
        "used",
        used.toPlainString(),
        "factor",
        factor.toPlainString(),
        "limit",
        used.multiply(factor).toPlainString());
  }
}
