package io.tanheng.factors.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adding a set is adding a folder; it may introduce activities. */
class UserFolderTest {
  private static final FactorCatalog SHIPPED = FactorCatalog.shipped();
  private static final String HEADER =
      "id,item,parameter,gas,value,unit,lower,upper,technology,place,year,purpose,document,table,"
          + "published,verified,attribution,note,name_en,name_zh,kind,biogenic\n";

  @TempDir private Path folder;

  private Outcome<FactorCatalog> add(String id, String... names) throws IOException {
    StringBuilder table = new StringBuilder(HEADER);
    for (int i = 0; i < names.length; i++) {
      table
          .append("own_")
          .append(i)
          .append(",test_husk,")
          .append(i == 0 ? "ncv" : "oxidation")
          .append(",,")
          .append(i == 0 ? "13.4,GJ/t" : "1,1")
          .append(",,,,,,inventory,Own,,,read,confirmed,,")
          .append(names[i])
          .append('\n');
    }
    byte[] content = table.toString().getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("own.csv"), content);
    Files.writeString(
        folder.resolve("manifest.json"),
        """
        {"id": "%s", "title": "Own", "edition": "1", "publisher": "us", "licence": "CC0",
         "bounds": "none", "duplicates": "refused",
         "tables": [{"file": "own.csv", "sha256": "%s"}]}
        """
            .formatted(id, Digest.sha256(content)));
    return SHIPPED.withFolder(folder);
  }

  @Test
  void introducesAnActivity() throws IOException {
    FactorCatalog catalog = add("own", "Test husk,试验壳,,yes", ",,,").asOptional().orElseThrow();
    Activity husk = catalog.activities().find("试验壳").orElseThrow();
    assertThat(husk)
        .isEqualTo(
            new Activity("test_husk", "Test husk", "试验壳", List.of(), Activity.Kind.SOLID, true));
    assertThat(catalog.factors(List.of("own"), "test_husk", Parameter.NCV)).hasSize(1);
    assertThat(catalog.setIds()).endsWith("own");
    assertThat(SHIPPED.activities().find("test_husk")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          own       | Test husk,,,            | factor-name-incomplete
          own       | Test husk,试验壳,stone,    | factor-kind-unknown
          own       | Diesel husk,柴油,,       | factor-name-taken
          ipcc-2006 | Test husk,试验壳,,         | factor-set-known
          """)
  void refusesWhatCannotBeAdded(String id, String names, String code) throws IOException {
    assertThat(add(id, names).issues()).extracting(Issue::code).containsExactly(code);
  }

  @Test
  void oneItemHasOneName() throws IOException {
    assertThat(add("own", "Test husk,试验壳,,", "Husk of tests,试验壳,,").issues())
        .extracting(Issue::code)
        .containsExactly("factor-name-differs");
  }
}
