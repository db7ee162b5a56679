package io.tanheng.accounting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run as a whole: what refuses a book, what is said of it, and that it is repeatable. */
class EvaluatorTest {
  private static final String MWH = "purchased_electricity electricity 1000 MWh ";

  @TempDir Path folder;

  private static List<String> codes(Evaluation evaluation) {
    return evaluation.findings().stream().map(Issue::code).toList();
  }

  @Test
  void reportsEveryLineThatCannotBePriced() {
    TestBook book =
        new TestBook(folder)
            .lines(
                "purchased_cooling cooling 100 GJ",
                "stationary_combustion diesel 1 t",
                "purchased_cooling cooling 200 GJ");
    assertThat(book.evaluate().issues())
        .extracting(Issue::code, issue -> issue.where().row())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("cooling-without-factor", 2),
            org.assertj.core.groups.Tuple.tuple("cooling-without-factor", 4));
  }

  @Test
  void figuresOfALineShareWhatTheyHaveInCommon() {
    List<EmissionLine> gases =
        new TestBook(folder).lines("stationary_combustion natural_gas 12 10^4Nm3").emissions();
    List<Derivation> energies =
        gases.stream()
            .filter(line -> !line.gas().equals("CO2"))
            .map(line -> energy(line.mass()))
            .toList();
    assertThat(energies)
        .hasSizeGreaterThan(1)
        .allSatisfy(e -> assertThat(e).isSameAs(energies.get(0)));
  }

  private static Derivation energy(Derivation mass) {
    List<Derivation> found = new ArrayList<>();
    mass.visit(found::add);
    return found.stream()
        .filter(node -> node.label().equals("energy") && node.unit().equals("GJ"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void refusesAProfileThatDoesNotExist() {
    TestBook book = new TestBook(folder).set("profile=t-none").lines(MWH);
    assertThat(book.evaluate().asOptional()).isEmpty();
  }

  @Test
  void putsErrorsBeforeWarnings() {
    Evaluation evaluation =
        new TestBook(folder)
            .enterprises("E1")
            .lines(MWH, MWH + "enterprise_id=E1 counterparty=park")
            .evaluation();
    List<Severity> severities = evaluation.findings().stream().map(Issue::severity).toList();
    assertThat(severities).isSorted().contains(Severity.ERROR, Severity.WARNING);
    assertThat(evaluation.hasErrors()).isTrue();
    assertThat(evaluation.claim().zeroCarbon()).isFalse();
  }

  @Test
  void countsAnnualAndMonthlyRowsAndSaysSo() {
    Evaluation evaluation = new TestBook(folder).lines(MWH, MWH + "period=2024-03").evaluation();
    assertThat(codes(evaluation)).contains("annual-and-monthly");
    assertThat(evaluation.inventory().park().gbTotal().value()).isEqualByComparingTo("1061.2");
  }

  @Test
  void namesAnEnterpriseWithoutData() {
    Evaluation evaluation = new TestBook(folder).enterprises("E1", "E2").lines(MWH).evaluation();
    assertThat(evaluation.findings().stream().filter(f -> f.code().equals("no-data")))
        .extracting(f -> f.fact("enterprise"))
        .containsExactly("E1", "E2");
  }

  /** Rows of an earlier year go through the same calculation; entered emissions then stand back. */
  @Test
  void calculatesEarlierYearsFromTheirRows() {
    Evaluation evaluation =
        new TestBook(folder)
            .set("reporting_year=2023")
            .lines(MWH + "period=2023", MWH + "period=2022")
            .rows(
                "history",
                "year=2021 output=1000 emissions=600 price_base=2020",
                "year=2022 output=1000 emissions=999 price_base=2020",
                "year=2023 output=1000 price_base=2020")
            .evaluation();
    assertThat(evaluation.explain("gb_total:2022").get(0).value()).isEqualByComparingTo("536.6");
    assertThat(codes(evaluation)).contains("history-emissions-not-used");
    assertThat(
            evaluation.indicators().stream()
                .filter(i -> i.definition().no() == 27)
                .findFirst()
                .flatMap(i -> i.value())
                .orElseThrow()
                .value())
        .isCloseTo(
            new java.math.BigDecimal("3000")
                .divide(new java.math.BigDecimal("1667.2"), java.math.MathContext.DECIMAL128),
            org.assertj.core.api.Assertions.within(new java.math.BigDecimal("1e-20")));
  }

  @Test
  void doesNotUseOutputsOfAnotherPriceBase() {
    Evaluation evaluation =
        new TestBook(folder)
            .lines(MWH)
            .rows(
                "history",
                "year=2022 output=1000 emissions=600 price_base=2015",
                "year=2023 output=1000 emissions=600 price_base=2020",
                "year=2024 output=1000 price_base=2020")
            .evaluation();
    assertThat(codes(evaluation)).contains("price-base-differs");
    assertThat(evaluation.indicators())
        .filteredOn(i -> i.definition().no() == 27)
        .allSatisfy(i -> assertThat(i.value()).isEmpty());
  }

  @Test
  void doesNotDependOnTheOrderOfRows() throws Exception {
    String[] lines = {
      "stationary_combustion natural_gas 1.37 10^4Nm3 line_id=A",
      "stationary_combustion bituminous_coal 7.1 t line_id=B",
      "purchased_electricity electricity 13.7 MWh line_id=C",
      "fugitive R-410A 0.3 kg line_id=D"
    };
    String[] turned = {lines[3], lines[2], lines[1], lines[0]};
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    Evaluation one = new TestBook(first).lines(lines).evaluation();
    Evaluation other = new TestBook(second).lines(turned).evaluation();
    assertThat(other.book().digest()).isEqualTo(one.book().digest());
    assertThat(other.inventory().park().gbTotal().value())
        .isEqualTo(one.inventory().park().gbTotal().value());
    assertThat(other.score().total().value()).isEqualTo(one.score().total().value());
  }

  @Test
  void namesEveryFactorItUsed() {
    Evaluation evaluation =
        new TestBook(folder)
            .set("reporting_year=2023")
            .lines(MWH + "period=2023", "stationary_combustion natural_gas 1 10^4Nm3 period=2023")
            .evaluation();
    assertThat(evaluation.sources())
        .extracting(factor -> factor.id())
        .isSorted()
        .contains(
            "cn_grid_average_2023",
            "cn_grid_average_excl_market_nonfossil_2023",
            "gbt32151_2024_natural_gas_ncv",
            "ipcc2006_natural_gas_manufacturing_construction_ch4",
            "gwp_ar6_n2o");
  }

  @Test
  void aMissingResidualMixIsSaidOnceAYear() {
    Evaluation evaluation =
        new TestBook(folder)
            .set("province=US-NY", "factor_sets=us-hub-2025")
            .lines(MWH, MWH)
            .evaluation();
    assertThat(codes(evaluation)).containsOnlyOnce("residual-mix-missing");
    assertThat(evaluation.inventory().park().scope2Market().value())
        .isEqualByComparingTo(evaluation.inventory().park().scope2Location().value());
  }
}
