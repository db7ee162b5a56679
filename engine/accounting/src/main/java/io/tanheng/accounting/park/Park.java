package io.tanheng.accounting.park;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The park and the settings of its book (table {@code park}); defaults are already filled in.
 *
 * @param parkId its id
 * @param name its name
 * @param nameZh its Chinese name, may be blank
 * @param type industrial or comprehensive (§1)
 * @param province ISO 3166-2: {@code CN-SH}
 * @param gridRegion grid region of the library ({@code east_china}); blank where the province says
 *     it
 * @param reportingYear the data year Y
 * @param occupancyRate occupied share in %, where given (§4.2.6)
 * @param gwp assessment report: SAR, AR4, AR5, AR6
 * @param gases the gases that are accounted, of CO2, CH4, N2O, HFC, PFC, SF6, NF3
 * @param factorSets ids of factor sets in order of preference; {@code park} are the park's own
 * @param gridRule which average prices electricity
 * @param ch4Combustion which GWP combustion CH4 takes
 * @param profile id of the evaluation profile
 * @param claimDate day on which the claim is made
 * @param issueDate day on which the grade certificate is issued
 * @param profileOverrides keys {@code profile.*} without that prefix, with their values
 * @param details what reports print and nothing computes: address, boundary, responsible …
 */
public record Park(
    String parkId,
    String name,
    String nameZh,
    Type type,
    String province,
    String gridRegion,
    int reportingYear,
    Optional<BigDecimal> occupancyRate,
    String gwp,
    Set<String> gases,
    List<String> factorSets,
    GridRule gridRule,
    Ch4Combustion ch4Combustion,
    String profile,
    Optional<LocalDate> claimDate,
    Optional<LocalDate> issueDate,
    SortedMap<String, String> profileOverrides,
    Map<String, String> details) {

  /** The seven gases of GB/T 32150. */
  public static final List<String> SEVEN_GASES =
      List.of("CO2", "CH4", "N2O", "HFC", "PFC", "SF6", "NF3");

  /** Types of park in scope (§1). */
  public enum Type {
    INDUSTRIAL,
    COMPREHENSIVE
  }

  /** Which average prices purchased electricity. */
  public enum GridRule {
    NATIONAL,
    REGION,
    PROVINCE
  }

  /** Which GWP the CH4 of combustion takes (METHOD.md §2, a reading). */
  public enum Ch4Combustion {
    NON_FOSSIL,
    FOSSIL
  }

  public Park {
    gases = Set.copyOf(gases);
    factorSets = List.copyOf(factorSets);
    profileOverrides = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(profileOverrides));
    details = Map.copyOf(details);
  }

  /** The same park with electricity priced by another average. */
  public Park withGridRule(GridRule rule) {
    return with(factorSets, rule);
  }

  /** The same park with other factor sets, in order of preference. */
  public Park withFactorSets(List<String> sets) {
    return with(sets, gridRule);
  }

  /** The same park with tonnes by another assessment report. */
  public Park withGwp(String report) {
    return with(factorSets, gridRule, report, gases);
  }

  /** The same park with other gases accounted. */
  public Park withGases(Set<String> accounted) {
    return with(factorSets, gridRule, gwp, accounted);
  }

  private Park with(List<String> sets, GridRule rule) {
    return with(sets, rule, gwp, gases);
  }

  private Park with(List<String> sets, GridRule rule, String report, Set<String> accounted) {
    return new Park(
        parkId,
        name,
        nameZh,
        type,
        province,
        gridRegion,
        reportingYear,
        occupancyRate,
        report,
        accounted,
        sets,
        rule,
        ch4Combustion,
        profile,
        claimDate,
        issueDate,
        profileOverrides,
        details);
  }

  /** Whether all seven gases are accounted, as a zero-carbon claim needs. */
  public boolean accountsAllSevenGases() {
    return gases.containsAll(SEVEN_GASES);
  }
}
