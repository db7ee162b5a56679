package io.tanheng.factors.quantity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The table of units that ships with the library, by symbol and alias. */
final class UnitTable {
  private static final String FILE = "units.csv";

  /** Milligram or megagram, metric ton or megatonne, year or ampere. */
  private static final Set<String> UNCLEAR = Set.of("mg", "mt", "a");

  private final List<Unit> units = new ArrayList<>();
  private final Map<String, Unit> byName = new HashMap<>();

  private UnitTable() {}

  /**
   * Reads the shipped table.
   *
   * @throws IllegalStateException naming file and line where it is broken
   */
  static UnitTable read() {
    UnitTable table = new UnitTable();
    try (InputStream in = UnitTable.class.getResourceAsStream(FILE);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
      rows.forEach(table::add);
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " is not readable", e);
    }
    return table;
  }

  List<Unit> units() {
    return List.copyOf(units);
  }

  Map<String, Unit> byName() {
    return Map.copyOf(byName);
  }

  /** Names in small letters; without those that mean two units, or may. */
  Map<String, Unit> byLowerCase() {
    Map<String, Unit> names = new HashMap<>();
    Set<String> unclear = new HashSet<>(UNCLEAR);
    byName.forEach(
        (name, unit) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          Unit other = names.putIfAbsent(lower, unit);
          if (other != null && !other.equals(unit)) {
            unclear.add(lower);
          }
        });
    names.keySet().removeAll(unclear);
    return Map.copyOf(names);
  }

  private void add(NamedCsvRecord row) {
    Unit unit =
        new Unit(
            row.getField("symbol"),
            Dimension.valueOf(row.getField("dimension").toUpperCase(Locale.ROOT)),
            new BigDecimal(row.getField("numerator")),
            new BigDecimal(row.getField("denominator")));
    units.add(unit);
    name(unit.symbol(), unit, row);
    for (String alias : row.getField("aliases").split(";")) {
      if (!alias.isEmpty()) {
        name(alias, unit, row);
      }
    }
  }

  private void name(String name, Unit unit, NamedCsvRecord row) {
    if (byName.put(name, unit) != null) {
      throw new IllegalStateException(
          "%s line %d: %s names two units".formatted(FILE, row.getStartingLineNumber(), name));
    }
  }
}
