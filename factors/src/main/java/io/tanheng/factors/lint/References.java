package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of every set of a catalog by activity, to compare one set with the others. */
final class References {
  private final Map<String, Map<String, SetFigures>> bySet = new LinkedHashMap<>();

  References(FactorCatalog catalog) {
    for (FactorSet set : catalog.sets()) {
      bySet.put(set.id(), figures(set, catalog));
    }
  }

  /** The figures of a set by the code its items are most often. */
  static Map<String, SetFigures> figures(FactorSet set, FactorCatalog catalog) {
    Map<String, List<EmissionFactor>> rows = new TreeMap<>();
    for (EmissionFactor row : set.factors()) {
      catalog.activities().codes(row.item()).stream()
          .findFirst()
          .ifPresent(code -> rows.computeIfAbsent(code, key -> new ArrayList<>()).add(row));
    }
    Map<String, SetFigures> figures = new TreeMap<>();
    rows.forEach((code, all) -> figures.put(code, new SetFigures(all)));
    return figures;
  }

  /** The median of the other sets for a figure; absent where none has it. */
  Optional<BigDecimal> median(String except, String code, Figure figure) {
    List<BigDecimal> values = new ArrayList<>();
    others(except, code).forEach(set -> set.median(figure).ifPresent(values::add));
    return values.isEmpty() ? Optional.empty() : Optional.of(SetFigures.median(values));
  }

  /** Every value of the other sets for a figure. */
  List<BigDecimal> all(String except, String code, Figure figure) {
    return others(except, code).stream().flatMap(set -> set.all(figure).stream()).toList();
  }

  /** The figures of the other sets for an activity, a set each. */
  List<SetFigures> sets(String except, String code) {
    return others(except, code);
  }

  /**
   * The density that the other sets imply, kg/L: CO2 per volume over CO2 per mass, of a set that
   * has both where there is one.
   */
  Optional<BigDecimal> density(String except, String code) {
    List<BigDecimal> values = new ArrayList<>();
    others(except, code).forEach(set -> density(set).ifPresent(values::add));
    return values.isEmpty()
        ? quotient(
            median(except, code, Figure.co2(Dimension.VOLUME)),
            median(except, code, Figure.co2(Dimension.MASS)))
        : Optional.of(SetFigures.median(values));
  }

  private List<SetFigures> others(String except, String code) {
    List<SetFigures> others = new ArrayList<>();
    bySet.forEach(
        (id, figures) -> {
          if (!id.equals(except) && figures.containsKey(code)) {
            others.add(figures.get(code));
          }
        });
    return others;
  }

  /** The density that a set implies that prices both by volume and by mass. */
  static Optional<BigDecimal> density(SetFigures set) {
    return quotient(
        set.median(Figure.co2(Dimension.VOLUME)), set.median(Figure.co2(Dimension.MASS)));
  }

  private static Optional<BigDecimal> quotient(
      Optional<BigDecimal> upper, Optional<BigDecimal> lower) {
    return upper.flatMap(u -> lower.map(l -> u.divide(l, Decimals.PRECISION)));
  }
}
