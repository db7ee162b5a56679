package io.tanheng.accounting.keycategory;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTableTest {
  @Test
  void readsATableOfAnyInventory() {
    Outcome<List<SourceAmount>> read =
        read(
            "category,gas,base,year_t,ad_u_pct,ef_u_pct\nforest,CO2,-10,-12.5,1,2\nnew,CH4,,3,1,2\n");
    List<SourceAmount> sources = read.asOptional().orElseThrow();
    assertThat(sources).extracting(SourceAmount::category).containsExactly("forest", "new");
    assertThat(sources.get(0).current()).isEqualByComparingTo("-12.5");
    assertThat(sources.get(1).base()).isEmpty();
  }

  @Test
  void refusesWithPlaceAndCode() {
    assertThat(read("category,gas,year_t\na,CO2,1\na,CO2,2\n").issues())
        .extracting(Issue::code)
        .containsExactly("duplicate-value");
    assertThat(read("category,gas\na,CO2\n").asOptional()).isEmpty();
    assertThat(read("category,year_t\n").issues())
        .extracting(Issue::code)
        .containsExactly("sources-empty");
    assertThat(read("category,year_t\na,x\n").issues()).allMatch(i -> i.where().row() == 2);
  }

  private static Outcome<List<SourceAmount>> read(String text) {
    return SourceTable.read("table.csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
