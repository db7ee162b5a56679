package io.tanheng.accounting.offset;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.accounting.park.Park;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A park of year 2024 that claims on 2025-06-30, with enterprises E1 and E2. */
final class TestPark {
  private Optional<LocalDate> claimDate = Optional.of(LocalDate.of(2025, 6, 30));
  private String parkMwh = "1000000";
  private final SortedMap<EnterpriseId, Derivation> enterprises = new TreeMap<>();
  private String onsite = "0";
  private String sold = "0";
  private Optional<BigDecimal> factor = Optional.of(new BigDecimal("0.5703"));
  private boolean recovers;
  private OptionalInt ageLimit = OptionalInt.empty();

  static TestPark park() {
    return new TestPark();
  }

  TestPark noClaimDate() {
    claimDate = Optional.empty();
    return this;
  }

  TestPark grid(String mwh) {
    parkMwh = mwh;
    return this;
  }

  TestPark grid(String enterprise, String mwh) {
    enterprises.put(new EnterpriseId(enterprise), mwh("grid:" + enterprise, mwh));
    return this;
  }

  TestPark onsite(String mwh, String attributeSold) {
    onsite = mwh;
    sold = attributeSold;
    return this;
  }

  TestPark noFactor() {
    factor = Optional.empty();
    return this;
  }

  TestPark recovers() {
    recovers = true;
    return this;
  }

  TestPark ageLimit(int years) {
    ageLimit = OptionalInt.of(years);
    return this;
  }

  OffsetAssessment assess(TestLot... lots) {
    return OffsetAssessor.assess(Arrays.stream(lots).map(TestLot::lot).toList(), context());
  }

  LotAssessment assessOne(TestLot lot) {
    return assess(lot).lots().get(0);
  }

  static List<String> codes(LotAssessment lot) {
    return lot.why().stream().map(Issue::code).toList();
  }

  static Issue issue(LotAssessment lot, String code) {
    return lot.why().stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
  }

  AssessmentContext context() {
    return new AssessmentContext(
        new Park(
            "P1",
            "Binhai Park",
            "滨海园区",
            Park.Type.INDUSTRIAL,
            "CN-SH",
            "",
            2024,
            Optional.empty(),
            "AR6",
            Set.copyOf(Park.SEVEN_GASES),
            List.of(),
            Park.GridRule.NATIONAL,
            Park.Ch4Combustion.NON_FOSSIL,
            "t-seesa-010-2024",
            claimDate,
            Optional.empty(),
            new TreeMap<>(),
            Map.of()),
        List.of(
            enterprise("E1", "Steel Works", "钢厂", Optional.empty()),
            enterprise("E2", "Tile Maker", "", Optional.empty()),
            enterprise("E3", "Gone Before", "", Optional.of(LocalDate.of(2023, 12, 31)))),
        mwh("grid:park", parkMwh),
        enterprises,
        new BigDecimal(onsite),
        new BigDecimal(sold),
        factor,
        recovers,
        ageLimit);
  }

  private static Enterprise enterprise(
      String id, String name, String nameZh, Optional<LocalDate> to) {
    return new Enterprise(
        new EnterpriseId(id),
        name,
        nameZh,
        "",
        Optional.empty(),
        Optional.empty(),
        "none",
        Optional.empty(),
        to,
        "",
        Location.row("enterprises.csv", 2));
  }

  private static Derivation mwh(String label, String value) {
    return Derivation.row(
        label, new BigDecimal(value), "MWh", Location.row("activity.csv", 2), "bill");
  }
}
