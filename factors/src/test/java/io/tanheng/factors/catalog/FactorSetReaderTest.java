package io.tanheng.factors.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorSetReaderTest {
  private static final String TABLE = "factors.csv";

  private static final Messages ENGLISH = Messages.of(FactorSetReader.class, Locale.ENGLISH);
  private static final Messages CHINESE = Messages.of(FactorSetReader.class, Locale.CHINESE);

  @TempDir private Path folder;

  private static byte[] fixture(String name) throws IOException {
    try (InputStream in = FactorSetReaderTest.class.getResourceAsStream("sets/" + name)) {
      return in.readAllBytes();
    }
  }

  private void write(byte[] table, String digest) throws IOException {
    Files.write(folder.resolve(TABLE), table);
    String manifest =
        """
        {"id": "own", "title": "Own", "edition": "1", "publisher": "us", "source": "",
         "licence": "CC0", "date": "", "bounds": "none", "duplicates": "refused",
         "tables": [{"file": "factors.csv", "sha256": "%s"}]}
        """;
    Files.writeString(folder.resolve("manifest.json"), manifest.formatted(digest));
  }

  private List<Issue> faults() {
    Outcome<FactorSet> outcome = FactorSetReader.read(folder);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return outcome.issues();
  }

  private List<String> codes() {
    return faults().stream().map(Issue::code).toList();
  }

  @Test
  void readsAValidPackage() throws IOException {
    byte[] table = fixture("factors-valid.csv");
    write(table, Digest.sha256(table));
    FactorSet set = FactorSetReader.read(folder).asOptional().orElseThrow();
    assertThat(set.factors()).extracting("id").containsExactly("own_power", "own_coal");
    assertThat(set.factors().get(0).place()).isEqualTo(Place.province("CN-SH"));
    assertThat(set.factors().get(0).provenance().line()).isEqualTo(2);
    assertThat(set.factors().get(1).bounds()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-header, factor-column-unknown, 1, colour",
    "missing-header, factor-column-missing, 1, purpose",
    "duplicated-header, factor-column-duplicated, 1, note",
    "blank-cell, factor-cell-blank, 2, document",
    "missing-gas, factor-cell-blank, 2, gas",
    "row-length, factor-row-length, 3, ''",
    "duplicate-id, factor-id-duplicated, 3, id",
    "reversed-bounds, factor-bounds-reversed, 3, lower",
    "one-bound, factor-bounds-incomplete, 3, upper",
    "value-outside-bounds, factor-value-outside-bounds, 3, value",
    "unknown-unit, factor-unit-unknown, 2, unit",
    "unknown-parameter, factor-parameter-unknown, 2, parameter",
    "unknown-purpose, factor-purpose-unknown, 2, purpose",
    "unknown-place, factor-place-unknown, 2, place",
    "unknown-verified, factor-verified-unknown, 2, verified",
    "unknown-attribution, factor-attribution-unknown, 2, attribution",
    "bad-number, factor-number-invalid, 2, value",
    "bad-year, factor-year-invalid, 2, year",
    "bad-date, factor-date-invalid, 2, published",
    "malformed, factor-table-malformed, 0, ''",
    "no-text, factor-table-not-text, 0, ''",
    "empty, factor-table-empty, 0, ''"
  })
  void namesEachFault(String fault, String code, int row, String column) throws IOException {
    byte[] table = fixture("factors-invalid-" + fault + ".csv");
    write(table, Digest.sha256(table));
    assertThat(faults())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo(code);
              assertThat(issue.where())
                  .isEqualTo(Location.of(folder.resolve(TABLE).toString(), row, column));
              hasSentences(issue);
            });
  }

  @Test
  void reportsTheFaultsOfEveryRowTogether() throws IOException {
    String text =
        new String(fixture("factors-valid.csv"), StandardCharsets.UTF_8)
            .replace("tCO2/MWh", "tCO2/x")
            .replace(",ncv,", ",ncw,");
    write(
        text.getBytes(StandardCharsets.UTF_8),
        Digest.sha256(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(codes()).containsExactly("factor-unit-unknown", "factor-parameter-unknown");
  }

  @Test
  void noticesThatATableWasChanged() throws IOException {
    write(fixture("factors-valid.csv"), "0".repeat(64));
    assertThat(codes()).containsExactly("factor-table-changed");
  }

  @Test
  void missesATable() throws IOException {
    write(new byte[0], Digest.sha256(new byte[0]));
    Files.delete(folder.resolve(TABLE));
    assertThat(codes()).containsExactly("factor-table-missing");
  }

  @Test
  void missesTheManifest() {
    assertThat(codes()).containsExactly("factor-manifest-missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": | factor-manifest-broken",
        "{\"id\": \"own\", \"colour\": \"red\"} | factor-manifest-key-unknown",
        "{\"id\": 3} | factor-manifest-key-unknown"
      })
  void refusesAManifestThatIsNone(String manifest, String code) throws IOException {
    Files.writeString(folder.resolve("manifest.json"), manifest);
    assertThat(codes()).containsExactly(code);
  }

  @Test
  void namesEveryKeyThatTheManifestLacks() throws IOException {
    Files.writeString(folder.resolve("manifest.json"), "{\"id\": \"own\", \"title\": \"Own\"}");
    assertThat(faults())
        .extracting(issue -> issue.fact("detail"))
        .containsExactly("bounds", "duplicates", "edition", "licence", "publisher", "tables");
  }

  @Test
  void bothLanguagesHaveTheSameSentences() {
    assertThat(CHINESE.keys()).isEqualTo(ENGLISH.keys());
  }

  private static void hasSentences(Issue issue) {
    assertThat(ENGLISH.keys()).contains(issue.code());
    assertThat(ENGLISH.text(issue)).doesNotContain("{");
    assertThat(CHINESE.text(issue)).doesNotContain("{");
  }
}
