package io.tanheng.accounting.offset;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.accounting.park.Park;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the eligibility of lots is judged against: the park, its year and its use of electricity.
 *
 * @param park the park, with reporting year and claim date
 * @param enterprises its enterprises
 * @param parkGrid MWh that the park bought from the grid in the year, less what it resold; without
 *     direct lines and MWh with a supplier's factor
 * @param enterpriseGrid the same of each enterprise and the shared facilities
 * @param onsiteRenewableMwh MWh of renewable power made and used on site in the year
 * @param attributeSoldMwh what of it had its certificate sold
 * @param locationFactor tCO2e/MWh of grid power by the location-based method, where known
 * @param co2Recovered whether the inventory deducts captured CO2
 * @param creditAgeLimit how many years before the reporting year a vintage may lie, where the
 *     profile cites such a limit
 */
public record AssessmentContext(
    Park park,
    List<Enterprise> enterprises,
    Derivation parkGrid,
    SortedMap<EnterpriseId, Derivation> enterpriseGrid,
    BigDecimal onsiteRenewableMwh,
    BigDecimal attributeSoldMwh,
    Optional<BigDecimal> locationFactor,
    boolean co2Recovered,
    OptionalInt creditAgeLimit) {
  public AssessmentContext {
    enterprises = List.copyOf(enterprises);
    enterpriseGrid = Collections.unmodifiableSortedMap(new TreeMap<>(enterpriseGrid));
  }

  int year() {
    return park.reportingYear();
  }

  /**
   * Where a project counts as standing. A sink, and capture that the inventory does not deduct, is
   * outside wherever it stands: nothing in the inventory holds its effect yet (§3.6).
   */
  Optional<ProjectLocation> locationOf(OffsetLot lot) {
    String type = Candidate.key(lot.projectType());
    boolean outside = type.equals("sink") || (type.equals("capture") && !co2Recovered);
    return outside ? Optional.of(ProjectLocation.OUT_OF_BOUNDARY) : lot.location();
  }

  /** Whether the lot is of the park's own project inside the boundary (B.24). */
  boolean embedded(OffsetLot lot) {
    return lot.kind() == OffsetKind.SELF_DEVELOPED
        && locationOf(lot).filter(ProjectLocation.IN_BOUNDARY::equals).isPresent();
  }

  /**
   * For whom the lot was retired; absent where it is neither the park nor one of its enterprises.
   */
  Optional<Beneficiary> beneficiaryOf(OffsetLot lot) {
    String name = Candidate.key(lot.beneficiary());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (names(name, park.parkId(), park.name(), park.nameZh())) {
      return Optional.of(new Beneficiary.OfPark());
    }
    return enterprises.stream()
        .filter(e -> names(name, e.id().value(), e.name(), e.nameZh()) && insideIn(year(), e))
        .findFirst()
        .map(e -> new Beneficiary.OfEnterprise(e.id()));
  }

  private static boolean names(String key, String... candidates) {
    return List.of(candidates).stream().map(Candidate::key).anyMatch(key::equals);
  }

  private static boolean insideIn(int year, Enterprise enterprise) {
    return enterprise.from().filter(d -> d.getYear() > year).isEmpty()
        && enterprise.to().filter(d -> d.getYear() < year).isEmpty();
  }
}
