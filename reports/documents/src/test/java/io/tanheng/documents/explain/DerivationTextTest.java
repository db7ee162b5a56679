package io.tanheng.documents.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.documents.Fixtures;
import io.tanheng.documents.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DerivationTextTest {
  private static final Wording ENGLISH = Wording.of(Locale.ENGLISH);

  @Test
  void reachesRowFactorAndSetting() {
    Derivation total = Fixtures.evaluation().inventory().park().gbTotal();
    assertThat(DerivationText.render(total, ENGLISH, 99, false))
        .contains("activity.csv row 2, column quantity", "invoice 7")
        .contains("made_up_coke_ef: Made-up document Table 1 [test-set, recalled] – the only one")
        .contains("by definition");
  }

  @Test
  void depthHidesWhatIsBelow() {
    Derivation total = Fixtures.evaluation().inventory().park().gbTotal();
    String text = DerivationText.render(total, ENGLISH, 1, false);
    assertThat(text).doesNotContain("activity.csv").contains("--depth");
  }

  @Test
  void longSumIsCutUnlessAllIsAskedFor() {
    Derivation sum = sumOf(25);
    assertThat(DerivationText.render(sum, ENGLISH, 99, false))
        .contains("and 15 more, together 15; --all");
    assertThat(DerivationText.render(sum, ENGLISH, 99, true).lines())
        .filteredOn(line -> line.contains("row 2"))
        .hasSize(25);
  }

  private static Derivation sumOf(int count) {
    List<Derivation> inputs =
        IntStream.range(0, count).mapToObj(i -> Fixtures.cell("quantity", "1", "t")).toList();
    return Derivation.of("sum", Operation.SUM, "t", inputs);
  }
}
