package io.tanheng.accounting.keycategory;

import static io.tanheng.accounting.keycategory.FactorStanding.Standing.DEFAULT;
import static io.tanheng.accounting.keycategory.FactorStanding.Standing.MEASURED;
import static io.tanheng.accounting.keycategory.FactorStanding.Standing.OWN;
import static io.tanheng.accounting.keycategory.FactorStanding.Standing.UNVERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.evaluation.TestBook;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactorStandingTest {
  @Test
  void aLineRestsOnTheWeakestOfItsFactors(@TempDir Path folder) {
    FactorStanding found =
        FactorStanding.of(
            new TestBook(folder)
                .lines(
                    "fugitive CO2 469.4 t", "purchased_electricity electricity 1000 MWh evidence=b")
                .evaluation()
                .inventory());
    assertThat(found.total()).isEqualByComparingTo("1000");
    assertThat(found.share(MEASURED)).isEqualByComparingTo("0.4694");
    assertThat(found.share(DEFAULT)).isEqualByComparingTo("0.5306");
    assertThat(found.share(OWN)).isZero();
    assertThat(found.share(UNVERIFIED)).isZero();
  }

  @Test
  void ownFactorsAreNoDefaults(@TempDir Path folder) {
    FactorStanding found =
        FactorStanding.of(
            new TestBook(folder)
                .set("factor_sets=park,gbt32151-2024,ipcc-2006")
                .lines("purchased_heat heat 100 GJ")
                .rows(
                    "factors",
                    "factor_id=F1 activity=heat parameter=ef gas=CO2 value=0.05 unit=tCO2/GJ"
                        + " source=meter evidence=report")
                .evaluation()
                .inventory());
    assertThat(found.share(OWN)).isEqualByComparingTo(BigDecimal.ONE);
  }

  @Test
  void anInventoryOfNothingRestsOnNothing(@TempDir Path folder) {
    FactorStanding found =
        FactorStanding.of(new TestBook(folder).lines("fugitive CO2 0 t").evaluation().inventory());
    assertThat(found.total()).isZero();
    assertThat(found.share(DEFAULT)).isZero();
  }
}
