package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.catalog.ParameterUnits;
import io.tanheng.factors.catalog.Purpose;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of one item of a set in base units, with the CO2 per amount that they multiply to.
 */
final class SetFigures {
  private static final Set<Parameter> COMPARED =
      EnumSet.of(Parameter.NCV, Parameter.CARBON_CONTENT, Parameter.OXIDATION, Parameter.EF);
  private static final BigDecimal CO2 = BigDecimal.valueOf(44);
  private static final BigDecimal CARBON = BigDecimal.valueOf(12);

  private final Map<Figure, List<BigDecimal>> values = new LinkedHashMap<>();
  private final Map<Figure, List<Unit>> gasUnits = new LinkedHashMap<>();

  SetFigures(Collection<EmissionFactor> rows) {
    rows.stream().filter(SetFigures::compared).forEach(this::add);
    ParameterUnits.AMOUNTS.forEach(
        per ->
            product(per)
                .filter(p -> !values.containsKey(Figure.co2(per)))
                .ifPresent(p -> values.put(Figure.co2(per), new ArrayList<>(List.of(p)))));
  }

  /** Whether a row is compared with other sets: it prices, and is not a copy for another use. */
  static boolean compared(EmissionFactor row) {
    return COMPARED.contains(row.parameter())
        && row.purpose() == Purpose.INVENTORY
        && row.value().signum() > 0;
  }

  private void add(EmissionFactor row) {
    values.computeIfAbsent(Figure.of(row), key -> new ArrayList<>()).add(Figure.base(row));
    if (row.unit().denominator().dimension() == Dimension.GAS_VOLUME) {
      gasUnits
          .computeIfAbsent(Figure.of(row), key -> new ArrayList<>())
          .add(row.unit().denominator());
    }
  }

  /** Every value of a figure; none where the set has none. */
  List<BigDecimal> all(Figure figure) {
    return List.copyOf(values.getOrDefault(figure, List.of()));
  }

  /**
   * The volumes of gas that the values of a figure are given per, in the same order; for CO2 that
   * is a product, those of the calorific values.
   */
  List<Unit> gasUnits(Figure figure) {
    Figure ncv = new Figure("ncv", "", Dimension.GAS_VOLUME);
    boolean product = figure.equals(Figure.co2(Dimension.GAS_VOLUME));
    List<Unit> own = gasUnits.getOrDefault(figure, List.of());
    return own.isEmpty() && product ? gasUnits.getOrDefault(ncv, List.of()) : List.copyOf(own);
  }

  /** The median of a figure; absent where the set has none. */
  Optional<BigDecimal> median(Figure figure) {
    return Optional.ofNullable(values.get(figure)).map(SetFigures::median);
  }

  /** NCV × carbon content × oxidation × 44/12, or NCV × factor per energy; oxidation 1 if none. */
  Optional<BigDecimal> product(Dimension per) {
    Optional<BigDecimal> ncv = median(new Figure("ncv", "", per));
    Optional<BigDecimal> perEnergy = co2OfCarbon().or(() -> median(Figure.co2(Dimension.ENERGY)));
    return ncv.flatMap(n -> perEnergy.map(n::multiply));
  }

  /** Carbon content × oxidation × 44/12, tCO2/GJ. */
  Optional<BigDecimal> co2OfCarbon() {
    BigDecimal oxidation =
        median(new Figure("oxidation", "", Dimension.NUMBER)).orElse(BigDecimal.ONE);
    return median(new Figure("carbon_content", "", Dimension.ENERGY))
        .map(carbon -> carbon.multiply(oxidation).multiply(CO2).divide(CARBON, Decimals.PRECISION));
  }

  static BigDecimal median(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.valueOf(2));
  }
}
