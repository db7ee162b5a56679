package io.tanheng.planning.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.measure.Measure;
import io.tanheng.planning.ExampleBook;
import io.tanheng.planning.Pathways;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a unit changes, beside the evaluation of the year with and without a part of it. */
class UnitEffectsTest {
  private static final BigDecimal PART = new BigDecimal("0.001");

  @TempDir private Path folder;

  @Test
  void everyYearOfTheExampleIsThatOfTheEngine() {
    assertEveryYear(ExampleBook.evaluation());
  }

  /** A factor of the park's own that is dated moves a part that is not the grid's. */
  @Test
  void aDatedFactorIsFollowed() throws IOException {
    Evaluation base =
        ExampleBook.evaluation(
            folder,
            "factors",
            "factor_id,activity,parameter,gas,value,unit,valid_from,valid_to,source,evidence\n"
                + "old,natural_gas,carbon_content,,0.0153,tC/GJ,2024,2026,test,test\n"
                + "new,natural_gas,carbon_content,,0.0161,tC/GJ,2027,,test,test\n");
    YearEvaluator years = Pathways.evaluator(base).years();
    Measure gas = base.book().planning().measures().get(3);
    UnitEffects effects = new UnitEffects(years);
    assertThat(effects.of(gas, 2027).rest()).isLessThan(effects.of(gas, 2026).rest());
    assertEveryYear(base);
  }

  private static void assertEveryYear(Evaluation base) {
    YearEvaluator years = Pathways.evaluator(base).years();
    UnitEffects effects = new UnitEffects(years);
    for (Measure measure : base.book().planning().measures()) {
      for (int year : years.outlook().years()) {
        BigDecimal with = total(years, year, List.of(new Installed(measure, PART)));
        double engine = with.subtract(total(years, year, List.of())).doubleValue() * 1000;
        assertThat(effects.of(measure, year).tonnes().doubleValue())
            .as(measure.id() + " " + year)
            .isCloseTo(engine, within(1e-9 * Math.max(1, Math.abs(engine))));
      }
    }
  }

  private static BigDecimal total(YearEvaluator years, int year, List<Installed> installed) {
    return years
        .evaluate(year, installed, Purchases.NONE, List.of())
        .asOptional()
        .orElseThrow()
        .gbTotal();
  }
}
