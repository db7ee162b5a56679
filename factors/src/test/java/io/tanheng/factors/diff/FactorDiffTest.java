package io.tanheng.factors.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactorDiffTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final FactorDiff DIFF = new FactorDiff(CATALOG.activities());

  private static FactorSet set(String id) {
    return CATALOG.find(id).orElseThrow();
  }

  static List<String> sets() {
    return CATALOG.setIds();
  }

  /** The 2024 standards differ from the third batch of 2015 in four fuels. */
  @Test
  void tellsWhatTheStandardChangedFromTheGuidelines() {
    List<FactorChange> changes = DIFF.between(set("ndrc-batch3-2015"), set("gbt32151-2024"));
    assertThat(changes)
        .allSatisfy(change -> assertThat(change).isInstanceOf(FactorChange.Changed.class))
        .extracting(change -> change.activity() + " " + change.row().parameter().word())
        .containsExactlyInAnyOrder(
            "other_coal_products oxidation",
            "petroleum_coke oxidation",
            "lng ncv",
            "lng carbon_content",
            "refinery_gas oxidation");
  }

  @Test
  void givesTheRelativeChange() {
    assertThat(DIFF.between(set("ndrc-batch3-2015"), set("gbt32151-2024")))
        .filteredOn(change -> change.activity().equals("petroleum_coke"))
        .singleElement()
        .isInstanceOfSatisfying(
            FactorChange.Changed.class,
            change -> {
              assertThat(change.before().value()).isEqualByComparingTo("1");
              assertThat(change.row().value()).isEqualByComparingTo("0.98");
              assertThat(change.relative()).isEqualByComparingTo("-0.02");
            });
  }

  @ParameterizedTest
  @MethodSource("sets")
  void nothingChangesFromASetToItself(String id) {
    assertThat(DIFF.between(set(id), set(id))).isEmpty();
  }

  @Test
  void whatOneAddsTheOtherRemoves() {
    FactorSet steel = set("ndrc-steel-2013");
    FactorSet magnesium = set("ndrc-magnesium-2013");
    assertThat(DIFF.between(steel, magnesium))
        .filteredOn(change -> change instanceof FactorChange.Added)
        .hasSize(9);
    assertThat(DIFF.between(magnesium, steel))
        .filteredOn(change -> change instanceof FactorChange.Removed)
        .extracting(change -> change.row().parameter())
        .contains(Parameter.NCV, Parameter.CARBON_CONTENT, Parameter.OXIDATION)
        .hasSize(9);
  }
}
