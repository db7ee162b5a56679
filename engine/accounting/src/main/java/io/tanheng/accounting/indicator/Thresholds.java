package io.tanheng.accounting.indicator;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.indicator.ThresholdResult.Verdict;
import io.tanheng.accounting.profile.Bound;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.accounting.profile.Limit;
import io.tanheng.accounting.profile.ThresholdDefinition;
import io.tanheng.accounting.profile.ThresholdProfile;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Holds a park against the thresholds of a profile. */
public final class Thresholds {
  private final ThresholdProfile profile;
  private final List<IndicatorInput> inputs;
  private final ThresholdFigures figures;
  private final Findings findings = new Findings();

  private Thresholds(
      ThresholdProfile profile, List<IndicatorInput> inputs, ThresholdFigures figures) {
    this.profile = profile;
    this.inputs = inputs;
    this.figures = figures;
  }

  /**
   * Holds every indicator against its thresholds.
   *
   * @param profile the thresholds
   * @param inputs rows of the table {@code indicators} that speak of this profile
   * @param figures what the computed ones are made of; a computed value stands over an entered one
   */
  public static ThresholdResults hold(
      ThresholdProfile profile, List<IndicatorInput> inputs, ThresholdFigures figures) {
    return new Thresholds(profile, inputs, figures).all();
  }

  private ThresholdResults all() {
    List<ThresholdResult> results = new ArrayList<>();
    for (ThresholdDefinition definition : profile.indicators()) {
      ThresholdValue value = value(definition);
      targetYears(definition).forEach(year -> results.add(result(definition, year, value)));
    }
    inputs.stream()
        .filter(input -> profile.indicators().stream().noneMatch(d -> d.no() == input.no()))
        .forEach(input -> findings.add(unknown(input)));
    return new ThresholdResults(results, findings.issues());
  }

  private static List<OptionalInt> targetYears(ThresholdDefinition definition) {
    return definition.limits().stream().map(Limit::targetYear).distinct().toList();
  }

  private ThresholdResult result(
      ThresholdDefinition definition, OptionalInt year, ThresholdValue value) {
    Optional<Limit> limit =
        definition.limits().stream()
            .filter(each -> each.targetYear().equals(year))
            .filter(this::holds)
            .findFirst();
    Verdict verdict = verdict(definition, limit, value);
    Optional<Bound> missed = limit.flatMap(Limit::bound).filter(b -> verdict == Verdict.NOT_MET);
    return new ThresholdResult(
        definition,
        year,
        limit,
        value.value(),
        verdict,
        missed.flatMap(bound -> value.value().map(v -> gap(definition, bound, v))),
        missed
            .filter(bound -> bound.comparator().downward() && value.isComputed())
            .flatMap(bound -> value.value().map(v -> reduction(definition, bound, v))),
        value.status(),
        value.evidence(),
        value.where());
  }

  private boolean holds(Limit limit) {
    return !limit.banded()
        || figures.totalTce().filter(tce -> limit.holdsFor(tce.value())).isPresent();
  }

  private Verdict verdict(
      ThresholdDefinition definition, Optional<Limit> limit, ThresholdValue value) {
    if (value.excluded()) {
      return Verdict.EXCLUDED;
    }
    boolean sizeUnknown =
        figures.totalTce().isEmpty() && definition.limits().stream().anyMatch(Limit::banded);
    if (limit.isEmpty()) {
      return sizeUnknown ? Verdict.UNKNOWN : Verdict.NO_THRESHOLD;
    }
    return value
        .value()
        .map(known -> met(limit.get(), known.value()) ? Verdict.MET : Verdict.NOT_MET)
        .orElse(Verdict.UNKNOWN);
  }

  private static boolean met(Limit limit, BigDecimal value) {
    return limit.bound().map(bound -> bound.metBy(value)).orElse(value.signum() > 0);
  }

  private Derivation gap(ThresholdDefinition definition, Bound bound, Derivation value) {
    Derivation edge = edge(definition, bound);
    return Derivation.of(
        "gap:" + definition.no(),
        Operation.DIFFERENCE,
        value.unit(),
        bound.comparator().downward() ? List.of(value, edge) : List.of(edge, value));
  }

  /** Numerator − threshold × denominator of a quotient. */
  private Derivation reduction(ThresholdDefinition definition, Bound bound, Derivation quotient) {
    Derivation numerator = quotient.inputs().get(0);
    Derivation allowed =
        Derivation.of(
            "allowed:" + definition.no(),
            Operation.PRODUCT,
            numerator.unit(),
            edge(definition, bound),
            quotient.inputs().get(1));
    return Derivation.of(
        "reduction:" + definition.no(), Operation.DIFFERENCE, numerator.unit(), numerator, allowed);
  }

  private Derivation edge(ThresholdDefinition definition, Bound bound) {
    return Derivation.setting(
        "threshold:" + definition.no(),
        bound.value(),
        "",
        "threshold:" + definition.no(),
        profile.source());
  }

  private ThresholdValue value(ThresholdDefinition definition) {
    Optional<Derivation> computed = computed(definition);
    List<IndicatorInput> rows =
        inputs.stream().filter(input -> input.no() == definition.no()).toList();
    if (rows.size() > 1) {
      String places =
          rows.stream().map(row -> row.where().text()).collect(Collectors.joining("; "));
      findings.error(
          "indicator-given-twice", definition.indicator(), rows.get(1).where(), "rows", places);
    }
    if (computed.isPresent()) {
      rows.forEach(row -> overruled(definition.indicator(), row));
      return ThresholdValue.computed(computed.get());
    }
    if (rows.size() == 1) {
      return new ThresholdInput(findings).value(definition, rows.get(0));
    }
    findings.warn(
        "indicator-missing",
        definition.indicator(),
        Location.BOOK,
        "profile",
        profile.id(),
        "scores",
        "",
        "expected",
        expected(definition));
    return ThresholdValue.missing(Location.BOOK);
  }

  private void overruled(IndicatorDefinition indicator, IndicatorInput row) {
    findings.warn(
        "computed-indicator-given", indicator, row.where(), "status", row.status().word());
  }

  private Optional<Derivation> computed(ThresholdDefinition definition) {
    return switch (definition.measure()) {
      case ENTERED -> Optional.empty();
      case CARBON_PER_ENERGY -> quotient(definition, figures.gbTotal(), figures.totalTce());
      case CARBON_PER_VALUE_ADDED -> quotient(definition, figures.gbTotal(), figures.valueAdded());
      case ENERGY_PER_VALUE_ADDED -> quotient(definition, figures.totalTce(), figures.valueAdded());
    };
  }

  private static Optional<Derivation> quotient(
      ThresholdDefinition definition, Optional<Derivation> part, Optional<Derivation> whole) {
    if (part.isEmpty() || whole.filter(w -> w.value().signum() > 0).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Derivation.of(
            Achievement.valueLabel(definition.indicator()),
            Operation.QUOTIENT,
            definition.indicator().unit(),
            part.get(),
            whole.get()));
  }

  private static String expected(ThresholdDefinition definition) {
    return switch (definition.measure()) {
      case ENTERED ->
          definition.indicator().kind() == IndicatorDefinition.Kind.PRESENCE
              ? "met | not_met"
              : "measured";
      case CARBON_PER_ENERGY -> "measured | history: emissions, energy";
      case CARBON_PER_VALUE_ADDED, ENERGY_PER_VALUE_ADDED ->
          "measured | history: output, output_basis = value added";
    };
  }

  private Issue unknown(IndicatorInput input) {
    return Issue.error(
        "profile-indicator-unknown",
        profile.source(),
        input.where(),
        "indicator",
        Integer.toString(input.no()),
        "profile",
        profile.id(),
        "known",
        profile.indicators().stream()
            .map(each -> Integer.toString(each.no()))
            .collect(Collectors.joining(", ")));
  }
}
