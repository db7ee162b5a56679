package io.tanheng.accounting.keycategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.evaluation.TestBook;
import io.tanheng.accounting.inventory.Inventory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplingPlanTest {
  private static final Materiality USUAL =
      new Materiality(new BigDecimal("0.05"), new BigDecimal("0.95"));

  @Test
  void theIntervalIsTheTolerableMisstatementOverTheReliabilityFactor(@TempDir Path folder) {
    SamplingPlan plan = SamplingPlan.of(manySmall(folder, 100), USUAL, SamplingPlan.MIDDLE);
    assertThat(plan.tolerable()).isEqualByComparingTo("50");
    assertThat(USUAL.reliabilityFactor())
        .isCloseTo(new BigDecimal("2.995732"), within(new BigDecimal("1e-6")));
    assertThat(plan.interval())
        .isCloseTo(new BigDecimal("16.690412"), within(new BigDecimal("1e-5")));
  }

  @Test
  void aLineAsLargeAsTheIntervalIsAlwaysExamined(@TempDir Path folder) {
    Inventory inventory =
        new TestBook(folder)
            .lines("fugitive CO2 900 t", "fugitive CO2 60 t", "fugitive CO2 40 t")
            .evaluation()
            .inventory();
    SamplingPlan plan = SamplingPlan.of(inventory, USUAL, SamplingPlan.MIDDLE);
    assertThat(plan.items())
        .extracting(i -> i.line().activity().id().value())
        .containsExactly("L1", "L2", "L3");
    assertThat(plan.items()).allMatch(item -> item.why() == SampleItem.Why.LARGE);
    assertThat(plan.covered()).isEqualByComparingTo("1");
  }

  /** Whatever the start, every run of lines that holds the tolerable misstatement is hit. */
  @ParameterizedTest
  @ValueSource(strings = {"0", "0.25", "0.5", "0.999"})
  void theSelectionHitsEveryInterval(String start, @TempDir Path folder) {
    SamplingPlan plan = SamplingPlan.of(manySmall(folder, 100), USUAL, new BigDecimal(start));
    assertThat(plan.lines()).isEqualTo(100);
    assertThat(plan.items()).allMatch(item -> item.why() == SampleItem.Why.SELECTED);
    assertThat(plan.items().size()).isBetween(59, 60);
  }

  @Test
  void theSameStartGivesTheSameLines(@TempDir Path folder) {
    Inventory inventory = manySmall(folder, 40);
    SamplingPlan one = SamplingPlan.of(inventory, USUAL, new BigDecimal("0.3"));
    assertThat(SamplingPlan.of(inventory, USUAL, new BigDecimal("0.3"))).isEqualTo(one);
  }

  @Test
  void removalsAreExaminedToo(@TempDir Path folder) {
    Inventory inventory =
        new TestBook(folder)
            .lines("fugitive CO2 1000 t", "exported_heat heat 3000 GJ")
            .evaluation()
            .inventory();
    SamplingPlan plan = SamplingPlan.of(inventory, USUAL, SamplingPlan.MIDDLE);
    assertThat(plan.total()).isEqualByComparingTo(inventory.park().gbTotal().value());
    assertThat(plan.items()).hasSize(2);
  }

  @Test
  void theSourcesOfAnInventoryAreComparedWithTheBaseYear(@TempDir Path folder) {
    TestBook book =
        new TestBook(folder)
            .lines(
                "fugitive CO2 100 t",
                "fugitive CO2 10 t",
                "fugitive CO2 80 t period=2022",
                "fugitive SF6 1 kg period=2022",
                "fugitive CO2 90 t period=2023");
    InventorySources earliest =
        InventorySources.of(
            book.evaluation().inventory(), book.evaluation().history(), OptionalInt.empty());
    assertThat(earliest.base()).hasValue(2022);
    assertThat(earliest.amounts()).extracting(SourceAmount::gas).containsExactly("CO2", "SF6");
    assertThat(earliest.amounts().get(0).current()).isEqualByComparingTo("110");
    assertThat(earliest.amounts().get(0).base())
        .hasValueSatisfying(b -> assertThat(b).isEqualByComparingTo("80"));
    InventorySources named =
        InventorySources.of(
            book.evaluation().inventory(), book.evaluation().history(), OptionalInt.of(2023));
    assertThat(named.base()).hasValue(2023);
    assertThat(
            InventorySources.of(book.evaluation().inventory(), List.of(), OptionalInt.of(2023))
                .base())
        .isEmpty();
  }

  private static Inventory manySmall(Path folder, int lines) {
    String[] rows =
        IntStream.range(0, lines).mapToObj(i -> "fugitive CO2 10 t").toArray(String[]::new);
    return new TestBook(folder).lines(rows).evaluation().inventory();
  }
}
