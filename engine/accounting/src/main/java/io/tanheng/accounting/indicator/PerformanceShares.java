package io.tanheng.accounting.indicator;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.factors.issue.Location;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Indicators 11, 24, 25 and 27: quotients of figures that the calculation has at hand. */
final class PerformanceShares {
  private static final int YEARS = 3;

  private final PerformanceFigures figures;
  private final int year;
  private final Findings findings;

  PerformanceShares(PerformanceFigures figures, int year, Findings findings) {
    this.figures = figures;
    this.year = year;
    this.findings = findings;
  }

  /** Renewable share of the energy consumption (B.11). */
  Optional<Derivation> renewable(IndicatorDefinition indicator) {
    return quotient(indicator, figures.renewableTce(), figures.totalTce());
  }

  /** A quantity of offsets over the accounting total (B.24, B.25). */
  Optional<Derivation> ofTotal(IndicatorDefinition indicator, Derivation offsets) {
    return known(indicator, figures.gbTotals(), List.of(year))
        ? quotient(indicator, offsets, requireNonNull(figures.gbTotals().get(year)))
        : Optional.empty();
  }

  /** Σ output ÷ Σ accounting total over three years, a ratio of sums (B.27). */
  Optional<Derivation> outputPerTonne(IndicatorDefinition indicator) {
    List<Integer> years = IntStream.rangeClosed(year - YEARS + 1, year).boxed().toList();
    boolean known =
        known(indicator, figures.gbTotals(), years) & known(indicator, figures.outputs(), years);
    if (!known
        || !years.stream()
            .allMatch(y -> positive(indicator, requireNonNull(figures.gbTotals().get(y))))) {
      return Optional.empty();
    }
    Derivation output = sum("output_sum", "10^4 CNY", figures.outputs(), years);
    Derivation total = sum("gb_total_sum", "tCO2e", figures.gbTotals(), years);
    return quotient(indicator, output, total);
  }

  private Optional<Derivation> quotient(
      IndicatorDefinition indicator, Derivation numerator, Derivation denominator) {
    if (!positive(indicator, denominator)) {
      return Optional.empty();
    }
    String unit = indicator.kind() == IndicatorDefinition.Kind.RATIO ? "" : indicator.unit();
    return Optional.of(
        Derivation.of(
            Achievement.valueLabel(indicator), Operation.QUOTIENT, unit, numerator, denominator));
  }

  private boolean positive(IndicatorDefinition indicator, Derivation denominator) {
    if (denominator.value().signum() > 0) {
      return true;
    }
    findings.warn(
        "indicator-denominator-not-positive",
        indicator,
        Location.BOOK,
        "figure",
        denominator.label(),
        "value",
        Findings.shown(denominator.value()));
    return false;
  }

  private boolean known(
      IndicatorDefinition indicator, SortedMap<Integer, Derivation> figure, List<Integer> years) {
    List<Integer> missing = years.stream().filter(y -> !figure.containsKey(y)).toList();
    if (!missing.isEmpty()) {
      findings.warn(
          "indicator-years-missing",
          indicator,
          Location.BOOK,
          "figure",
          figure == figures.outputs() ? "output" : "gb_total",
          "years",
          missing.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    return missing.isEmpty();
  }

  private static Derivation sum(
      String label, String unit, SortedMap<Integer, Derivation> figure, List<Integer> years) {
    return Derivation.of(label, Operation.SUM, unit, years.stream().map(figure::get).toList());
  }
}
