package io.tanheng.accounting.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.indicator.SamplePark;
import io.tanheng.accounting.park.Park;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementsTest {

  @Test
  void whatIsNotGivenIsNotMet() {
    RequirementCheck check = check("80", "2000");
    assertThat(check.requirements())
        .extracting(Requirement::code)
        .containsExactly("R1", "R2", "R3", "R4", "R5", "R6");
    assertThat(check.requirements())
        .extracting(Requirement::met)
        .containsExactly(false, false, false, false, false, true);
    assertThat(check.findings())
        .extracting(f -> f.code() + " " + f.fact("requirement"))
        .containsExactly(
            "requirement-not-given R1",
            "requirement-not-given R2",
            "requirement-not-given R3",
            "requirement-not-given R4",
            "requirement-not-given R5");
    assertThat(check.requirements())
        .extracting(Requirement::clause)
        .containsExactly("§4.2.1", "§4.2.2", "§4.2.2 (2)", "§4.2.3", "§4.2.4", "§4.2.6");
  }

  /** §4.2.6: at least 50 % occupied and at least 1000 tce a year. */
  @ParameterizedTest
  @CsvSource({
    "50, 1000, true, computed",
    "49.99, 1000, false, computed",
    "50, 999.99, false, computed",
    "100, 999.9999999999, true, computed",
    "'', 5000, false, not_given"
  })
  void occupancyAndEnergyAreComputed(String occupancy, String tce, boolean met, String basis) {
    Requirement r6 = check(occupancy, tce).requirements().get(5);
    assertThat(r6.met()).isEqualTo(met);
    assertThat(r6.basis()).isEqualTo(basis);
  }

  @Test
  void theComputedStateWinsOverAnEnteredOne() {
    RequirementCheck check = check("40", "2000", row("R6", true, "letter", 2));
    assertThat(check.requirements().get(5).met()).isFalse();
    Issue finding =
        check.findings().stream()
            .filter(f -> f.code().equals("computed-requirement-given"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.fact("computed")).isEqualTo("not_met");
    assertThat(finding.fact("entered")).isEqualTo("met");
  }

  @Test
  void givenStatesCountAndFaultsAreNamed() {
    RequirementCheck check =
        check(
            "",
            "2000",
            row("R1", true, "E-1", 2),
            row("R2", true, "", 3),
            row("R3", false, "", 4),
            row("R4", true, "E-1", 5),
            row("R4", true, "E-2", 6),
            row("R7", true, "E-1", 7));
    assertThat(check.requirements())
        .extracting(Requirement::met)
        .containsExactly(true, true, false, false, false, false);
    assertThat(check.findings())
        .extracting(Issue::code)
        .containsExactly(
            "requirement-unknown",
            "requirement-evidence-missing",
            "requirement-given-twice",
            "requirement-not-given",
            "occupancy-not-given");
    assertThat(check.findings())
        .filteredOn(f -> f.severity() == Severity.ERROR)
        .extracting(Issue::code)
        .containsExactly("requirement-unknown", "requirement-given-twice");
  }

  private static RequirementInput row(String code, boolean met, String evidence, int row) {
    return new RequirementInput(code, met, evidence, "", Location.row("requirements.csv", row));
  }

  private static RequirementCheck check(String occupancy, String tce, RequirementInput... rows) {
    Park park = SamplePark.park(Park.Type.INDUSTRIAL, Set.copyOf(Park.SEVEN_GASES), occupancy, "");
    return Requirements.check(
        SamplePark.PROFILE, park, SamplePark.figure("total_tce", tce), List.of(rows));
  }
}
