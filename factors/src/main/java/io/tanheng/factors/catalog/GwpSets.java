package io.tanheng.factors.catalog;

import io.tanheng.factors.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The GWP sets of every assessment report. Only gases of the table {@code gases.csv} are offered:
 * CH4 of AR6 Table 7.SM.7, which is neither fossil nor not, stays in the factor table to be cited.
 */
final class GwpSets {
  private static final String GASES = "gases.csv";
  private static final Set<String> HEADER = Set.of("code", "name", "formula", "basket");

  private final Map<String, GwpSet> byReport = new LinkedHashMap<>();

  /** The sets of the factors in set {@code gwp}. */
  GwpSets(FactorSet factors) {
    Map<String, List<GwpSet.Part>> blends = blends(factors);
    Map<String, Map<String, GwpSet.Gas>> reports = new LinkedHashMap<>();
    Map<String, Cells> gases = gases();
    for (EmissionFactor factor : factors.factors()) {
      Cells gas = gases.get(factor.item());
      if (factor.parameter() == Parameter.GWP && gas != null) {
        reports
            .computeIfAbsent(factor.technology(), report -> new HashMap<>())
            .put(factor.item(), gas(gas, factor));
      }
    }
    reports.forEach((report, known) -> byReport.put(report, new GwpSet(report, known, blends)));
  }

  Optional<GwpSet> find(String report) {
    return Optional.ofNullable(byReport.get(report));
  }

  List<String> reports() {
    return List.copyOf(byReport.keySet());
  }

  private static GwpSet.Gas gas(Cells gas, EmissionFactor factor) {
    return new GwpSet.Gas(
        factor.item(),
        gas.required("name"),
        GwpSet.Basket.valueOf(gas.required("basket").toUpperCase(Locale.ROOT)),
        factor);
  }

  private static Map<String, List<GwpSet.Part>> blends(FactorSet factors) {
    Map<String, List<GwpSet.Part>> blends = new LinkedHashMap<>();
    for (EmissionFactor factor : factors.factors()) {
      if (factor.parameter() == Parameter.BLEND_SHARE) {
        blends
            .computeIfAbsent(factor.item(), blend -> new ArrayList<>())
            .add(new GwpSet.Part(factor.gas(), factor));
      }
    }
    blends.replaceAll((blend, parts) -> List.copyOf(parts));
    return blends;
  }

  private static Map<String, Cells> gases() {
    ShippedFiles files = new ShippedFiles("gases");
    List<Issue> issues = new ArrayList<>();
    Map<String, Cells> gases = new HashMap<>();
    for (Cells row : CsvTable.read(files.name(GASES), files.get(GASES), HEADER, issues).rows()) {
      gases.put(row.required("code"), row);
    }
    if (!issues.isEmpty()) {
      throw ShippedSets.broken(issues);
    }
    return gases;
  }
}
