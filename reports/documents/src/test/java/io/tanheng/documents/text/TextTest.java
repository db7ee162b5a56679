package io.tanheng.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  @ParameterizedTest
  @CsvSource({"abc, 3", "碳衡, 4", "（表1）, 7", "t·CO₂, 5", "e\u0301, 1", "𠮷, 2", "ＡＢ, 4", "−×÷≥✗, 5"})
  void widthCountsWideCharactersTwice(String text, int columns) {
    assertThat(TextWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void linesBreakAtBlanksAndBetweenWideCharacters() {
    assertThat(TextWrap.lines("one two three", 8)).containsExactly("one two", "three");
    assertThat(TextWrap.lines("园区核算总量为零", 6)).containsExactly("园区核", "算总量", "为零");
  }

  @Test
  void punctuationNeverBeginsALine() {
    assertThat(TextWrap.lines("园区核，算总量", 6)).noneMatch(line -> line.startsWith("，"));
  }

  @Test
  void wordLongerThanALineIsBroken() {
    assertThat(TextWrap.lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
  }

  @Test
  void emptyTextIsOneEmptyLine() {
    assertThat(TextWrap.lines("", 10)).containsExactly("");
  }

  @Test
  void columnsStayAlignedWithWideCharacters() {
    List<String> lines =
        new TextTable(40, "lr").row("焦炭", "1.00").row("coke", "20.00").row("煤", "3").lines();
    assertThat(lines.stream().map(TextWidth::of)).containsOnly(11);
  }

  @Test
  void lastColumnIsBrokenToFit() {
    List<String> lines = new TextTable(30, "ll").row("key", "word ".repeat(12)).lines();
    assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> TextWidth.of(line) <= 30);
    assertThat(lines.get(1)).startsWith("     word");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234567.891|1,234,567.89",
        "0|0.00",
        "0.004|0.004",
        "-1234.5|-1,234.50",
        "0.0000012345|0.00000123",
        "1e-12|1E-12",
        "999.999|1,000.00"
      })
  void amountsAreRoundedButNeverToNothing(BigDecimal value, String shown) {
    assertThat(Figures.amount(value)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "75, 75.00",
    "75.001, 75.001",
    "89.9999, 89.9999",
    "90.0000000001, 90.000000000",
    "59.994, 59.99",
    "83.456, 83.46"
  })
  void scoreShowsItsSideOfAnEdge(BigDecimal score, String shown) {
    assertThat(Figures.score(score)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2.8600|2.86", "38931|38,931", "1e3|1,000", "0.33333333333333|0.3333333333"})
  void exactFiguresKeepTenDigits(BigDecimal value, String shown) {
    assertThat(Figures.exact(value)).isEqualTo(shown);
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(Wording.of(Locale.CHINESE).keys()).isEqualTo(Wording.of(Locale.ENGLISH).keys());
  }

  @Test
  void faultBeginsWithItsPlace() {
    Issue fault = Issue.error("some-code", "", Location.of("activity.csv", 18, "unit"));
    assertThat(Wording.of(Locale.ENGLISH).fault(fault))
        .startsWith("activity.csv row 18, column unit: ");
    assertThat(Wording.of(Locale.CHINESE).fault(fault)).startsWith("activity.csv 第18行，列 unit：");
  }

  @Test
  void aFaultOfASheetNamesItsCell() {
    Issue fault =
        Issue.error(
            "thousands-separator",
            "",
            Location.of("activity", 12, "quantity"),
            "value",
            "1.234,5",
            "cell",
            "activity!F12");
    assertThat(Wording.of(Locale.ENGLISH).fault(fault))
        .startsWith("activity!F12 (row 12, column quantity): \"1.234,5\"");
    assertThat(Wording.of(Locale.CHINESE).fault(fault))
        .startsWith("activity!F12（第 12 行，quantity）：“1.234,5”");
  }

  @Test
  void labelKeepsItsSubject() {
    assertThat(Wording.of(Locale.ENGLISH).label("line:L0001")).isEqualTo("line L0001");
    assertThat(Wording.of(Locale.ENGLISH).label("some_new_name")).isEqualTo("some new name");
  }

  /** What rounding does to a table is said where a reader would find another total. */
  @Test
  void roundedAddendsAreHeldAgainstTheirRoundedTotal() {
    List<BigDecimal> parts = List.of(new BigDecimal("1.004"), new BigDecimal("1.004"));
    assertThat(Figures.readded(parts, new BigDecimal("2.008"))).contains("2.00");
    assertThat(Figures.readded(parts, new BigDecimal("2.004"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en", "zh"})
  void everyParameterOfAFactorHasAName(Locale locale) {
    for (Parameter parameter : Parameter.values()) {
      String key = parameter.name().toLowerCase(Locale.ROOT);
      assertThat(Wording.of(locale).keys()).as(key).contains("label." + key);
    }
  }
}
