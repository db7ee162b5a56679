package io.tanheng.accounting.emission;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.evaluation.TestBook;
import io.tanheng.factors.issue.Issue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a gas is not counted: the report has no GWP, or the settings leave it out. */
class GasCoverageTest {
  @TempDir private Path folder;

  @Test
  void gasWithoutGwpInTheReportIsRefusedForThat() {
    List<Issue> faults =
        new TestBook(folder).set("gwp=SAR").lines("fugitive NF3 1 kg").evaluate().issues();
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).code()).isEqualTo("gas-without-gwp");
    assertThat(faults.get(0).fact("report")).isEqualTo("SAR");
  }

  @Test
  void lineOfALeftOutGasIsToldOnce() {
    assertThat(codes("CO2,CH4,N2O", "fugitive SF6 1 kg")).containsExactly("line-excluded-gas");
    assertThat(codes("CO2,CH4,N2O", "fugitive R-410A 1 kg")).containsExactly("line-excluded-gas");
  }

  private List<String> codes(String gases, String line) {
    return new TestBook(folder)
        .set("gases=" + gases).lines(line).evaluation().findings().stream()
            .map(Issue::code)
            .filter(code -> code.startsWith("gas-") || code.contains("excluded-gas"))
            .toList();
  }
}
