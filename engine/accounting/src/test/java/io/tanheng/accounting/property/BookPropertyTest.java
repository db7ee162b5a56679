package io.tanheng.accounting.property;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.offset.LotAssessment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of the evaluation on random books; {@code -Dtanheng.books=500} tries more of them. */
class BookPropertyTest {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Integer.getInteger("tanheng.books", 25));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theInvariantsHold(long seed) {
    Evaluation evaluation = evaluated(RandomBook.of(seed));
    Invariants.check(evaluation);
    Invariants.checkDerivations(evaluation);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameBookGivesTheSameFigures(long seed) {
    assertThat(Figures.of(evaluated(RandomBook.of(seed))))
        .isEqualTo(Figures.of(evaluated(RandomBook.of(seed))));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderOfRowsDoesNotMatter(long seed) {
    sameContent(seed, book -> Rewriting.shuffleRows(book, Seeds.random(seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderOfColumnsDoesNotMatter(long seed) {
    sameContent(seed, book -> Rewriting.shuffleColumns(book, Seeds.random(seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void languageDoesNotMatter(long seed) {
    sameContent(seed, Rewriting::translate);
  }

  private void sameContent(long seed, Consumer<BookText> change) {
    Evaluation before = evaluated(RandomBook.of(seed));
    Evaluation after = evaluated(changed(seed, change));
    assertThat(Figures.of(after)).isEqualTo(Figures.of(before));
    assertThat(Figures.codes(after)).isEqualTo(Figures.codes(before));
    assertThat(after.book().digest()).isEqualTo(before.book().digest());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aLineInTwoPartsIsTheSameLine(long seed) {
    sameFigures(seed, book -> Rewriting.splitLines(book, Seeds.random(seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void unitsDoNotMatter(long seed) {
    sameFigures(seed, Rewriting::changeUnits);
  }

  private void sameFigures(long seed, Consumer<BookText> change) {
    Map<String, String> before = Figures.of(evaluated(RandomBook.of(seed)));
    assertThat(Figures.of(evaluated(changed(seed, change)))).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namesOfEnterprisesDoNotMatter(long seed) {
    Map<String, String> before = Figures.of(evaluated(RandomBook.of(seed)), Rewriting::renamed);
    assertThat(Figures.of(evaluated(changed(seed, Rewriting::renameEnterprises))))
        .isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSoundLotNeverRaisesTheResidual(long seed) {
    Evaluation before = evaluated(RandomBook.of(seed));
    RandomLots lots = new RandomLots(Seeds.random(-seed), List.of("E01", ""));
    String[] lot = seed % 2 == 0 ? lots.credit("NEW") : lots.green("NEW");
    Evaluation after = evaluated(changed(seed, book -> book.add("offsets", lot)));
    assertThat(after.lots())
        .filteredOn(l -> l.lot().id().value().equals("NEW"))
        .allMatch(LotAssessment::eligible);
    assertThat(after.balance().residual().value())
        .isLessThanOrEqualTo(before.balance().residual().value());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noLotChangesTheInventory(long seed) {
    Evaluation before = evaluated(RandomBook.of(seed));
    RandomLots lots = new RandomLots(Seeds.random(-seed), List.of("E01", ""));
    Evaluation after = evaluated(changed(seed, book -> book.add("offsets", lots.lot("NEW"))));
    assertThat(gbTotal(after)).isEqualByComparingTo(gbTotal(before));
    assertThat(after.inventory().park().scope2Market().value())
        .isLessThanOrEqualTo(withoutLots(seed).inventory().park().scope2Market().value());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thousandfoldQuantitiesGiveThousandfoldTotals(long seed) {
    Map<String, BigDecimal> once = Figures.totals(withoutLots(seed));
    BookText book = changed(seed, b -> b.remove("offsets"));
    book.rows("activity").forEach(row -> scale(book, row));
    Map<String, BigDecimal> scaled = Figures.totals(evaluated(book));
    assertThat(scaled.keySet()).isEqualTo(once.keySet());
    once.forEach(
        (name, value) ->
            assertThat(written(requireNonNull(scaled.get(name))))
                .as(name)
                .isEqualTo(written(value.multiply(THOUSAND))));
  }

  private static void scale(BookText book, List<String> row) {
    String quantity = book.get("activity", row, "quantity");
    book.set(
        "activity", row, "quantity", new BigDecimal(quantity).multiply(THOUSAND).toPlainString());
    if (book.get("activity", row, "category").equals("waste")) {
      book.set("activity", row, "parameters", "s=600000;n=900000");
    }
  }

  /** Where a power of ten moves the last digit of a product of 34 digits, 25 digits still agree. */
  private static String written(BigDecimal value) {
    return value
        .round(new java.math.MathContext(25, RoundingMode.HALF_EVEN))
        .stripTrailingZeros()
        .toPlainString();
  }

  private Evaluation withoutLots(long seed) {
    return evaluated(changed(seed, book -> book.remove("offsets")));
  }

  private static BigDecimal gbTotal(Evaluation evaluation) {
    return evaluation.inventory().park().gbTotal().value();
  }

  private static BookText changed(long seed, Consumer<BookText> change) {
    BookText book = RandomBook.of(seed);
    change.accept(book);
    return book;
  }

  private Evaluation evaluated(BookText book) {
    return Runs.evaluated(book, folder);
  }
}
