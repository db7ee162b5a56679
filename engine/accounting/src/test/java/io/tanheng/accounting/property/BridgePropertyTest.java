package io.tanheng.accounting.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.comparison.Bridge;
import io.tanheng.accounting.comparison.BridgeStep;
import io.tanheng.accounting.comparison.Change;
import io.tanheng.accounting.comparison.Comparison;
import io.tanheng.accounting.comparison.Variant;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.evaluation.HeadlinePart;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bridges between methods on random books. */
class BridgePropertyTest {
  private static final BigDecimal NOISE = new BigDecimal("1e-20");

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Integer.getInteger("tanheng.books", 25));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bridgesClose(long seed) {
    List<Variant> all = AccountingMethods.ids().stream().map(BridgePropertyTest::variant).toList();
    for (Bridge bridge : compared(seed, all).bridges()) {
      BigDecimal at = bridge.from().value();
      for (BridgeStep step : bridge.steps()) {
        for (Change change : step.changes()) {
          at = at.add(change.delta());
          assertThat(change.key().item().equals(HeadlinePart.ROUNDING))
              .as("%s %s", step.rule(), change)
              .isEqualTo(change.delta().abs().compareTo(NOISE) < 0);
        }
      }
      assertThat(at).isEqualByComparingTo(bridge.to().value());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aMethodAndItselfAreNoStepApart(long seed) {
    for (String id : List.of("t-seesa-010", "ndrc-910-2025", "shanghai-ets")) {
      List<Bridge> bridges = compared(seed, List.of(variant(id), variant(id))).bridges();
      assertThat(bridges).as(id).hasSize(1);
      assertThat(bridges.get(0).moving()).as(id).isEmpty();
    }
  }

  /** The totals under the method of the standard are what the inventory has always shown. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theHeadlineOfTheStandardIsTheAccountingTotal(long seed) {
    Evaluation evaluation = evaluated(seed, AccountingMethods.standard());
    assertThat(evaluation.method().first().value().value())
        .isEqualByComparingTo(evaluation.inventory().park().gbTotal().value());
  }

  /** What is zero where it is bought cannot displace tonnes a second time. */
  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsCountedTwiceUnderTheNotice(long seed) {
    Evaluation evaluation = evaluated(seed, AccountingMethods.find("ndrc-910-2025").orElseThrow());
    BigDecimal total = evaluation.inventory().park().gbTotal().value();
    assertThat(evaluation.balance().residual().value())
        .isEqualByComparingTo(total.max(BigDecimal.ZERO));
    assertThat(evaluation.inventory().park().scope2Location().value().add(NOISE).signum())
        .isNotNegative();
    assertThat(evaluation.claim().zeroCarbon()).isFalse();
  }

  private Evaluation evaluated(long seed, AccountingMethod method) {
    return Evaluator.evaluate(book(seed), Runs.CATALOG, method).asOptional().orElseThrow();
  }

  private Comparison compared(long seed, List<Variant> variants) {
    return Comparison.of(book(seed), Runs.CATALOG, variants).asOptional().orElseThrow();
  }

  private Book book(long seed) {
    Path written = RandomBook.of(seed).write(folder);
    return BookReader.read(written, Runs.CATALOG).asOptional().orElseThrow();
  }

  private static Variant variant(String id) {
    return new Variant(id, AccountingMethods.find(id).orElseThrow(), Optional.empty());
  }
}
