package io.tanheng.accounting.book;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorChoice;
import io.tanheng.factors.catalog.FactorQuery;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.catalog.Place;
import io.tanheng.factors.catalog.Purpose;
import io.tanheng.factors.quantity.Dimension;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands below the line of the factors of a process or waste row. */
final class FactorDimensions {
  private static final List<Place> PLACES = List.of(Place.country("CN"), Place.WORLD);
  private static final List<Parameter> PRICED = List.of(Parameter.EF, Parameter.CARBON_FRACTION);
  private static final List<Optional<String>> GASES =
      List.of(Optional.empty(), Optional.of("CO2"), Optional.of("CH4"), Optional.of("N2O"));

  private final FactorCatalog catalog;
  private final List<String> sets;
  private final int year;
  private final Map<String, Set<Dimension>> known = new HashMap<>();

  /**
   * Asks a catalog.
   *
   * @param catalog the library
   * @param own the park's own factors
   * @param year year of the account
   */
  FactorDimensions(FactorCatalog catalog, List<EmissionFactor> own, int year) {
    this.catalog = catalog;
    this.year = year;
    this.sets = catalog.sets().stream().map(FactorSet::id).toList();
    own.forEach(factor -> dimensions(factor.item()).add(factor.unit().denominator().dimension()));
  }

  /** The dimensions; empty where the library has no such factor. */
  Set<Dimension> of(String activity) {
    return dimensions(activity);
  }

  private Set<Dimension> dimensions(String activity) {
    return known.computeIfAbsent(activity, this::ask);
  }

  private Set<Dimension> ask(String activity) {
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      if (offered(activity, dimension)) {
        dimensions.add(dimension);
      }
    }
    return dimensions;
  }

  private boolean offered(String activity, Dimension dimension) {
    return PRICED.stream()
        .flatMap(parameter -> GASES.stream().map(gas -> query(activity, parameter, gas, dimension)))
        .anyMatch(query -> !(catalog.choose(query) instanceof FactorChoice.Missing));
  }

  private FactorQuery query(
      String activity, Parameter parameter, Optional<String> gas, Dimension dimension) {
    return new FactorQuery(
        sets,
        activity,
        parameter,
        gas,
        Optional.of(dimension),
        Optional.empty(),
        PLACES,
        Purpose.INVENTORY,
        year);
  }
}
