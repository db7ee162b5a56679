package io.tanheng.factors.lint;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the library says of a liquid fuel by mass and by volume, to tell a figure per kg that stands
 * as per litre, and a density that is none of the fuel. Safe for several threads.
 */
public final class LiquidFuels {
  /** A set that prices most liquids by mass and by volume; others are read where it has none. */
  private static final String BOTH = "uk-2024";

  private static final List<Parameter> FIGURES =
      List.of(Parameter.EF, Parameter.NCV, Parameter.CARBON_CONTENT, Parameter.OXIDATION);
  private static final BigDecimal SAME = new BigDecimal("0.002");

  private final FactorCatalog catalog;
  private final Map<String, Optional<BigDecimal>> densities = new ConcurrentHashMap<>();
  private final Map<String, List<BigDecimal>> perMass = new ConcurrentHashMap<>();

  public LiquidFuels(FactorCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The density in kg/L that CO2 per volume over CO2 per mass implies; absent where no set has
   * both.
   */
  public Optional<BigDecimal> density(String activity) {
    return densities.computeIfAbsent(activity, this::implied);
  }

  /** CO2 per mass in t/t: the median of the sets; absent where none has it. */
  public Optional<BigDecimal> co2PerMass(String activity) {
    List<BigDecimal> values = all(activity);
    return values.isEmpty() ? Optional.empty() : Optional.of(SetFigures.median(values));
  }

  /** Whether a set gives that figure as its CO2 per mass in t/t, but for rounding. */
  public boolean isPerMass(String activity, BigDecimal figure) {
    return all(activity).stream().anyMatch(known -> !DensityCheck.apart(figure, known, SAME));
  }

  /** Of one set that has both: two editions differ by more than the density. */
  private Optional<BigDecimal> implied(String activity) {
    Optional<BigDecimal> density = References.density(new SetFigures(rows(BOTH, activity)));
    for (String set : catalog.setIds()) {
      density = density.or(() -> References.density(new SetFigures(rows(set, activity))));
    }
    return density;
  }

  private List<BigDecimal> all(String activity) {
    return perMass.computeIfAbsent(activity, this::everySet);
  }

  private List<BigDecimal> everySet(String activity) {
    List<BigDecimal> values = new ArrayList<>();
    for (String set : catalog.setIds()) {
      new SetFigures(rows(set, activity)).median(Figure.co2(Dimension.MASS)).ifPresent(values::add);
    }
    return values;
  }

  private List<EmissionFactor> rows(String set, String activity) {
    List<EmissionFactor> rows = new ArrayList<>();
    FIGURES.forEach(each -> rows.addAll(catalog.factors(List.of(set), activity, each)));
    return rows;
  }
}
