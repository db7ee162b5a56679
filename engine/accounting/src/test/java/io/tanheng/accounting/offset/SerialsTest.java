package io.tanheng.accounting.offset;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SerialsTest {
  private static final Location ROW = Location.row("offsets.csv", 5);

  static Stream<NamedCsvRecord> blocks() throws IOException {
    try (Reader text =
            new InputStreamReader(
                Objects.requireNonNull(SerialsTest.class.getResourceAsStream("offset_serials.csv")),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      return reader.stream().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void reads_every_block_of_the_registries(NamedCsvRecord row) {
    SerialRange range = read(text(row));

    assertThat(range.first()).isEqualTo(row.getField("start"));
    assertThat(range.last()).isEqualTo(row.getField("end"));
    assertThat(range.size()).isEqualTo(row.getField("quantity"));
    assertThat(range.prefix())
        .isEqualTo(
            row.getField("block_prefix").replaceFirst("^(CDC|CER):", "").replaceFirst("-$", ""));
  }

  @Test
  void no_two_blocks_of_one_event_overlap() throws IOException {
    List<NamedCsvRecord> rows = blocks().toList();
    assertThat(rows).hasSize(400);
    Map<String, SerialRange> seen = new HashMap<>();
    for (NamedCsvRecord row : rows) {
      SerialRange range = read(text(row));
      String event = row.getField("registry") + row.getField("event");
      assertThat(seen.entrySet())
          .noneMatch(e -> e.getKey().startsWith(event + "#") && e.getValue().overlaps(range));
      seen.put(event + "#" + row.getStartingLineNumber(), range);
    }
  }

  /** Cercarbono prints the block's name and its numbers apart. */
  private static SerialText text(NamedCsvRecord row) {
    return row.getField("registry").equals("cercarbono")
        ? new SerialText(row.getField("start"), row.getField("end"), row.getField("serial"))
        : new SerialText("", "", row.getField("serial"));
  }

  @ParameterizedTest
  @CsvSource({
    "RW-5-1463953-2-2-0-7014 - RW-5-1467609-2-2-0-7014, 3657",
    "RW-5-1460108-2-2-0-7014 - RW-5-1463952-2-2-0-7014, 3845",
    "RW-5-1459975-2-2-0-7014 - RW-5-1460107-2-2-0-7014, 133"
  })
  void reads_cer_blocks(String block, String size) {
    SerialRange range = read(new SerialText("", "", block));
    assertThat(range.size()).isEqualTo(size);
    assertThat(range.prefix()).isEqualTo("RW-5-2-2-0-7014");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 5000, '', 5000, ''",
    "CCER-2024-000001, CCER-2024-005000, CCER-2024, 5000, ''",
    "CCER-2024-000001, 5000, CCER-2024, 5000, ''",
    "ccer-2024-000001, ＣＣＥＲ-2024-000009, CCER-2024, 9, ''",
    "A–000001, A-000002, A, 2, ''",
    "RW-5-7-2-2-0-7014, RW-5-7-2-2-0-7014, RW-5-2-2-0-7014, 1, ''",
    "CCER-01-7, CCER-01-7, CCER-01, 1, ''",
    "'', '', '', 5000, 1-5000",
    "'', '', '', 5000, 1至5000",
    "'', '', CCER-01, 100, CCER-01-1 至 CCER-01-100",
    "1, 100, ACR-US-1, 100, ACR-US-1-1 to 100"
  })
  void reads_pairs_and_plain_numbers(
      String first, String last, String prefix, String size, String whole) {
    SerialRange range = read(new SerialText(first, last, whole));
    assertThat(range.prefix()).isEqualTo(prefix);
    assertThat(range.size()).isEqualTo(size);
  }

  @Test
  void holds_numbers_beyond_every_machine_word() {
    SerialRange range = read(new SerialText("1", "123456789012345678901234567890", ""));
    assertThat(range.size()).isEqualTo(new BigInteger("123456789012345678901234567890"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, '', '', serial-incomplete",
    "'', 5, '', serial-incomplete",
    "'', '', ' ', serial-incomplete",
    "'', '', CDC_1_1_1_321_14_1_2009, serial-ambiguous",
    "'', '', CCER-2024-1-5000, serial-ambiguous",
    "'', '', see the certificate, serial-unreadable",
    "'', '', 'ACR-US-1-1 to 5, 7 to 9', serial-unreadable",
    "one, 5, '', serial-unreadable",
    "5, A-9, '', serial-unreadable",
    "A-1, B-9, '', serial-ambiguous",
    "CCER-2023-1, CCER-2024-9, '', serial-ambiguous",
    "5000, 1, '', serial-reversed",
    "'', '', ACR-US-1-100 to 1, serial-reversed",
    "1, 90, ACR-US-1-1 to 100, serial-contradiction",
    "CCER-1, CCER-100, ACR-US-1-1 to 100, serial-contradiction"
  })
  void refuses_what_cannot_be_told(String first, String last, String whole, String code) {
    Outcome<SerialRange> outcome = Serials.read(new SerialText(first, last, whole), ROW);
    assertThat(outcome.asOptional()).isEmpty();
    assertThat(outcome.issues()).extracting(Issue::code).containsExactly(code);
    assertThat(outcome.issues().get(0).where().row()).isEqualTo(5);
  }

  private static SerialRange read(SerialText text) {
    return Serials.read(text, ROW).asOptional().orElseThrow();
  }
}
