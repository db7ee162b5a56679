package io.tanheng.accounting.method;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountingMethodsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"ndrc-910-2025, 0.8325, 0.11", "shanghai-ets, 0.42, 0.06"})
  void literalsAreThoseOfTheNotices(String id, BigDecimal grid, BigDecimal heat) {
    AccountingMethod method = AccountingMethods.find(id).orElseThrow();
    assertThat(((GridRule.Literal) method.grid()).factor().value()).isEqualByComparingTo(grid);
    assertThat(((HeatRule.Default) method.heat()).factor().value()).isEqualByComparingTo(heat);
    assertThat(method.gases()).containsExactly("CO2");
  }

  @Test
  void everyFigureNamesItsSource() {
    for (String id : AccountingMethods.ids()) {
      AccountingMethod method = AccountingMethods.find(id).orElseThrow();
      assertThat(method.document().source()).isNotBlank();
      if (method.grid() instanceof GridRule.Literal literal) {
        assertThat(literal.factor().provenance().text()).contains(id);
        assertThat(literal.factor().provenance().line()).isGreaterThan(1);
      }
    }
  }

  @Test
  void onlyOneMethodCarriesTheClaimOfTheStandard() {
    assertThat(AccountingMethods.ids())
        .filteredOn(id -> AccountingMethods.find(id).orElseThrow().carries("t-seesa-010-2024"))
        .containsExactly("t-seesa-010");
  }

  /** A line of the shipped file put right or wrong, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "green,zero,|green,sometimes,|method-value-invalid|15",
        "grid.factor,0.8325,|grid.factor,many,|method-value-invalid|10",
        "grid.factor,0.8325,|grid.factor,832.5,|method-value-invalid|10",
        "heat.factor,0.11,|heat.factor,110,|method-value-invalid|12",
        "headline.E,location|coal_rate,300|method-value-invalid|22",
        "grid.factor,0.8325,|coal_rate,0.3,|method-key-missing|9",
        "credits,none,|kredits,none,|method-key-unknown|19",
        "oxidation,transformation,|oxidation,,|method-value-blank|8",
        "exports,counted,发改环资〔2025〕910号 附件4|exports,counted,|method-source-missing|16",
        "grid,literal,|grid,average,|method-key-unused|10",
        "exports,counted,|recovery,counted,|method-key-twice|17",
        "title_zh,|profiles,|method-key-reserved|4",
        "key,value,source|key,value|method-header|1",
        "headline.E,location|headline.E,here|method-value-invalid|22",
      })
  void faultsAreNamedWithTheirLine(String from, String to, String code, int line) {
    String text = ndrc();
    assertThat(text).contains(from);
    Outcome<AccountingMethod> read = read(text.replace(from, to));
    assertThat(read.asOptional()).isEmpty();
    assertThat(read.issues())
        .anySatisfy(
            issue -> {
              assertThat(issue.code()).isEqualTo(code);
              assertThat(issue.where().file()).isEqualTo("own.csv");
              assertThat(issue.where().row()).isEqualTo(line);
            });
  }

  @Test
  void aRuleThatIsMissingIsNamed() {
    Outcome<AccountingMethod> read = read(ndrc().replaceAll("(?m)^green,.*\n", ""));
    assertThat(read.issues()).extracting(Issue::code).containsExactly("method-key-missing");
    assertThat(read.issues().get(0).fact("key")).isEqualTo("green");
  }

  @Test
  void aMethodOfOnesOwnHasAnIdOfItsOwn() {
    String text = ndrc().replace("id,own", "id,ndrc-910-2025");
    assertThat(read(text).issues()).extracting(Issue::code).containsExactly("method-id-taken");
  }

  @Test
  void aMethodOfOnesOwnGivesItsRateOfCoal() {
    AccountingMethod method =
        read(ndrc() + "coal_rate,0.31,statistical yearbook,,\n").asOptional().orElseThrow();
    CoalRule.GenerationRate rule = (CoalRule.GenerationRate) method.coal();
    assertThat(rule.rate().orElseThrow().value()).isEqualByComparingTo("0.31");
    assertThat(method.carries("ndrc-910-2025")).isFalse();
  }

  @Test
  void theNoticePrintsNoRateOfCoal() {
    CoalRule rule = AccountingMethods.find("ndrc-910-2025").orElseThrow().coal();
    assertThat(((CoalRule.GenerationRate) rule).rate()).isEmpty();
  }

  @Test
  void anUnknownMethodNamesTheKnown() {
    Issue unknown = AccountingMethods.select("ndrc-911").issues().get(0);
    assertThat(unknown.code()).isEqualTo("method-unknown");
    assertThat(unknown.fact("known"))
        .isEqualTo("t-seesa-010, iso-14064-1, ndrc-910-2025, shanghai-ets");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyFaultHasASentence(String language) {
    Messages messages = Messages.of(AccountingMethods.class, Locale.forLanguageTag(language));
    assertThat(messages.keys())
        .contains(
            "method-unknown",
            "method-unreadable",
            "method-not-text",
            "method-malformed",
            "method-header",
            "method-row-length",
            "method-value-blank",
            "method-source-missing",
            "method-key-twice",
            "method-key-unknown",
            "method-key-reserved",
            "method-key-missing",
            "method-key-unused",
            "method-value-invalid",
            "method-id-taken");
  }

  @ParameterizedTest
  @CsvSource({
    "184000, 800000, 0.23, 24000",
    "110000, 500000, 0.22, 10000",
    "160000, 800000, 0.2, 0",
    "150000, 800000, 0.1875, 0"
  })
  void carbonPerEnergyIsHeldAgainstItsLimit(
      BigDecimal emissions, BigDecimal energy, BigDecimal ratio, BigDecimal excess) {
    CarbonPerEnergy carbon = new CarbonPerEnergy(emissions, energy);
    assertThat(carbon.ratio()).isEqualByComparingTo(ratio);
    assertThat(carbon.excess(new BigDecimal("0.2"))).isEqualByComparingTo(excess);
  }

  private Outcome<AccountingMethod> read(String text) {
    Path file = folder.resolve("own.csv");
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AccountingMethods.select(file.toString());
  }

  /** The shipped file as one of the user's own. */
  private static String ndrc() {
    try (InputStream in = AccountingMethods.class.getResourceAsStream("ndrc-910-2025.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("id,ndrc-910-2025", "id,own")
          .replaceAll("(?m)^profiles,.*\n", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
