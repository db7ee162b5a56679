package io.tanheng.accounting.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.FactorCatalog;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The digest follows what a book says, not how it is written. */
class DigestTest {
  private static final FactorCatalog CATALOG = FactorCatalog.shipped();

  @TempDir private Path folder;
  @TempDir private Path other;

  private static String digest(Path book) {
    return BookReader.read(book, CATALOG).asOptional().orElseThrow().digest();
  }

  private String good() {
    return digest(new GoodBook().write(folder));
  }

  @Test
  void itIsASha256() {
    assertThat(good()).matches("[0-9a-f]{64}");
  }

  @Test
  void rowsAndColumnsMayBeShuffled() {
    GoodBook book = new GoodBook();
    Random random = new Random(7);
    for (String file : book.files()) {
      List<List<String>> rows = book.rows(file);
      Collections.shuffle(rows.subList(1, rows.size()), random);
      long columns = random.nextLong();
      rows.forEach(row -> Collections.shuffle(row, new Random(columns)));
    }
    assertThat(digest(book.write(other))).isEqualTo(good());
  }

  @Test
  void lineEndsAndByteOrderMarkDoNotMatter() {
    assertThat(digest(new GoodBook().write(other, "\ufeff", "\r\n"))).isEqualTo(good());
  }

  @Test
  void aChineseBookIsTheSameBook() {
    GoodBook book = new GoodBook();
    Words words = Words.shipped();
    for (String file : book.files()) {
      String table = file.startsWith("readings/") ? "readings" : file.replace(".csv", "");
      translate(book.rows(file), table, words);
      if (!table.equals("readings")) {
        book.rename(file, words.chinese("tables", table).orElseThrow() + ".csv");
      }
    }
    assertThat(digest(book.write(other))).isEqualTo(good());
  }

  private static void translate(List<List<String>> rows, String table, Words words) {
    List<String> columns = List.copyOf(rows.get(0));
    for (List<String> row : rows) {
      boolean header = row == rows.get(0);
      for (int i = 0; i < columns.size(); i++) {
        String scope = header ? table : scope(table, columns.get(i), row);
        String cell = row.get(i);
        row.set(i, words.chinese(scope, cell).orElseGet(() -> activity(scope, cell)));
      }
    }
  }

  private static String scope(String table, String column, List<String> row) {
    if (table.equals("park")) {
      return column.equals("key") ? "park.key" : "park." + row.get(0);
    }
    boolean yesNo = List.of("production", "ghg_inventory", "integer").contains(column);
    boolean category = table.equals("meters") && column.equals("category");
    return yesNo ? "yes_no" : category ? "activity.category" : table + "." + column;
  }

  private static String activity(String scope, String cell) {
    return scope.endsWith(".activity")
        ? CATALOG.activities().find(cell).map(Activity::nameZh).orElse(cell)
        : cell;
  }

  @ParameterizedTest
  @CsvSource({
    "activity.csv,2,quantity,100.00",
    "activity.csv,2,quantity,1e2",
    "activity.csv,2,unit,万Nm³",
    "activity.csv,2,activity,Natural gas",
    "activity.csv,2,category,Stationary_Combustion",
    "activity.csv,12,parameters,ccw=0.4; ce = 0.950",
    "exclusions.csv,2,reason,ne",
  })
  void otherSpellingsAreTheSame(String file, int row, String column, String value) {
    assertThat(digest(new GoodBook().set(file, row, column, value).write(other))).isEqualTo(good());
  }

  @ParameterizedTest
  @CsvSource({
    "activity.csv,2,quantity,100.01",
    "activity.csv,2,note,seen",
    "park.csv,3,note,another",
    "measures.csv,2,capex,11",
    "readings/w1.csv,2,quantity,12.6",
  })
  void anotherContentIsAnotherDigest(String file, int row, String column, String value) {
    assertThat(digest(new GoodBook().set(file, row, column, value).write(other)))
        .isNotEqualTo(good());
  }

  @Test
  void aRowTwiceIsNotTheRowOnce() {
    GoodBook book = new GoodBook();
    book.rows("exclusions.csv").add(book.rows("exclusions.csv").get(1));
    assertThat(digest(book.write(other))).isNotEqualTo(good());
  }
}
