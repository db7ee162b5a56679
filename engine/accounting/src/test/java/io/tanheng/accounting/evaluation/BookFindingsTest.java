package io.tanheng.accounting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings about what the rows of a book are to each other. */
class BookFindingsTest {
  private static final String BOUGHT = "purchased_electricity electricity 10 MWh";

  @TempDir Path folder;

  private TestBook book() {
    return new TestBook(folder).enterprises("E1");
  }

  @Test
  void namesBothRowsOfAnAmountThatStandsTwice() {
    TestBook book =
        book().lines(BOUGHT, "fugitive R-410A 1 kg", "purchased_electricity electricity 10.0 MWh");
    assertThat(book.evaluation().findings())
        .filteredOn(issue -> issue.code().equals("line-repeated"))
        .singleElement()
        .satisfies(
            issue ->
                assertThat(issue.facts())
                    .containsEntry("line", "L3")
                    .containsEntry("first", "L1")
                    .containsEntry("row", "2")
                    .containsEntry("rows", "2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BOUGHT + " period=2024-03",
        BOUGHT + " enterprise_id=E1",
        BOUGHT + " evidence=another",
        "purchased_electricity electricity 11 MWh",
        "onsite_renewable solar_power 10 MWh",
      })
  void saysNothingOfRowsThatDiffer(String other) {
    assertThat(book().lines(BOUGHT, other).evaluation().findings())
        .noneMatch(issue -> issue.code().equals("line-repeated"));
  }

  @Test
  void refusesABookWhoseRowsAreAllOfOtherYears() {
    TestBook book = book().lines(BOUGHT + " period=2023", BOUGHT + " period=2022-03");
    assertThat(book.evaluate().issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("no-row-of-year");
              assertThat(issue.facts())
                  .containsEntry("year", "2024")
                  .containsEntry("years", "2022, 2023");
            });
  }

  /** The emissions of the year may stand in the history alone. */
  @Test
  void takesTheReportingYearFromTheHistory() {
    TestBook book = book().lines(BOUGHT + " period=2023");
    book.rows("history", "year=2024 output=100 emissions=50");
    assertThat(book.faults()).isEmpty();
  }
}
