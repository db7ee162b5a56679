package io.tanheng.accounting.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.evaluation.TestBook;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryDifferenceTest {
  @TempDir Path first;
  @TempDir Path second;

  private static Inventory inventory(Path folder, String sets) {
    return new TestBook(folder)
        .set("factor_sets=" + sets)
        .lines(
            "stationary_combustion petroleum_coke 100 t",
            "stationary_combustion diesel 33.3 t",
            "stationary_combustion refinery_gas 7 t",
            "purchased_electricity electricity 12.5 MWh",
            "exported_electricity electricity 3 MWh")
        .evaluation()
        .inventory();
  }

  @Test
  void theItemsAddUpToTheTotalExactly() {
    Inventory before = inventory(first, "ndrc-batch3-2015,ipcc-2006");
    Inventory after = inventory(second, "gbt32151-2024,ipcc-2006");
    InventoryDifference difference = InventoryDifference.between(before, after);
    assertThat(difference.items())
        .extracting(item -> item.activity() + " " + item.gas())
        .containsExactly("petroleum_coke CO2", "refinery_gas CO2");
    BigDecimal moved = after.park().gbTotal().value().subtract(before.park().gbTotal().value());
    assertThat(difference.total()).isEqualByComparingTo(moved);
  }

  @Test
  void anInventoryDoesNotDifferFromItself() {
    Inventory inventory = inventory(first, "gbt32151-2024");
    assertThat(InventoryDifference.between(inventory, inventory).items()).isEmpty();
  }
}
