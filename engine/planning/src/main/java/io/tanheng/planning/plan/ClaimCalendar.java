package io.tanheng.planning.plan;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.Pathway;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.year.Outlook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What expires when, and what staying zero-carbon next year costs where nothing else is done.
 *
 * @param expiries the earliest first
 * @param nextYear the year after the reporting year
 * @param nextResidual tCO2e to cover in it
 * @param nextCost 10⁴ CNY of credits for them; absent where the outlook has no price
 */
public record ClaimCalendar(
    List<Expiry> expiries, int nextYear, BigDecimal nextResidual, Optional<BigDecimal> nextCost) {
  private static final BigDecimal CNY = BigDecimal.valueOf(10_000);

  public ClaimCalendar {
    expiries = List.copyOf(expiries);
  }

  /**
   * The calendar of a plan.
   *
   * @param noAction the plan without measures and purchases
   * @param followed the pathway whose assets end
   */
  public static ClaimCalendar of(
      Evaluation base, Outlook outlook, PathwayResult noAction, Pathway followed) {
    List<Expiry> expiries = new ArrayList<>();
    int year = base.book().park().reportingYear();
    base.claim()
        .gradeValidUntil()
        .ifPresent(day -> expiries.add(new Expiry("grade_certificate", "", day, Optional.empty())));
    if (base.claim().zeroCarbon()) {
      expiries.add(new Expiry("zero_carbon_claim", "", end(year), Optional.empty()));
    }
    base.lots().stream()
        .filter(LotAssessment::eligible)
        .filter(lot -> lot.lot().kind() != OffsetKind.SELF_DEVELOPED)
        .forEach(lot -> expiries.add(expiry(lot, year)));
    assets(base, followed, expiries);
    expiries.sort(
        Comparator.comparing(Expiry::day)
            .thenComparing(Expiry::kind)
            .thenComparing(Expiry::subject));
    PathwayYear next = noAction.years().get(0);
    BigDecimal residual = next.result().residual();
    return new ClaimCalendar(
        expiries,
        next.year(),
        residual,
        outlook
            .creditPrice(next.year())
            .map(price -> residual.multiply(price).divide(CNY, Decimals.PRECISION)));
  }

  private static Expiry expiry(LotAssessment lot, int year) {
    return new Expiry(
        "lot", lot.lot().id().value(), end(year), Optional.of(lot.lot().quantity().value()));
  }

  private static void assets(Evaluation base, Pathway followed, List<Expiry> expiries) {
    for (Adoption each : followed.adoptions()) {
      base.book().planning().measures().stream()
          .filter(measure -> measure.id().equals(each.measure()))
          .filter(measure -> measure.lifetime().isPresent())
          .forEach(measure -> expiries.add(expiry(measure, each)));
    }
  }

  private static Expiry expiry(Measure measure, Adoption adoption) {
    int last = adoption.year() + measure.lifetime().orElseThrow() - 1;
    return new Expiry("asset", measure.id(), end(last), Optional.of(adoption.units()));
  }

  private static LocalDate end(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
