package io.tanheng.factors.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.catalog.AcceptedFinding;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped set passes, or carries what is found with its reason. */
class ShippedLintTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final FactorLint LINT = new FactorLint(CATALOG);

  static Stream<String> sets() {
    return CATALOG.setIds().stream();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void hasNoFindingWithoutReason(String id) {
    FactorSet set = CATALOG.find(id).orElseThrow();
    LintReport report = LINT.lint(set, AcceptedFinding.shipped(id));
    assertThat(report.findings())
        .extracting(finding -> finding.code() + " " + finding.facts())
        .isEmpty();
  }
}
