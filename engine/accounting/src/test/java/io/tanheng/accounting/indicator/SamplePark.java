package io.tanheng.accounting.indicator;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.indicator.IndicatorInput.Status;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.Profiles;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Parks, rows and figures for tests; the reporting year is 2024. */
public final class SamplePark {
  /** The shipped profile. */
  public static final EvaluationProfile PROFILE = Profiles.find("t-seesa-010-2024").orElseThrow();

  private SamplePark() {}

  public static Park park(Park.Type type) {
    return park(type, Set.copyOf(Park.SEVEN_GASES), "80", "2025-05-20");
  }

  /** A park; occupancy and issue date may be blank. */
  public static Park park(Park.Type type, Set<String> gases, String occupancy, String issued) {
    return new Park(
        "P1",
        "Park",
        "",
        type,
        "CN-SH",
        "",
        2024,
        Optional.of(occupancy).filter(o -> !o.isBlank()).map(BigDecimal::new),
        "AR6",
        gases,
        List.of(),
        Park.GridRule.NATIONAL,
        Park.Ch4Combustion.NON_FOSSIL,
        PROFILE.id(),
        Optional.empty(),
        Optional.of(issued).filter(d -> !d.isBlank()).map(LocalDate::parse),
        new TreeMap<>(),
        Map.of());
  }

  public static EvaluationProfile with(String key, String value) {
    SortedMap<String, String> overrides = new TreeMap<>(Map.of(key, value));
    return PROFILE.withOverrides(overrides).asOptional().orElseThrow();
  }

  public static Derivation figure(String label, String value) {
    return Derivation.setting(label, new BigDecimal(value), "", label, "test");
  }

  /** Years ending with 2024. */
  public static SortedMap<Integer, Derivation> years(String label, String... values) {
    SortedMap<Integer, Derivation> years = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      int year = 2024 - values.length + 1 + i;
      years.put(year, figure(label + ":" + year, values[i]));
    }
    return years;
  }

  static PerformanceFigures figures(
      SortedMap<Integer, Derivation> totals, SortedMap<Integer, Derivation> outputs) {
    return new PerformanceFigures(
        figure("total_tce", "2000"),
        figure("renewable_tce", "300"),
        totals,
        outputs,
        figure("self_developed", "600"),
        figure("purchased_credits", "4000"),
        List.of(),
        false);
  }

  /** Totals and outputs of case E5 with a first year before them. */
  static PerformanceFigures figures() {
    return figures(
        years("gb_total", "32000", "30000", "29000", "27600"),
        years("output", "126000", "126000", "130500", "132480"));
  }

  static PerformanceFigures withEnterprises(List<Enterprise> enterprises) {
    PerformanceFigures f = figures();
    return new PerformanceFigures(
        f.totalTce(),
        f.renewableTce(),
        f.gbTotals(),
        f.outputs(),
        f.selfDeveloped(),
        f.purchasedCredits(),
        enterprises,
        true);
  }

  /** An enterprise; production and inventory: yes, no or blank; last day may be blank. */
  static Enterprise enterprise(String id, String production, String inventory, String to) {
    return new Enterprise(
        new EnterpriseId(id),
        id,
        "",
        "",
        said(production),
        said(inventory),
        "none",
        Optional.empty(),
        Optional.of(to).filter(d -> !d.isBlank()).map(LocalDate::parse),
        "",
        Location.row("enterprises.csv", 2));
  }

  private static Optional<Boolean> said(String word) {
    return Optional.of(word).filter(w -> !w.isBlank()).map("yes"::equals);
  }

  /** A row with evidence. */
  static IndicatorInput row(String key, Status status, String value) {
    return row(key, status, value, "", "", "", "E-1");
  }

  /** A row; blank is absent. The number of the row is that of the indicator. */
  static IndicatorInput row(
      String key,
      Status status,
      String value,
      String numerator,
      String denominator,
      String reason,
      String evidence) {
    String no = key.replaceAll("\\D", "");
    return new IndicatorInput(
        "",
        Integer.parseInt(no),
        key.substring(no.length()),
        status,
        number(value),
        number(numerator),
        number(denominator),
        reason,
        "statistics",
        evidence,
        Location.row("indicators.csv", Integer.parseInt(no) + 1));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  static IndicatorResults calculate(Park.Type type, IndicatorInput... rows) {
    return Indicators.calculate(PROFILE, park(type), List.of(rows), figures());
  }

  public static IndicatorResult result(List<IndicatorResult> results, String key) {
    return results.stream().filter(r -> r.definition().key().equals(key)).findFirst().orElseThrow();
  }
}
