package io.tanheng.planning.plan;

import io.tanheng.accounting.claim.ZeroCarbonClaim;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.accounting.offset.OffsetLot;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what ends: certificates, lots, purchases of the plan and the lives of its assets. */
final class Expiries {
  /** Age in years up to which a credit is not remarked upon (METHOD.md §5, test 4). */
  private static final int CREDIT_YEARS = 5;

  /** Months of a green certificate, that of production among them (国能发新能规〔2024〕67号). */
  private static final int CERTIFICATE_MONTHS = 24;

  private final PathwayEvaluator evaluator;
  private final Evaluation base;
  private final int year;
  private final List<Expiry> expiries = new ArrayList<>();

  Expiries(PathwayEvaluator evaluator) {
    this.evaluator = evaluator;
    this.base = evaluator.years().base();
    this.year = base.book().park().reportingYear();
  }

  /** All that ends, the earliest first. */
  List<Expiry> of(PathwayResult followed) {
    claim(base.claim());
    base.lots().stream()
        .filter(lot -> lot.lot().kind() != OffsetKind.SELF_DEVELOPED)
        .forEach(this::lot);
    followed.years().stream().findFirst().ifPresent(this::planned);
    followed.pathway().adoptions().forEach(this::asset);
    expiries.sort(
        Comparator.comparing(Expiry::day)
            .thenComparing(Expiry::kind)
            .thenComparing(Expiry::subject));
    return expiries;
  }

  private void claim(ZeroCarbonClaim claim) {
    claim
        .gradeValidUntil()
        .ifPresent(
            day -> {
              expiries.add(Expiry.of("grade_certificate", "", day));
              expiries.add(Expiry.of("post_evaluation", "", day));
            });
    if (claim.zeroCarbon()) {
      expiries.add(Expiry.of("zero_carbon_claim", String.valueOf(year), end(year)));
    }
  }

  /** A lot that counts is spent; one that is not retired yet may still be used for a while. */
  private void lot(LotAssessment assessed) {
    OffsetLot lot = assessed.lot();
    if (assessed.eligible()) {
      expiries.add(Expiry.of("lot", lot.id().value(), end(year), lot.quantity().value()));
    } else if (lot.retiredOn().isEmpty()) {
      boolean green = lot.kind().green();
      expiries.add(
          Expiry.of(
              green ? "certificate_window" : "credit_window",
              lot.id().value(),
              green ? lapses(made(lot)) : end(lot.vintageYear() + CREDIT_YEARS),
              lot.quantity().value()));
    }
  }

  private static YearMonth made(OffsetLot lot) {
    return YearMonth.of(lot.vintageYear(), lot.vintageMonth().orElse(1));
  }

  /** Last day of a certificate of power made in a month. */
  static LocalDate lapses(YearMonth made) {
    return made.plusMonths(CERTIFICATE_MONTHS - 1L).atEndOfMonth();
  }

  /** What the first year of the plan buys. */
  private void planned(PathwayYear next) {
    int of = next.year();
    if (next.purchases().greenPower().signum() > 0) {
      expiries.add(
          Expiry.of(
              "planned_certificates",
              String.valueOf(of),
              lapses(YearMonth.of(of, 1)),
              next.purchases().greenPower()));
    }
    if (next.purchases().credits().signum() > 0) {
      LocalDate claimed =
          base.book().park().claimDate().map(day -> day.plusYears(of - year)).orElse(end(of + 1));
      expiries.add(
          Expiry.of("planned_credits", String.valueOf(of), claimed, next.purchases().credits()));
    }
  }

  private void asset(Adoption adoption) {
    Measure measure = evaluator.measure(adoption.measure());
    if (measure.lifetime().isPresent()) {
      int last = adoption.year() + measure.lifetime().getAsInt() - 1;
      expiries.add(
          new Expiry(
              "asset",
              measure.id(),
              end(last),
              Optional.of(adoption.units()),
              Optional.of(evaluator.costs().capex(measure).multiply(adoption.units()))));
    }
  }

  private static LocalDate end(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
