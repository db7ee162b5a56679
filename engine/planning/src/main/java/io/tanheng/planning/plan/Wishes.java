package io.tanheng.planning.plan;

import io.tanheng.accounting.measure.Target;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.year.YearEvaluator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What targets and the decline of intensity ask of a pathway. */
final class Wishes {
  private static final BigDecimal NOISE = new BigDecimal("0.000001");

  private final YearEvaluator years;
  private final BigDecimal decline;

  /**
   * Wishes of a plan.
   *
   * @param decline of the intensity that is held, a year, a fraction; 0 where it is not
   */
  Wishes(YearEvaluator years, BigDecimal decline) {
    this.years = years;
    this.decline = decline;
  }

  /** Wishes that one pathway keeps and another misses; residuals apart, which purchases cover. */
  List<Reason> missed(PathwayResult kept, PathwayResult other) {
    List<Reason> missed = new ArrayList<>();
    for (int i = 0; i < kept.years().size(); i++) {
      int year = kept.years().get(i).year();
      for (Target target : years.base().book().planning().targets()) {
        if (target.year() == year && target.kind() != Target.Kind.RESIDUAL) {
          add(
              target.kind().word(),
              year,
              shortfall(target, kept, i),
              shortfall(target, other, i),
              missed);
        }
      }
      add("decline", year, decline(kept, i), decline(other, i), missed);
    }
    return missed;
  }

  private static void add(
      String kind,
      int year,
      Optional<BigDecimal> kept,
      Optional<BigDecimal> other,
      List<Reason> missed) {
    boolean holds = kept.filter(by -> by.compareTo(NOISE) <= 0).isPresent();
    other
        .filter(by -> holds && by.compareTo(NOISE) > 0)
        .ifPresent(by -> missed.add(new Reason(Reason.Kind.WISH, kind, year, by)));
  }

  /** By how much a target is missed. */
  private Optional<BigDecimal> shortfall(Target target, PathwayResult pathway, int i) {
    PathwayYear year = pathway.years().get(i);
    BigDecimal total = year.result().gbTotal();
    return switch (target.kind()) {
      case RESIDUAL -> Optional.of(year.result().residual().subtract(target.value()));
      case GB_TOTAL -> Optional.of(total.subtract(target.value()));
      case INTENSITY ->
          years
              .output(year.year())
              .map(output -> total.divide(output, Decimals.PRECISION).subtract(target.value()));
      case SCORE -> year.result().points().map(target.value()::subtract);
    };
  }

  /** tCO2e by which the total is above what the decline of intensity lets be. */
  private Optional<BigDecimal> decline(PathwayResult pathway, int i) {
    int year = pathway.years().get(i).year();
    Optional<BigDecimal> before =
        i >= 3
            ? Optional.of(pathway.years().get(i - 3).result().gbTotal())
            : years.pastTotal(year - 3);
    Optional<BigDecimal> outputBefore = years.output(year - 3);
    Optional<BigDecimal> output = years.output(year);
    if (decline.signum() == 0
        || before.isEmpty()
        || outputBefore.isEmpty()
        || output.isEmpty()
        || outputBefore.get().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal most =
        BigDecimal.ONE
            .subtract(decline)
            .pow(3)
            .multiply(before.get())
            .multiply(output.get())
            .divide(outputBefore.get(), Decimals.PRECISION);
    return Optional.of(pathway.years().get(i).result().gbTotal().subtract(most));
  }
}
