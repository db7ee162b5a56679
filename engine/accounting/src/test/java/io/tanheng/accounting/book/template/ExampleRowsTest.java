package io.tanheng.accounting.book.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.collect.BookMerge;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.factors.issue.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleRowsTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final String LEFT = "example-row-left";

  @TempDir private Path folder;

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.issues().stream().map(Issue::code).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void templateAsItIsCanBeReadAndEachExampleIsPointedOut(String language) throws IOException {
    Path file = folder.resolve("book.xlsx");
    Path tables = folder.resolve("book");
    BookTemplate template = BookTemplate.of(CATALOG, Locale.forLanguageTag(language));
    template.writeWorkbook(file);
    template.writeFolder(tables);
    for (Path book : List.of(file, tables)) {
      assertThat(BookReader.read(book, CATALOG))
          .isInstanceOf(Outcome.Given.class)
          .satisfies(read -> assertThat(codes(read)).containsExactly(LEFT, LEFT));
    }
  }

  @ParameterizedTest
  @CsvSource({"1000,1001", "L001,L002", "1000,1000.0"})
  void rowWithAnotherValueOrIdIsNoExample(String example, String own) throws IOException {
    BookTemplate.of(CATALOG, Locale.ENGLISH).writeFolder(folder);
    Path activity = folder.resolve("activity.csv");
    Files.writeString(activity, Files.readString(activity).replace(example, own));
    boolean same = own.endsWith(".0");
    assertThat(codes(BookReader.read(folder, CATALOG)))
        .containsExactly(same ? LEFT : "example-remark-left", LEFT);
  }

  @ParameterizedTest
  @CsvSource({"en,Example Works", "zh,示例工厂"})
  void aRemarkThatStandsInARowOfOnesOwnIsPointedOut(String language, String name)
      throws IOException {
    BookTemplate.of(CATALOG, Locale.forLanguageTag(language)).writeFolder(folder);
    Path file = folder.resolve(language.equals("zh") ? "企业.csv" : "enterprises.csv");
    Files.writeString(file, Files.readString(file).replace(name, "Own Works"));
    assertThat(BookReader.read(folder, CATALOG).issues())
        .filteredOn(issue -> issue.code().equals("example-remark-left"))
        .singleElement()
        .satisfies(
            issue -> assertThat(issue.where().file()).isEqualTo(file.getFileName().toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void templateOfATenantIsNotMergedAsItIs(String language) throws IOException {
    BookTemplate.of(CATALOG, Locale.ENGLISH).writeFolder(folder.resolve("park"));
    Path file = folder.resolve("E03.xlsx");
    BookTemplate.of(CATALOG, Locale.forLanguageTag(language), "E03").writeWorkbook(file);
    BookMerge merge = new BookMerge(folder.resolve("park"), CATALOG);
    merge.add(file, Optional.empty());
    assertThat(merge.write(folder.resolve("out")).issues())
        .filteredOn(issue -> issue.severity() == Severity.ERROR)
        .extracting(Issue::code, issue -> issue.fact("value"))
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(LEFT, "E03"),
            org.assertj.core.groups.Tuple.tuple(LEFT, "E03-L001"));
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
