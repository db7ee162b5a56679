package io.tanheng.accounting.property;

import io.tanheng.accounting.book.form.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Other ways to write the same book. */
final class Rewriting {
  private static final Words WORDS = Words.shipped();

  /** A unit, another of its dimension, and how many of the other make one. */
  private static final Map<String, Map.Entry<String, String>> UNITS =
      Map.of(
          "MWh", Map.entry("kWh", "1000"),
          "kWh", Map.entry("MWh", "0.001"),
          "t", Map.entry("kg", "1000"),
          "kg", Map.entry("t", "0.001"),
          "GJ", Map.entry("MJ", "1000"),
          "10^4Nm3", Map.entry("Nm3", "10000"),
          "Nm3", Map.entry("10^4Nm3", "0.0001"),
          "L", Map.entry("m3", "0.001"));

  private static final Map<String, String> ENUMS =
      Map.of(
          "activity category", "activity.category",
          "activity supply", "activity.supply",
          "activity attribute", "activity.attribute",
          "offsets kind", "offsets.kind",
          "offsets project_type", "offsets.project_type",
          "offsets location", "offsets.location",
          "offsets purpose", "offsets.purpose",
          "indicators status", "indicators.status",
          "requirements state", "requirements.state",
          "exclusions reason", "exclusions.reason");

  private Rewriting() {}

  /** The rows of every table in another order. */
  static void shuffleRows(BookText book, Random random) {
    book.names().forEach(table -> Collections.shuffle(book.rows(table), random));
  }

  /** The columns of every table in another order. */
  static void shuffleColumns(BookText book, Random random) {
    for (String table : book.names()) {
      long seed = random.nextLong();
      book.table(table).forEach(row -> Collections.shuffle(row, Seeds.random(seed)));
    }
  }

  /** Half of the lines in two parts that sum to the whole. */
  static void splitLines(BookText book, Random random) {
    for (List<String> row : List.copyOf(book.rows("activity"))) {
      if (!book.get("activity", row, "category").equals("waste") && random.nextBoolean()) {
        split(book, row, random);
      }
    }
  }

  private static void split(BookText book, List<String> row, Random random) {
    BigDecimal whole = new BigDecimal(book.get("activity", row, "quantity"));
    BigDecimal part = whole.multiply(BigDecimal.valueOf(random.nextInt(1000), 3));
    List<String> other = new ArrayList<>(row);
    book.set("activity", row, "quantity", part.toPlainString());
    book.set("activity", other, "quantity", whole.subtract(part).toPlainString());
    book.set("activity", other, "line_id", book.get("activity", other, "line_id") + "-2");
    book.table("activity").add(other);
  }

  /** Every quantity in another unit of its dimension. */
  static void changeUnits(BookText book) {
    for (List<String> row : book.rows("activity")) {
      Map.Entry<String, String> other = UNITS.get(book.get("activity", row, "unit"));
      if (other != null) {
        BigDecimal amount = new BigDecimal(book.get("activity", row, "quantity"));
        book.set("activity", row, "unit", other.getKey());
        book.set(
            "activity",
            row,
            "quantity",
            amount.multiply(new BigDecimal(other.getValue())).toPlainString());
      }
    }
  }

  /** Every enterprise under another id and other names, wherever it is named. */
  static void renameEnterprises(BookText book) {
    for (String table : book.names()) {
      for (List<String> row : book.rows(table)) {
        row.replaceAll(Rewriting::renamed);
      }
    }
  }

  /** The new id of an enterprise; other words as they are. */
  static String renamed(String id) {
    return id.matches("E0\\d") ? "Z-" + (9 - (id.charAt(2) - '0')) + "x" : id;
  }

  /** The words of the book in Chinese: file names, headers, keys, enum words and activities. */
  static void translate(BookText book) {
    translateActivities(book);
    ENUMS.forEach((column, scope) -> translateCells(book, column.split(" "), scope));
    for (List<String> row : book.rows("park")) {
      row.set(0, chinese("park.key", row.get(0)));
    }
    for (String table : book.names()) {
      book.header(table).replaceAll(column -> chinese(table, column));
      book.rename(table, chinese("tables", table));
    }
  }

  private static void translateActivities(BookText book) {
    Map<String, String> names = new HashMap<>();
    Runs.CATALOG.activities().all().forEach(a -> names.put(a.code(), a.nameZh()));
    for (List<String> row : book.rows("activity")) {
      String code = book.get("activity", row, "activity");
      book.set("activity", row, "activity", names.getOrDefault(code, code));
    }
    for (List<String> row : book.rows("enterprises")) {
      for (String column : List.of("production", "ghg_inventory")) {
        String word = book.get("enterprises", row, column);
        book.set("enterprises", row, column, chinese("yes_no", word));
      }
    }
  }

  private static void translateCells(BookText book, String[] column, String scope) {
    for (List<String> row : book.rows(column[0])) {
      String word = book.get(column[0], row, column[1]);
      book.set(column[0], row, column[1], chinese(scope, word));
    }
  }

  private static String chinese(String scope, String word) {
    return word.isEmpty() ? word : WORDS.chinese(scope, word).orElse(word);
  }
}
