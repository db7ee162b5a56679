package io.tanheng.accounting.restatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tanheng.accounting.restatement.Significance.Comparator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds and bridges as in the tests of a published tool (cases D1 and D3). */
class RestatementTest {
  @ParameterizedTest
  @CsvSource({
    "1000, 1040, false, false",
    "1000, 1050, false, true",
    "1000, 1050.0000001, true, true",
    "1000, 1100, true, true",
    "1000, 950, false, true",
    "1000, 900, true, true",
    "0, 100, true, true",
    "0, 0, false, false",
    "1000, 1000, false, false"
  })
  void theComparatorDecidesAtTheThreshold(
      BigDecimal before, BigDecimal after, boolean above, boolean atLeast) {
    assertThat(with(Comparator.ABOVE).significant(before, after)).isEqualTo(above);
    assertThat(with(Comparator.AT_LEAST).significant(before, after)).isEqualTo(atLeast);
  }

  @ParameterizedTest
  @CsvSource({"-1, 100", "100, -1"})
  void aNegativeTotalHasNoShare(BigDecimal before, BigDecimal after) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Significance.USUAL.significant(before, after));
  }

  @Test
  void theBridgeOfTheCase() {
    Restatement bridge =
        restatement(
            row("factor", 100, 110, Reason.FACTOR_UPDATE),
            row("data", 50, 55, Reason.DATA_CORRECTION),
            row("withdrawn", Optional.of(80), Optional.empty(), Reason.WITHDRAWN),
            row("new", Optional.empty(), Optional.of(25), Reason.NEW));
    assertThat(bridge.byReason())
        .containsExactly(
            Map.entry(Reason.FACTOR_UPDATE, new BigDecimal("10")),
            Map.entry(Reason.DATA_CORRECTION, new BigDecimal("5")),
            Map.entry(Reason.METHOD_CHANGE, BigDecimal.ZERO),
            Map.entry(Reason.STRUCTURE, BigDecimal.ZERO),
            Map.entry(Reason.NEW, new BigDecimal("25")),
            Map.entry(Reason.WITHDRAWN, new BigDecimal("-80")));
    assertThat(bridge.change()).isEqualByComparingTo("-40");
  }

  @Test
  void identicalRowsAreNoChangeAndAFifthOfOneIs() {
    assertThat(Significance.USUAL.significant(new BigDecimal("150"), new BigDecimal("150")))
        .isFalse();
    Restatement bridge = restatement(row("a", 50, 60, Reason.DATA_CORRECTION));
    assertThat(bridge.relative())
        .hasValueSatisfying(r -> assertThat(r).isEqualByComparingTo("0.2"));
    assertThat(bridge.needed()).isTrue();
  }

  @Test
  void theChangeOfANewRowIsNoPercentage() {
    assertThat(row("new", Optional.empty(), Optional.of(200), Reason.NEW).relative()).isEmpty();
    assertThat(row("gone", Optional.of(120), Optional.empty(), Reason.WITHDRAWN).change())
        .isEqualByComparingTo("-120");
    assertThat(row("gone", Optional.of(120), Optional.empty(), Reason.WITHDRAWN).relative())
        .hasValueSatisfying(r -> assertThat(r).isEqualByComparingTo("-1"));
    assertThat(row("a", 50, 60, Reason.DATA_CORRECTION).relative())
        .hasValueSatisfying(r -> assertThat(r).isEqualByComparingTo("0.2"));
  }

  /** 10,000 → 10,100 and 500 → 750: +3.33 % in total, but one row by +50 % and 250 t. */
  @Test
  void aSingleRowAsksForARestatementThatTheTotalDoesNot() {
    Restatement bridge =
        restatement(
            row("large", 10000, 10100, Reason.DATA_CORRECTION),
            row("small", 500, 750, Reason.DATA_CORRECTION));
    assertThat(bridge.totalSignificant()).isFalse();
    assertThat(bridge.significantRows()).extracting(RestatedRow::id).containsExactly("small");
    assertThat(bridge.needed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"500, 599, false", "500, 600, true", "10000, 10100, false", "2000, 2100, false"})
  void aRowNeedsBothTonnesAndShare(int before, int after, boolean significant) {
    assertThat(Significance.USUAL.significant(row("r", before, after, Reason.DATA_CORRECTION)))
        .isEqualTo(significant);
  }

  @Test
  void whatDoesNotCloseIsNotMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RestatedRow(
                    "r",
                    "park",
                    "fugitive",
                    "CO2",
                    Optional.of(BigDecimal.ONE),
                    Optional.of(BigDecimal.TEN),
                    new TreeMap<>(Map.of(Reason.NEW, BigDecimal.ONE))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Restatement(
                    2020,
                    BigDecimal.ONE,
                    BigDecimal.TEN,
                    List.of(row("r", 1, 2, Reason.NEW)),
                    Significance.USUAL));
  }

  private static Significance with(Comparator comparator) {
    return new Significance(new BigDecimal("0.05"), comparator, new BigDecimal("100"));
  }

  private static Restatement restatement(RestatedRow... rows) {
    return new Restatement(
        2020,
        sum(List.of(rows).stream().map(RestatedRow::before).toList()),
        sum(List.of(rows).stream().map(RestatedRow::after).toList()),
        List.of(rows),
        Significance.USUAL);
  }

  private static BigDecimal sum(List<Optional<BigDecimal>> tonnes) {
    return tonnes.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static RestatedRow row(String id, int before, int after, Reason reason) {
    return row(id, Optional.of(before), Optional.of(after), reason);
  }

  private static RestatedRow row(
      String id, Optional<Integer> before, Optional<Integer> after, Reason reason) {
    Optional<BigDecimal> old = before.map(BigDecimal::valueOf);
    Optional<BigDecimal> now = after.map(BigDecimal::valueOf);
    BigDecimal change = now.orElse(BigDecimal.ZERO).subtract(old.orElse(BigDecimal.ZERO));
    return new RestatedRow(
        id, "park", "fugitive", "CO2", old, now, new TreeMap<>(Map.of(reason, change)));
  }
}
