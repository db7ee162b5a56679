package io.tanheng.factors.quantity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of units that ships with the library, by symbol and alias. */
final class UnitTable {
  private static final String FILE = "units.csv";

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
