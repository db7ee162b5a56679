package io.tanheng.accounting.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.collect.CompletenessMatrix.Cell;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.quantity.Quantity;
import io.tanheng.factors.quantity.Units;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessMatrixTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();

  @TempDir private Path folder;

  /** A book; each row is enterprise, period, category, activity, quantity, unit, counterparty. */
  private Book book(String... rows) throws IOException {
    Files.writeString(
        folder.resolve("park.csv"),
        "key,value\npark_id,P\nname,Park\npark_type,industrial\nprovince,CN-SH\n"
            + "reporting_year,2024\n");
    Files.writeString(
        folder.resolve("enterprises.csv"),
        "enterprise_id,name,from,to\nE01,Works,,\nE02,Tiles,2024-07-01,\nE03,Empty,,\n"
            + "E04,Gone,,2023-12-31\n");
    StringBuilder text =
        new StringBuilder(
            "line_id,enterprise_id,period,category,activity,quantity,unit,counterparty\n");
    for (int i = 0; i < rows.length; i++) {
      text.append('L').append(i).append(',').append(rows[i]).append('\n');
    }
    Files.writeString(folder.resolve("activity.csv"), text);
    return BookReader.read(folder, CATALOG).asOptional().orElseThrow();
  }

  private static String power(String enterprise, String period, String mwh, String from) {
    return enterprise + "," + period + ",purchased_electricity,electricity," + mwh + ",MWh," + from;
  }

  private static List<String> codes(Book book) {
    return CollectionFindings.of(book).stream().map(Issue::code).toList();
  }

  @Test
  void monthsAreMonthlyAnnualMissingOrOutside() throws IOException {
    CompletenessMatrix matrix =
        CompletenessMatrix.of(
            book(
                power("E01", "2024-02", "3", ""),
                power("E01", "2024", "30", ""),
                power("E02", "2024-08", "5", ""),
                "E01,2023,fugitive,SF6,1,kg,"));
    assertThat(matrix.rows())
        .extracting(row -> row.carrier().activity().code(), row -> row.enterprise().value())
        .containsExactly(
            tuple("SF6", "E01"), tuple("electricity", "E01"), tuple("electricity", "E02"));
    assertThat(matrix.rows().get(0).months()).containsOnly(Cell.MISSING);
    assertThat(matrix.rows().get(1).months().subList(0, 3))
        .containsExactly(Cell.ANNUAL, Cell.MONTHLY, Cell.ANNUAL);
    assertThat(matrix.rows().get(2).months().subList(5, 9))
        .containsExactly(Cell.OUTSIDE, Cell.MISSING, Cell.MONTHLY, Cell.MISSING);
    assertThat(matrix.silent()).containsExactly(new EnterpriseId("E03"));
  }

  @ParameterizedTest
  @CsvSource({
    "100,121,true",
    "100,120,false",
    "100,80,false",
    "100,79,true",
    "0,50,false",
  })
  void changesOverTwentyPerCentArePointedOut(String before, String now, boolean jump)
      throws IOException {
    Book book = book(power("E01", "2024", now, ""), power("E01", "2023", before, ""));
    assertThat(codes(book).contains("year-jump")).isEqualTo(jump);
  }

  @Test
  void onlyMonthsThatBothYearsHaveAreCompared() throws IOException {
    Book book =
        book(
            power("E01", "2024-01", "10", ""),
            power("E01", "2023-01", "10", ""),
            power("E01", "2023-02", "90", ""));
    CompletenessMatrix.Row row = CompletenessMatrix.of(book).rows().get(0);
    assertThat(row.prior().orElseThrow().value()).isEqualByComparingTo("100");
    assertThat(row.change().orElseThrow().fraction()).isZero();
    assertThat(codes(book)).isEmpty();
  }

  @Test
  void unitsAreConvertedAndOthersNotCompared() throws IOException {
    Book book =
        book(
            "E01,2024,purchased_electricity,electricity,121000,kWh,",
            "E01,2023,purchased_electricity,electricity,100,MWh,");
    assertThat(Amounts.agree(Quantity.of("1", Units.get("t")), Quantity.of("1", Units.get("L"))))
        .isFalse();
    assertThat(CollectionFindings.of(book))
        .singleElement()
        .satisfies(issue -> assertThat(issue.fact("prior")).isEqualTo("100000"))
        .satisfies(issue -> assertThat(issue.fact("change")).isEqualTo("21.0"));
  }

  @Test
  void whatReachesNoTenantIsLossAndOwnUse() throws IOException {
    Book book =
        book(
            power("", "2024", "1000", ""),
            ",2024,onsite_renewable,solar_power,100,MWh,",
            power("E01", "2024", "600", "park"),
            power("E02", "2024", "390", "park"));
    Gateway gateway = Gateway.of(book).get(0);
    assertThat(gateway.rest().value()).isEqualByComparingTo("110");
    assertThat(gateway.lossShare().orElseThrow()).isEqualByComparingTo("0.1");
    assertThat(CollectionFindings.of(book))
        .singleElement()
        .satisfies(issue -> assertThat(issue.code()).isEqualTo("gateway-losses"))
        .satisfies(issue -> assertThat(issue.fact("share")).isEqualTo("10.0"));
  }

  @ParameterizedTest
  @CsvSource({"1000,true", "1176,true", "1177,false", "980,true", "979,false"})
  void billOfTheParkEqualToTheTenantsOwnPurchasesIsSuspected(String bill, boolean suspected)
      throws IOException {
    Book book =
        book(
            power("", "2024", bill, ""),
            power("E01", "2024", "600", ""),
            power("E02", "2024-09", "400", ""));
    assertThat(codes(book).contains("double-entry-suspected")).isEqualTo(suspected);
  }

  @ParameterizedTest
  @CsvSource({"2024-03,50,true", "2024-03,60,false", "2024-04,50,false"})
  void purchaseThatIsAlsoATransferIsSuspected(String period, String amount, boolean suspected)
      throws IOException {
    Book book = book(power("E01", "2024-03", "50", ""), power("E01", period, amount, "park"));
    assertThat(codes(book).contains("double-entry-of-tenant")).isEqualTo(suspected);
  }

  @Test
  void gatewayThatNobodyTookFromHasNoLosses() throws IOException {
    Book book = book(power("", "2024", "1000", ""), power("E01", "2024", "600", ""));
    assertThat(Gateway.of(book).get(0).lossShare()).isEmpty();
    assertThat(codes(book)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"950,false", "949,true"})
  void lossesOverFivePerCentAreAsked(String delivered, boolean asked) throws IOException {
    Book book = book(power("", "2024", "1000", ""), power("E01", "2024", delivered, "park"));
    assertThat(codes(book).contains("gateway-losses")).isEqualTo(asked);
  }

  private static List<Tuple> gatewayFindings(Book book) {
    return CollectionFindings.of(book).stream()
        .map(
            each ->
                tuple(
                    each.code(),
                    each.fact("period"),
                    each.fact("supplied"),
                    each.fact("delivered"),
                    each.fact("difference"),
                    each.fact("share")))
        .toList();
  }

  @Test
  void monthsAreComparedWhereBothSidesGiveMonths() throws IOException {
    Book book =
        book(
            power("", "2024-01", "100", ""),
            power("", "2024-02", "100", ""),
            power("", "2024-03", "100", ""),
            power("E01", "2024-01", "95", "park"),
            power("E01", "2024-02", "60", "park"),
            power("E02", "2024-02", "20", "park"),
            power("E02", "2024-03", "110", "park"));
    assertThat(gatewayFindings(book))
        .containsExactly(
            tuple("gateway-losses", "2024-02", "100", "80", "20", "20.0"),
            tuple("tenants-above-gateway", "2024-03", "100", "110", "10", "9.1"));
    assertThat(Gateway.of(book)).extracting(each -> each.period().toString()).containsOnly("2024");
    assertThat(Gateway.deliveries(book)).hasSize(3);
  }

  @Test
  void oneAnnualRowOnEitherSideComparesTheYear() throws IOException {
    Book book =
        book(
            power("", "2024-01", "100", ""),
            power("", "2024-02", "100", ""),
            power("E01", "2024-01", "50", "park"),
            power("E02", "2024", "160", "park"));
    assertThat(gatewayFindings(book))
        .containsExactly(tuple("tenants-above-gateway", "2024", "200", "210", "10", "4.8"));
  }

  @Test
  void monthThatOneSideLacksIsComparedToo() throws IOException {
    Book book =
        book(
            power("", "2024-01", "100", ""),
            power("", "2024-02", "100", ""),
            power("E01", "2024-02", "100", "park"),
            power("E01", "2024-03", "10", "park"));
    assertThat(gatewayFindings(book))
        .containsExactly(
            tuple("gateway-losses", "2024-01", "100", "0", "100", "100.0"),
            tuple("tenants-above-gateway", "2024-03", "0", "10", "10", "100.0"));
  }

  @ParameterizedTest
  @CsvSource({"95,''", "94.99,gateway-losses", "100,''", "100.01,tenants-above-gateway"})
  void monthIsAskedBeyondTheBoundsAlone(String delivered, String code) throws IOException {
    Book book = book(power("", "2024-01", "100", ""), power("E01", "2024-01", delivered, "park"));
    assertThat(codes(book)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void powerThatATenantGivesTheParkIsSupply() throws IOException {
    Book book =
        book(
            power("", "2024-01", "100", ""),
            power("", "2024-01", "50", "E01"),
            power("E02", "2024-01", "150", "park"));
    assertThat(gatewayFindings(book)).isEmpty();
  }

  @Test
  void monthEnteredTwiceIsFoundWhereTheYearsDiffer() throws IOException {
    Book book =
        book(
            power("", "2024-01", "100", ""),
            power("", "2024-02", "300", ""),
            power("E01", "2024-01", "99", ""),
            power("E01", "2024-02", "10", ""));
    assertThat(CollectionFindings.of(book))
        .extracting(Issue::code, each -> each.fact("period"), each -> each.fact("other"))
        .containsExactly(tuple("double-entry-suspected", "2024-01", "99"));
  }

  @Test
  void yearEnteredTwiceIsToldOnce() throws IOException {
    Book book =
        book(
            power("", "2024-01", "100", ""),
            power("", "2024-02", "300", ""),
            power("E01", "2024-01", "101", ""),
            power("E01", "2024-02", "299", ""));
    assertThat(CollectionFindings.of(book))
        .extracting(Issue::code, each -> each.fact("period"))
        .containsExactly(tuple("double-entry-suspected", "2024"));
  }

  @Test
  void billThatTransfersExplainInPartIsComparedByItsRest() throws IOException {
    Book half =
        book(
            power("", "2024", "1000", ""),
            power("E01", "2024", "500", "park"),
            power("E02", "2024", "450", ""));
    assertThat(codes(half)).contains("double-entry-suspected");
    Book losses =
        book(
            power("", "2024", "1000", ""),
            power("E01", "2024", "900", "park"),
            power("E02", "2024", "95", ""));
    assertThat(codes(losses)).doesNotContain("double-entry-suspected");
  }

  @ParameterizedTest
  @CsvSource({"park,1", "'',0"})
  void monthLessLossesCountsOnlyBesideTransfers(String february, int suspected) throws IOException {
    Book book =
        book(
            power("", "2024-01", "100", ""),
            power("", "2024-02", "100", ""),
            power("", "2024-03", "100", ""),
            power("E01", "2024-01", "90", ""),
            power("E01", "2024-02", "30", february),
            power("E01", "2024-03", "40", february));
    assertThat(codes(book).stream().filter("double-entry-suspected"::equals)).hasSize(suspected);
  }

  @Test
  void sourceOfOneOfTwoYearsAloneIsPointedOut() throws IOException {
    Book book =
        book(
            power("E01", "2024", "100", ""),
            power("E01", "2023", "100", ""),
            "E01,2023,stationary_combustion,natural_gas,5,10^4Nm3,",
            "E01,2024,mobile_combustion,diesel,7,t,",
            power("E02", "2024", "5", ""),
            power("E04", "2023", "5", ""));
    assertThat(CollectionFindings.of(book))
        .extracting(
            Issue::code,
            each -> each.fact("enterprise"),
            each -> each.fact("activity"),
            each -> each.fact("year"),
            each -> each.fact("before"),
            each -> each.fact("value"))
        .containsExactly(
            tuple("source-vanished", "E01", "natural_gas", "2024", "2023", "5"),
            tuple("source-new", "E01", "diesel", "2024", "2023", "7"));
  }

  @Test
  void annualRowCoversTheMonthsInThePark() throws IOException {
    CompletenessMatrix matrix = CompletenessMatrix.of(book(power("E02", "2024", "5", "")));
    assertThat(matrix.rows().get(0).months().subList(0, 6)).containsOnly(Cell.OUTSIDE);
    assertThat(matrix.rows().get(0).months().subList(6, 12)).containsOnly(Cell.ANNUAL);
  }
}
