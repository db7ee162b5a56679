package io.tanheng.accounting.indicator;

import static java.util.Objects.requireNonNull;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Indicator 26: average yearly decline of the intensity I = accounting total ÷ output, over three
 * yearly steps or, where the first year is unknown, two (B.26). Every reading that can be computed
 * is: the profile says which one counts, the others are shown.
 */
final class IntensityDecline {
  private static final int LONG = 3;
  private static final int SHORT = 2;

  private final IndicatorDefinition indicator;
  private final PerformanceFigures figures;
  private final int year;
  private final String method;
  private final Derivation one;
  private final SortedMap<Integer, Derivation> intensities = new TreeMap<>();
  private final Map<String, Derivation> readings = new LinkedHashMap<>();

  IntensityDecline(
      EvaluationProfile profile,
      IndicatorDefinition indicator,
      PerformanceFigures figures,
      int year) {
    this.indicator = indicator;
    this.figures = figures;
    this.year = year;
    this.method = profile.get("decline").value();
    this.one = profile.leaf("one", BigDecimal.ONE, "", "decline");
    IntStream.rangeClosed(year - LONG, year).forEach(this::addIntensity);
    if (notPositive().isEmpty()) {
      addReadings();
    }
  }

  /**
   * The decline that counts, a fraction; empty where years are unknown or a total is not above 0.
   */
  Optional<Derivation> value() {
    return counted()
        .map(key -> requireNonNull(readings.get(key)).named(Achievement.valueLabel(indicator)));
  }

  /** The readings that do not count. */
  Collection<Derivation> otherReadings() {
    Map<String, Derivation> others = new LinkedHashMap<>(readings);
    counted().ifPresent(others::remove);
    return others.values();
  }

  void addFindings(Findings findings) {
    notPositive().forEach((y, intensity) -> warnNotPositive(findings, intensity));
    if (counted().isEmpty() && notPositive().isEmpty()) {
      findings.warn(
          "indicator-years-missing",
          indicator,
          Location.BOOK,
          "figure",
          "gb_total, output",
          "years",
          unknownYears());
    }
    counted()
        .filter(key -> key.endsWith(String.valueOf(SHORT)))
        .ifPresent(
            key ->
                findings.warn(
                    "intensity-two-years",
                    indicator,
                    Location.BOOK,
                    "first",
                    String.valueOf(year - SHORT),
                    "missing",
                    String.valueOf(year - LONG)));
    if (readings.size() > 1) {
      addReadingsFinding(findings);
    }
    intensities.keySet().forEach(y -> warnRise(findings, y));
    if (figures.factorSourcesDiffer() && counted().isPresent()) {
      findings.warn("factor-sources-differ", indicator, Location.BOOK);
    }
  }

  private void addIntensity(int y) {
    Derivation total = figures.gbTotals().get(y);
    Derivation output = figures.outputs().get(y);
    if (total != null && output != null && output.value().signum() > 0) {
      intensities.put(
          y, Derivation.of("intensity:" + y, Operation.QUOTIENT, "tCO2e/10^4 CNY", total, output));
    }
  }

  private void addReadings() {
    for (int steps : new int[] {LONG, SHORT}) {
      if (intensities.containsKey(year) && intensities.containsKey(year - steps)) {
        add("geometric", steps, geometric(steps));
        if (intensities.subMap(year - steps, year + 1).size() == steps + 1) {
          add("arithmetic", steps, arithmetic(steps));
        }
      }
    }
  }

  private void add(String reading, int steps, Derivation decline) {
    String key = reading + "-" + steps;
    readings.put(key, decline.named(Achievement.valueLabel(indicator) + ":" + key));
  }

  private Optional<String> counted() {
    return List.of(method + "-" + LONG, method + "-" + SHORT).stream()
        .filter(readings::containsKey)
        .findFirst();
  }

  private Derivation geometric(int steps) {
    Derivation degree =
        Derivation.setting("years", BigDecimal.valueOf(steps), "", "years", indicator.clause());
    Derivation root =
        Derivation.of("yearly_ratio", Operation.ROOT, "", ratio(year, year - steps), degree);
    return Derivation.of("decline", Operation.DIFFERENCE, "", one, root);
  }

  private Derivation arithmetic(int steps) {
    List<Derivation> declines = new ArrayList<>();
    for (int y = year - steps + 1; y <= year; y++) {
      declines.add(Derivation.of("decline:" + y, Operation.DIFFERENCE, "", one, ratio(y, y - 1)));
    }
    return Derivation.of("decline", Operation.MEAN, "", declines);
  }

  private Derivation ratio(int later, int earlier) {
    return Derivation.of(
        "intensity_ratio:" + later,
        Operation.QUOTIENT,
        "",
        requireNonNull(intensities.get(later)),
        requireNonNull(intensities.get(earlier)));
  }

  private SortedMap<Integer, Derivation> notPositive() {
    SortedMap<Integer, Derivation> bad = new TreeMap<>(intensities);
    bad.values().removeIf(intensity -> intensity.value().signum() > 0);
    return bad;
  }

  private void warnNotPositive(Findings findings, Derivation intensity) {
    findings.warn(
        "indicator-denominator-not-positive",
        indicator,
        Location.BOOK,
        "figure",
        intensity.label(),
        "value",
        Findings.shown(intensity.value()));
  }

  private void warnRise(Findings findings, int y) {
    Derivation before = intensities.get(y - 1);
    Derivation now = intensities.get(y);
    if (before != null && requireNonNull(now).value().compareTo(before.value()) > 0) {
      findings.warn(
          "intensity-rose",
          indicator,
          Location.BOOK,
          "year",
          String.valueOf(y),
          "from",
          Findings.shown(before.value()),
          "to",
          Findings.shown(now.value()));
    }
  }

  private void addReadingsFinding(Findings findings) {
    List<String> facts = new ArrayList<>(List.of("counted", counted().orElse("–")));
    for (String key : List.of("geometric-3", "geometric-2", "arithmetic-3", "arithmetic-2")) {
      facts.add(key.replace('-', '_'));
      facts.add(
          Optional.ofNullable(readings.get(key))
              .map(decline -> Findings.percent(decline.value()))
              .orElse("–"));
    }
    findings.warn("decline-readings", indicator, Location.BOOK, facts.toArray(String[]::new));
  }

  private String unknownYears() {
    List<String> unknown = new ArrayList<>();
    for (int y = year - LONG; y <= year; y++) {
      if (!intensities.containsKey(y)) {
        unknown.add(String.valueOf(y));
      }
    }
    return String.join(", ", unknown);
  }
}
