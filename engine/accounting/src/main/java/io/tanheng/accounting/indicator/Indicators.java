package io.tanheng.accounting.indicator;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.factors.issue.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calculates every indicator of a profile (Table 1, Annex B). */
public final class Indicators {
  private final EvaluationProfile profile;
  private final PerformanceFigures figures;
  private final int year;
  private final Findings findings = new Findings();
  private final IndicatorInputs inputs;
  private final EnteredIndicator entered;
  private final List<Derivation> otherReadings = new ArrayList<>();

  private Indicators(
      EvaluationProfile profile,
      Park park,
      List<IndicatorInput> inputs,
      PerformanceFigures figures) {
    this.profile = profile;
    this.figures = figures;
    this.year = park.reportingYear();
    this.inputs = new IndicatorInputs(profile, inputs, findings);
    this.entered = new EnteredIndicator(profile, park, findings);
  }

  /**
   * Calculates every indicator and alternative.
   *
   * <p>Of indicator 21 an entered value counts, with its evidence, over the computed one; of the
   * other computed indicators the computed value stands. Of alternatives the better one counts.
   *
   * @param profile Table 1 and its readings
   * @param park type of park and reporting year
   * @param inputs rows of the table {@code indicators}, in any order
   * @param figures what the computed ones are made of
   */
  public static IndicatorResults calculate(
      EvaluationProfile profile,
      Park park,
      List<IndicatorInput> inputs,
      PerformanceFigures figures) {
    return new Indicators(profile, park, inputs, figures).all();
  }

  private IndicatorResults all() {
    List<IndicatorResult> results = new ArrayList<>();
    profile.indicators().forEach(indicator -> results.add(result(indicator)));
    return new IndicatorResults(Alternatives.settled(results), findings.issues(), otherReadings);
  }

  private IndicatorResult result(IndicatorDefinition indicator) {
    Optional<IndicatorInput> input = inputs.find(indicator, findings);
    return switch (indicator.computed()) {
      case ENTERED -> entered(indicator, input);
      case COMPUTED -> computedOnly(indicator, input);
      case COMPUTED_OR_ENTERED -> enteredOrComputed(indicator, input);
    };
  }

  private IndicatorResult entered(IndicatorDefinition indicator, Optional<IndicatorInput> input) {
    if (input.isPresent()) {
      return entered.result(indicator, input.get(), leavesToOther(indicator));
    }
    if (!inputs.given(indicator) && !silentAlternative(indicator)) {
      findings.warn(
          "indicator-missing",
          indicator,
          Location.BOOK,
          "profile",
          "",
          "scores",
          "0",
          "expected",
          expected(indicator));
    }
    return EnteredIndicator.missing(indicator, Location.BOOK);
  }

  private IndicatorResult computedOnly(
      IndicatorDefinition indicator, Optional<IndicatorInput> input) {
    input.ifPresent(
        row ->
            findings.warn(
                "computed-indicator-given", indicator, row.where(), "status", row.status().word()));
    return computed(indicator, value(indicator));
  }

  private IndicatorResult enteredOrComputed(
      IndicatorDefinition indicator, Optional<IndicatorInput> input) {
    InventoriedEnterprises share = new InventoriedEnterprises(indicator, figures, year);
    if (input.isPresent()) {
      IndicatorResult result = entered.result(indicator, input.get(), false);
      compare(indicator, result, share.value());
      return result;
    }
    share.addFindings(findings);
    return share.known()
        ? computed(indicator, share.value())
        : entered(indicator, Optional.empty());
  }

  private void compare(
      IndicatorDefinition indicator, IndicatorResult entered, Optional<Derivation> computed) {
    if (entered.value().isPresent()
        && computed.isPresent()
        && !MeasuredValue.agree(entered.value().get().value(), computed.get().value())) {
      findings.warn(
          "entered-over-computed",
          indicator,
          entered.where(),
          "entered",
          Findings.percent(entered.value().get().value()),
          "computed",
          Findings.percent(computed.get().value()));
    }
  }

  private Optional<Derivation> value(IndicatorDefinition indicator) {
    PerformanceShares shares = new PerformanceShares(figures, year, findings);
    return switch (indicator.no()) {
      case 11 -> shares.renewable(indicator);
      case 24 -> shares.ofTotal(indicator, figures.selfDeveloped());
      case 25 -> shares.ofTotal(indicator, figures.purchasedCredits());
      case 26 -> decline(indicator);
      case 27 -> shares.outputPerTonne(indicator);
      default -> throw new IllegalStateException("no calculation of indicator " + indicator.no());
    };
  }

  private Optional<Derivation> decline(IndicatorDefinition indicator) {
    IntensityDecline decline = new IntensityDecline(profile, indicator, figures, year);
    Optional<Derivation> value = decline.value();
    decline.addFindings(findings);
    otherReadings.addAll(decline.otherReadings());
    return value;
  }

  private IndicatorResult computed(IndicatorDefinition indicator, Optional<Derivation> value) {
    Derivation s =
        value
            .map(known -> Achievement.of(profile, indicator, known))
            .orElseGet(() -> Achievement.none(indicator));
    return new IndicatorResult(
        indicator, "computed", value, Optional.of(s), true, "", Location.BOOK);
  }

  /** An alternative that is not applicable is left to the other one, unless both are. */
  private boolean leavesToOther(IndicatorDefinition indicator) {
    return siblings(indicator).stream()
        .anyMatch(sibling -> inputs.entered(sibling) || !inputs.given(sibling));
  }

  /** Of two alternatives one is enough: the other is not called missing, nor are both. */
  private boolean silentAlternative(IndicatorDefinition indicator) {
    boolean second = indicator.alternative().compareTo("a") > 0;
    return siblings(indicator).stream()
        .anyMatch(sibling -> inputs.entered(sibling) || second && !inputs.given(sibling));
  }

  private List<IndicatorDefinition> siblings(IndicatorDefinition indicator) {
    return profile.indicators().stream()
        .filter(other -> other.no() == indicator.no() && !other.equals(indicator))
        .toList();
  }

  private static String expected(IndicatorDefinition indicator) {
    return indicator.kind() == IndicatorDefinition.Kind.PRESENCE
        ? "met | not_met | degree"
        : "measured";
  }
}
