package io.tanheng.documents.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.documents.Examples;
import io.tanheng.documents.paper.Block;
import io.tanheng.documents.paper.Paper;
import io.tanheng.documents.report.ReportPage;
import io.tanheng.documents.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {
  private static final Wording ENGLISH = Wording.of(Locale.ENGLISH);
  private static final Wording CHINESE = Wording.of(Locale.CHINESE);

  private static Stream<Paper> papers(Dossier dossier, Wording wording) {
    return Stream.of(
            Optional.of(InventoryReport.of(dossier, wording)),
            Optional.of(EvaluationReport.of(dossier, wording)),
            Certificates.grade(dossier, wording),
            Certificates.zeroCarbon(dossier, wording))
        .flatMap(Optional::stream);
  }

  /** Every word of a document. */
  private static List<String> words(Paper paper) {
    List<String> words = new ArrayList<>();
    for (Block block : paper.blocks()) {
      if (block instanceof Block.Heading heading) {
        words.add(heading.text());
      } else if (block instanceof Block.Paragraph paragraph) {
        words.add(paragraph.text());
      } else if (block instanceof Block.Items items) {
        items.items().forEach(each -> words.add(each.text()));
      } else if (block instanceof Block.Facts facts) {
        facts.facts().forEach(each -> words.addAll(List.of(each.name(), each.value())));
      } else if (block instanceof Block.Table table) {
        words.add(table.caption());
        table.columns().forEach(each -> words.add(each.name()));
        table.rows().forEach(each -> words.addAll(each.cells()));
      } else if (block instanceof Block.Figure figure) {
        words.addAll(List.of(figure.caption(), figure.drawing().description()));
      }
    }
    return words;
  }

  private static List<String> headings(Paper paper, int level) {
    return paper.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(each -> each.level() == level)
        .map(Block.Heading::text)
        .toList();
  }

  private static Stream<Block.Table> tables(Paper paper) {
    return paper.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"leading", "steel-and-tiles", "double-count", "pathway", "leading@ndrc-910-2025"})
  void everySentenceIsFoundAndFilledIn(String example) {
    for (Wording wording : List.of(ENGLISH, CHINESE)) {
      papers(Examples.dossier(example), wording)
          .forEach(
              paper ->
                  assertThat(words(paper))
                      .noneMatch(
                          each -> each.matches("(?s).*\\b(statement|plot|balance)\\.[a-z].*"))
                      .noneMatch(each -> each.matches("(?s).*\\{[a-z_]+}.*")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"leading", "steel-and-tiles", "double-count"})
  void tonnesHaveTheirUnitInEveryHeader(String example) {
    Paper paper = InventoryReport.of(Examples.dossier(example), ENGLISH);
    assertThat(tables(paper).flatMap(each -> each.columns().stream()))
        .filteredOn(each -> each.name().matches("(emissions|scope 1|scope 2.*|accounting total)"))
        .filteredOn(Block.Column::number)
        .isNotEmpty()
        .allMatch(each -> each.unit().equals("tCO2e"));
  }

  @Test
  void inventoryReportHasThePartsAndAnnexesOfTheNationalStandard() {
    List<String> headings = headings(InventoryReport.of(Examples.dossier("leading"), CHINESE), 1);
    assertThat(headings)
        .containsSubsequence(
            "一、报告主体基本情况",
            "二、温室气体排放",
            "三、活动数据及来源说明",
            "四、排放因子数据及来源说明",
            "附表 1 温室气体排放量",
            "附表 2 活动数据",
            "附表 3 排放因子和计算系数");
  }

  @Test
  void evaluationReportHasItsPartsInOrder() {
    List<String> headings =
        headings(EvaluationReport.of(Examples.dossier("steel-and-tiles"), ENGLISH), 1);
    assertThat(headings)
        .extracting(each -> each.substring(0, 2))
        .containsExactly("a)", "b)", "c)", "d)", "e)", "f)");
  }

  /** The verdict is that of the single values; three target years, missed by far. */
  @Test
  void aThresholdStandsWithItsVerdictAndTheChanceOfIt() {
    Dossier dossier = Examples.dossier("steel-and-tiles@hunan-2026");
    List<List<String>> rows =
        rows(InventoryReport.of(dossier, ENGLISH), "How likely the thresholds are met");
    assertThat(rows)
        .containsExactly(
            List.of("1 Carbon per unit of energy consumed · 2027", "not met", "< 0.1 %"),
            List.of("1 Carbon per unit of energy consumed · 2030", "not met", "< 0.1 %"),
            List.of("1 Carbon per unit of energy consumed · 2035", "not met", "< 0.1 %"));
    String page =
        ReportPage.render(dossier.evaluation(), dossier.uncertainty(), ENGLISH, dossier.engine());
    assertThat(words(page)).contains("1 Carbon per unit of energy consumed · 2035 not met < 0.1 %");
  }

  /** Every trial gives the leading level. */
  @Test
  void gradesStandWithTheirChances() {
    Dossier dossier = Examples.dossier("leading");
    List<List<String>> rows = rows(InventoryReport.of(dossier, CHINESE), "按得分的等级");
    assertThat(rows)
        .containsExactly(
            List.of("未达到评级", "< 0.1 %"),
            List.of("基础级", "< 0.1 %"),
            List.of("创建级", "< 0.1 %"),
            List.of("引领级", "> 99.9 %"));
    String page =
        ReportPage.render(dossier.evaluation(), dossier.uncertainty(), CHINESE, dossier.engine());
    assertThat(words(page)).contains("创建级 < 0.1 % 引领级 > 99.9 %");
  }

  private static List<List<String>> rows(Paper paper, String caption) {
    return tables(paper)
        .filter(each -> each.caption().equals(caption))
        .flatMap(each -> each.rows().stream())
        .map(Block.Row::cells)
        .toList();
  }

  /** What a browser shows of a page, words parted by one blank. */
  private static String words(String page) {
    return page.replaceAll("(?s)<style>.*?</style>|<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"leading", "steel-and-tiles", "double-count"})
  void everyItemOfIsoIsPresentOrSaidNotToBe(String example) {
    Block.Table items =
        tables(InventoryReport.of(Examples.dossier(example), ENGLISH))
            .reduce((first, second) -> second)
            .orElseThrow();
    assertThat(items.rows().stream().map(each -> each.cells().get(0)))
        .containsExactlyElementsOf(
            "abcdefghijklmnopqrst".chars().mapToObj(c -> (char) c + ")").toList());
    assertThat(items.rows().stream().map(each -> each.cells().get(2)))
        .allMatch(List.of("present", "in part", "MISSING", "not applicable")::contains);
    assertThat(items.rows()).allMatch(each -> !each.cells().get(3).isBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leading",
        "steel-and-tiles",
        "double-count",
        "pathway",
        "leading@ndrc-910-2025",
        "steel-and-tiles@ndrc-910-2025",
        "leading@shanghai-ets",
        "steel-and-tiles@iso-14064-1"
      })
  void sumsByGasAreThoseOfTheScopes(String example) {
    Inventory inventory = Examples.dossier(example).evaluation().inventory();
    var sums = GasTable.of(inventory).gases().values();
    BigDecimal direct =
        sums.stream().map(GasTable.Sums::direct).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal energy =
        sums.stream().map(GasTable.Sums::energy).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(direct).isEqualByComparingTo(inventory.park().scope1().value());
    assertThat(energy).isEqualByComparingTo(inventory.park().scope2Location().value());
  }

  @Test
  void everyFactorStandsUnrounded() {
    Dossier dossier = Examples.dossier("leading");
    List<String> words = words(InventoryReport.of(dossier, ENGLISH));
    assertThat(dossier.evaluation().sources())
        .allMatch(each -> words.contains(each.id()))
        .allMatch(each -> words.contains(each.value().toPlainString()));
  }

  @Test
  void ownInventoryStandsBesideWithTheDifference() {
    Dossier leading = Examples.dossier("leading");
    Dossier other =
        new Dossier(
            leading.evaluation(),
            Optional.empty(),
            Optional.of(Examples.dossier("steel-and-tiles").evaluation()),
            "1.0",
            Optional.empty());
    Block.Table compared =
        tables(EvaluationReport.of(other, ENGLISH))
            .filter(each -> each.caption().contains("third party"))
            .findFirst()
            .orElseThrow();
    Block.Row total = compared.rows().get(compared.rows().size() - 1);
    assertThat(total.cells().subList(1, 4)).containsExactly("90,513.12", "11,413.53", "-79,099.59");
  }

  @Test
  void targetsStandBesideTheResultOfTheYear() {
    Block.Table progress =
        tables(EvaluationReport.of(Examples.dossier("pathway"), ENGLISH))
            .filter(each -> each.caption().equals("Targets and the result of the year"))
            .findFirst()
            .orElseThrow();
    assertThat(progress.rows()).hasSize(2);
    assertThat(progress.rows().get(0).cells()).startsWith("2030", "accounting total", "9,500");
  }

  @ParameterizedTest
  @CsvSource({
    "leading, true, true",
    "steel-and-tiles, true, false",
    "double-count, false, false",
  })
  void certificatesAreDraftedOnlyWhereTheEvaluationAllows(
      String example, boolean grade, boolean zeroCarbon) {
    Dossier dossier = Examples.dossier(example);
    assertThat(Certificates.grade(dossier, CHINESE).isPresent()).isEqualTo(grade);
    assertThat(Certificates.zeroCarbon(dossier, CHINESE).isPresent()).isEqualTo(zeroCarbon);
  }

  @Test
  void certificateShowsTheProofAndLeavesNumberAndIssuerBlank() {
    Paper paper = Certificates.grade(Examples.dossier("leading"), ENGLISH).orElseThrow();
    assertThat(words(paper)).anyMatch(each -> each.contains(Examples.PROOF));
    assertThat(paper.blocks())
        .filteredOn(Block.Facts.class::isInstance)
        .flatExtracting(each -> ((Block.Facts) each).facts())
        .filteredOn(each -> each.value().isBlank())
        .extracting(Block.Fact::name)
        .containsExactly("Number", "Issuing body");
    assertThat(words(paper)).contains("2026-04-20", "2029-04-19");
  }
}
