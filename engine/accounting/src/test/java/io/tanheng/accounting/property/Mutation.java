package io.tanheng.accounting.property;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One change of one table of a book, drawn from a seed, as the bytes of its file. */
final class Mutation {
  private static final String[] UNITS = {
    "t", "kg", "MWh", "kWh", "GJ", "MJ", "L", "m3", "Nm3", "10^4Nm3", "tCO2e", "tCO2/t", "",
    "parsec"
  };
  private static final String[] DATES = {
    "2024-12-31", "2025-01-01", "2099-12-31", "1900-01-01", "2024-02-30", "2024", "2024-13", "soon"
  };
  private static final String[] WORDS = {
    "grid",
    "direct_line",
    "own_fossil",
    "renewable",
    "sold",
    "kept",
    "yes",
    "no",
    "met",
    "not_met",
    "degree",
    "not_applicable",
    "measured",
    "ccer",
    "cer",
    "green_power",
    "self_developed",
    "other",
    "in_boundary",
    "out_of_boundary",
    "sink",
    "capture",
    "voluntary",
    "compliance",
    "comprehensive",
    "industrial",
    "fugitive",
    "process",
    "waste",
    "stationary_combustion",
    "purchased_electricity",
    "exported_heat",
    "co2_recovery",
    "carbon_output",
    "natural_gas",
    "steam",
    "electricity",
    "park",
    "E01",
    "E02",
    "CO2",
    "AR5",
    "SAR",
    "region",
    "province",
    "hourly",
    "fossil",
    "a",
    "b",
    "R6"
  };
  private static final String[] NUMBERS = {
    "0", "-1", "1e3", "1e-30", "1e400", "1E+2147483647", "0.1", "1,000", "1.2.3", "NaN", "∞", "１２",
    "99999999999999999999", "1e15", "1e14", "0x10", "12%", " 7 ", "+5", ".5", "5.", "100", "101",
        "29"
  };

  private final Random random;
  private final BookText book;
  private final String table;
  private String what = "";

  private Mutation(BookText book, Random random) {
    this.book = book;
    this.random = random;
    List<String> names = book.names();
    this.table = names.get(random.nextInt(names.size()));
  }

  /** The table that was changed, what was done to it, and its file. */
  record Changed(String table, String what, byte[] file) {}

  static Changed of(BookText original, long seed) {
    return new Mutation(original.copy(), Seeds.random(seed)).make();
  }

  private Changed make() {
    for (int changes = 1 + random.nextInt(3) / 2; changes > 0; changes--) {
      change();
    }
    byte[] bytes = book.text(table).getBytes(StandardCharsets.UTF_8);
    return new Changed(table, what, random.nextInt(12) == 0 ? broken(bytes) : bytes);
  }

  private void change() {
    switch (random.nextInt(10)) {
      case 0 -> duplicateRow();
      case 1 -> dropColumn();
      case 2 -> dropRow();
      case 3, 4 -> cell("blank", "");
      case 5 -> cell("unit", one(UNITS));
      case 6 -> cell("date", one(DATES));
      case 7 -> cell("word", one(WORDS));
      case 8 -> cell("number", one(NUMBERS));
      default -> swapCells();
    }
  }

  private void cell(String kind, String value) {
    List<String> row = row();
    int place = random.nextInt(row.size());
    what +=
        kind
            + " "
            + row
            + " "
            + book.header(table).get(Math.min(place, book.header(table).size() - 1))
            + " := "
            + value
            + "; ";
    row.set(place, value);
  }

  private void swapCells() {
    List<String> one = row();
    List<String> other = row();
    int place = random.nextInt(Math.min(one.size(), other.size()));
    what += "swap " + place + " of " + one + " and " + other + "; ";
    String cell = one.get(place);
    one.set(place, other.get(place));
    other.set(place, cell);
  }

  private void duplicateRow() {
    List<String> row = row();
    what += "duplicate " + row + "; ";
    book.table(table).add(new ArrayList<>(row));
  }

  private void dropRow() {
    List<String> row = row();
    what += "drop " + row + "; ";
    if (book.table(table).size() > 2) {
      book.table(table).remove(row);
    }
  }

  private void dropColumn() {
    int place = random.nextInt(book.header(table).size());
    what += "drop column " + book.header(table).get(place) + "; ";
    if (book.header(table).size() > 1) {
      book.table(table)
          .forEach(
              row ->
                  row.subList(Math.min(place, row.size()), Math.min(place + 1, row.size()))
                      .clear());
    }
  }

  private byte[] broken(byte[] bytes) {
    what += "broken bytes; ";
    if (random.nextBoolean()) {
      return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }
    byte[] other = bytes.clone();
    for (int i = 1 + random.nextInt(5); i > 0 && other.length > 0; i--) {
      other[random.nextInt(other.length)] = (byte) random.nextInt(256);
    }
    return other;
  }

  private List<String> row() {
    List<List<String>> rows = book.table(table);
    List<String> row = rows.get(random.nextInt(rows.size()));
    if (row.isEmpty()) {
      Collections.addAll(row, "", "");
    }
    return row;
  }

  private String one(String... words) {
    return words[random.nextInt(words.length)];
  }
}
