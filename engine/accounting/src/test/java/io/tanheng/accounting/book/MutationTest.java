package io.tanheng.accounting.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of a cell or a byte, reading answers with a book or with located faults. */
class MutationTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();
  private static final Set<String> KEYS = Messages.of(BookReader.class, Locale.ENGLISH).keys();

  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1e400",
          "NaN",
          "1,234",
          "x",
          "\"",
          "=1+1",
          "2024-13",
          "9999",
          "a;b",
          "a=b",
          ":",
          ";",
          "=",
          "E01",
          "park",
          "t",
          "kWh",
          "%",
          "\u3000",
          "\ufeff",
          "🌱",
          "1e-30",
          "met",
          "none",
          "yes",
          "2024",
          "0.5",
          "electricity",
          "天然气",
          "\r",
          "a\nb",
          "1e15",
          "-");

  /** Faults of a whole file or of a missing key have no row. */
  private static final Set<String> WHOLE_FILE =
      Set.of("missing-key", "not-text", "no-header", "unreadable-file", "grid-region-needed");

  @TempDir private Path folder;

  @Test
  void anyCell() {
    Random random = new Random(20_240_601);
    int refused = 0;
    for (int trial = 0; trial < 400; trial++) {
      GoodBook book = new GoodBook();
      List<List<String>> rows = book.rows(any(book.files(), random));
      List<String> row = any(rows, random);
      row.set(random.nextInt(row.size()), any(NASTY, random));
      refused += read(book.write(folder)) ? 0 : 1;
    }
    assertThat(refused).isBetween(200, 390);
  }

  @Test
  void anyByte() throws IOException {
    Random random = new Random(99);
    int refused = 0;
    for (int trial = 0; trial < 200; trial++) {
      GoodBook book = new GoodBook();
      Path file = book.write(folder).resolve(any(book.files(), random));
      byte[] bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      Files.write(file, bytes);
      refused += read(folder) ? 0 : 1;
    }
    assertThat(refused).isBetween(100, 199);
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static boolean read(Path book) {
    Outcome<Book> outcome = BookReader.read(book, CATALOG);
    for (Issue fault : outcome.issues()) {
      assertThat(KEYS).contains(fault.code());
      assertThat(fault.where().file()).isNotEmpty();
      assertThat(fault.where().row() > 0 || WHOLE_FILE.contains(fault.code()))
          .as(fault.toString())
          .isTrue();
    }
    return outcome.asOptional().isPresent();
  }
}
