package io.tanheng.accounting.profile;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.tanheng.accounting.profile.IndicatorDefinition.Computed;
import io.tanheng.accounting.profile.IndicatorDefinition.Kind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads Table 1. */
final class IndicatorTable {
  private static final List<String> HEADER =
      List.of(
          "no",
          "group",
          "group_zh",
          "system_zh",
          "alternative",
          "name_en",
          "name_zh",
          "kind",
          "leading_value",
          "unit",
          "source_of_value",
          "clause",
          "weight_percent",
          "period");
  private static final Set<String> STATES = Set.of("有", "设立");

  private final ProfileTable table;
  private final Set<String> keys = new HashSet<>();

  private IndicatorTable(ProfileFiles files, String file) {
    table = ProfileTable.read(files, file, HEADER);
  }

  static List<IndicatorDefinition> read(ProfileFiles files, String file) {
    IndicatorTable reader = new IndicatorTable(files, file);
    return reader.table.records().stream().map(reader::definition).toList();
  }

  private IndicatorDefinition definition(NamedCsvRecord row) {
    try {
      IndicatorDefinition definition = parse(row);
      if (!keys.add(definition.key())) {
        throw table.broken(row, "indicator " + definition.key() + " stands twice");
      }
      return definition;
    } catch (IllegalArgumentException e) {
      throw table.broken(row, String.valueOf(e.getMessage()));
    }
  }

  private static IndicatorDefinition parse(NamedCsvRecord row) {
    Kind kind = Kind.valueOf(constant(row.getField("kind")));
    return new IndicatorDefinition(
        Integer.parseInt(row.getField("no")),
        row.getField("group"),
        row.getField("alternative"),
        row.getField("name_en"),
        row.getField("name_zh"),
        kind,
        leadingValue(kind, row.getField("leading_value")),
        row.getField("unit"),
        Computed.valueOf(constant(row.getField("source_of_value"))),
        row.getField("clause"));
  }

  private static BigDecimal leadingValue(Kind kind, String text) {
    if (kind == Kind.PRESENCE) {
      if (!STATES.contains(text)) {
        throw new IllegalArgumentException("no state: " + text);
      }
      return BigDecimal.ONE;
    }
    BigDecimal value = new BigDecimal(text);
    if (value.signum() <= 0) {
      throw new IllegalArgumentException("leading value not above 0: " + text);
    }
    return kind == Kind.RATIO ? value.movePointLeft(2) : value;
  }

  private static String constant(String word) {
    return word.replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
