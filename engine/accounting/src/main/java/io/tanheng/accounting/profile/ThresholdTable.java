package io.tanheng.accounting.profile;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.tanheng.accounting.profile.IndicatorDefinition.Computed;
import io.tanheng.accounting.profile.IndicatorDefinition.Kind;
import io.tanheng.accounting.profile.ThresholdDefinition.Measure;
import io.tanheng.accounting.profile.ThresholdDefinition.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the indicators of a threshold profile: one row for each limit. */
final class ThresholdTable {
  private static final List<String> HEADER =
      List.of(
          "no",
          "role",
          "section_zh",
          "name_en",
          "name_zh",
          "kind",
          "measure",
          "operator",
          "threshold",
          "unit",
          "target_year",
          "energy_from",
          "energy_to",
          "excludable",
          "condition_en",
          "condition_zh");

  private final ProfileTable table;
  private final String clause;
  private final SortedMap<Integer, ThresholdDefinition> byNumber = new TreeMap<>();

  private ThresholdTable(ProfileTable table, String clause) {
    this.table = table;
    this.clause = clause;
  }

  static List<ThresholdDefinition> read(ProfileFiles files, String file, String clause) {
    ThresholdTable reader = new ThresholdTable(ProfileTable.read(files, file, HEADER), clause);
    reader.table.records().forEach(reader::add);
    return List.copyOf(reader.byNumber.values());
  }

  private void add(NamedCsvRecord row) {
    try {
      ThresholdDefinition parsed = parse(row);
      ThresholdDefinition known = byNumber.get(parsed.no());
      byNumber.put(parsed.no(), known == null ? parsed : joined(known, parsed));
    } catch (IllegalArgumentException e) {
      throw table.broken(row, String.valueOf(e.getMessage()));
    }
  }

  private static ThresholdDefinition joined(ThresholdDefinition known, ThresholdDefinition more) {
    List<Limit> limits = new ArrayList<>(known.limits());
    limits.addAll(more.limits());
    ThresholdDefinition joined =
        new ThresholdDefinition(
            known.indicator(), known.role(), known.measure(), known.excludable(), limits);
    boolean same =
        known.indicator().equals(more.indicator())
            && known.role() == more.role()
            && known.measure() == more.measure();
    if (!same) {
      throw new IllegalArgumentException("indicator " + known.no() + " stands in two forms");
    }
    return joined;
  }

  private ThresholdDefinition parse(NamedCsvRecord row) {
    Kind kind = Kind.valueOf(constant(row.getField("kind")));
    IndicatorDefinition indicator =
        new IndicatorDefinition(
            number(row.getField("no")),
            row.getField("section_zh"),
            "",
            row.getField("name_en"),
            row.getField("name_zh"),
            kind,
            BigDecimal.ONE,
            row.getField("unit"),
            Computed.ENTERED,
            clause);
    return new ThresholdDefinition(
        indicator,
        Role.valueOf(constant(row.getField("role"))),
        Measure.valueOf(constant(row.getField("measure"))),
        yes(row.getField("excludable")),
        List.of(limit(row, kind)));
  }

  private static Limit limit(NamedCsvRecord row, Kind kind) {
    String year = row.getField("target_year");
    return new Limit(
        bound(row.getField("operator"), row.getField("threshold"), kind),
        year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(year)),
        amount(row.getField("energy_from")),
        amount(row.getField("energy_to")),
        row.getField("condition_en"),
        row.getField("condition_zh"));
  }

  private static Optional<Bound> bound(String sign, String value, Kind kind) {
    if (sign.equals("met") != (kind == Kind.PRESENCE)) {
      throw new IllegalArgumentException("operator " + sign + " of a " + constant(kind.name()));
    }
    if (kind == Kind.PRESENCE) {
      return Optional.empty();
    }
    BigDecimal edge = amount(value).orElseThrow(() -> new IllegalArgumentException("no threshold"));
    Bound.Comparator comparator =
        Bound.Comparator.find(sign)
            .orElseThrow(() -> new IllegalArgumentException("operator " + sign));
    return Optional.of(new Bound(comparator, kind == Kind.RATIO ? edge.movePointLeft(2) : edge));
  }

  private static int number(String text) {
    return amount(text)
        .filter(value -> value.scale() == 0 && value.precision() <= 4)
        .map(BigDecimal::intValueExact)
        .orElseThrow(() -> new IllegalArgumentException("no whole number: " + text));
  }

  private static Optional<BigDecimal> amount(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Allowed.number(text).orElseThrow(() -> new IllegalArgumentException("no number: " + text)));
  }

  private static boolean yes(String text) {
    if (!text.equals("yes") && !text.equals("no")) {
      throw new IllegalArgumentException("neither yes nor no: " + text);
    }
    return text.equals("yes");
  }

  private static String constant(String word) {
    return word.replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
