package io.tanheng.planning.plan;

import io.tanheng.accounting.measure.Measure;
import io.tanheng.accounting.measure.MeasureState;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.planning.cost.CostCurve;
import io.tanheng.planning.pathway.Adoption;
import io.tanheng.planning.pathway.Pathway;
import io.tanheng.planning.pathway.PathwayEvaluator;
import io.tanheng.planning.pathway.PathwayResult;
import io.tanheng.planning.pathway.PathwayYear;
import io.tanheng.planning.sensitivity.Held;
import io.tanheng.planning.year.Outlook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what to do next year, and why: each measure is left out and the plan evaluated again. */
final class NextSteps {
  private final PathwayEvaluator evaluator;
  private final CostCurve curve;
  private final PathwayResult followed;
  private final PathwayYear next;
  private final Wishes wishes;

  NextSteps(
      PathwayEvaluator evaluator, CostCurve curve, PathwayResult followed, BigDecimal decline) {
    this.evaluator = evaluator;
    this.curve = curve;
    this.followed = followed;
    this.next = followed.years().get(0);
    this.wishes = new Wishes(evaluator.years(), decline);
  }

  /** The year after the reporting year, without any measure in {@code noAction}. */
  NextYear of(PathwayResult noAction) {
    Outlook outlook = evaluator.years().outlook();
    int year = next.year();
    return new NextYear(
        followed.pathway().name(),
        year,
        followed.pathway().adoptions().stream()
            .filter(each -> each.year() == year)
            .map(this::step)
            .toList(),
        next.purchases(),
        next.cost(),
        noAction.years().get(0).result().gbTotal(),
        next.result().gbTotal(),
        next.result().residual(),
        outlook
            .gridFactor(year)
            .filter(factor -> factor.signum() > 0)
            .flatMap(
                factor ->
                    outlook
                        .greenPowerPremium(year)
                        .map(premium -> premium.divide(factor, Decimals.PRECISION))),
        outlook.creditPrice(year),
        outlook.budget(year));
  }

  private NextStep step(Adoption adoption) {
    PathwayResult without = without(adoption);
    PathwayYear then = without.years().get(0);
    var cost = evaluator.cost(adoption, next.year());
    Optional<BigDecimal> npv = npv(adoption);
    return new NextStep(
        adoption.measure(),
        adoption.units(),
        cost.invested(),
        cost.total(),
        then.result().gbTotal().subtract(next.result().gbTotal()),
        next.result().points().flatMap(points -> then.result().points().map(points::subtract)),
        npv,
        reasons(adoption, without, npv));
  }

  private PathwayResult without(Adoption adoption) {
    Pathway pathway = followed.pathway();
    List<Adoption> others =
        pathway.adoptions().stream().filter(each -> !each.equals(adoption)).toList();
    return evaluator
        .evaluate(new Pathway(pathway.name(), others, pathway.purchases()))
        .asOptional()
        .orElseThrow(() -> new IllegalStateException("a pathway that was evaluated before"));
  }

  /** Of the units that begin. */
  private Optional<BigDecimal> npv(Adoption adoption) {
    BigDecimal most = evaluator.measure(adoption.measure()).maxUnits();
    return curve.steps().stream()
        .filter(step -> step.measure().id().equals(adoption.measure()))
        .map(step -> step.alone().npv().multiply(adoption.units()).divide(most, Decimals.PRECISION))
        .findFirst();
  }

  private List<Reason> reasons(Adoption adoption, PathwayResult without, Optional<BigDecimal> npv) {
    List<Reason> reasons = new ArrayList<>();
    Measure measure = evaluator.measure(adoption.measure());
    if (measure.state() == MeasureState.UNDER_WAY) {
      reasons.add(new Reason(Reason.Kind.COMMITTED, "", 0, BigDecimal.ZERO));
    }
    npv.filter(cost -> cost.signum() < 0)
        .ifPresent(cost -> reasons.add(new Reason(Reason.Kind.PAYS, "", 0, cost.negate())));
    BigDecimal saved =
        Held.of(without, evaluator.costs())
            .costOfClaim()
            .subtract(Held.of(followed, evaluator.costs()).costOfClaim());
    if (saved.signum() > 0) {
      reasons.add(new Reason(Reason.Kind.CHEAPER_THAN_CREDITS, "", 0, saved));
    }
    required(adoption).ifPresent(reasons::add);
    reasons.addAll(wishes.missed(followed, without));
    return reasons;
  }

  private Optional<Reason> required(Adoption adoption) {
    List<String> by =
        followed.pathway().adoptions().stream()
            .map(Adoption::measure)
            .distinct()
            .filter(id -> evaluator.measure(id).requires().contains(adoption.measure()))
            .toList();
    return by.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reason(Reason.Kind.REQUIRED, String.join(", ", by), 0, BigDecimal.ZERO));
  }
}
