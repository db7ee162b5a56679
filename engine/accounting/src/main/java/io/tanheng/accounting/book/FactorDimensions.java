package io.tanheng.accounting.book;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Dimension;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What stands below the line of the factors of a process or waste row. */
final class FactorDimensions {
  private static final List<Parameter> PRICED = List.of(Parameter.EF, Parameter.CARBON_FRACTION);

  private final FactorCatalog catalog;
  private final List<String> sets;
  private final Map<String, Set<Dimension>> own = new HashMap<>();
  private final Map<String, Set<Dimension>> known = new ConcurrentHashMap<>();
  private final Map<String, Set<Dimension>> priced = new ConcurrentHashMap<>();

  /**
   * Asks a catalog.
   *
   * @param catalog the library
   * @param sets the factor sets of the book; where these have no such factor, all are asked
   * @param park the park's own factors
   */
  FactorDimensions(FactorCatalog catalog, List<String> sets, List<EmissionFactor> park) {
    this.catalog = catalog;
    this.sets = sets;
    park.forEach(factor -> add(own.computeIfAbsent(factor.item(), item -> none()), factor));
  }

  /** The dimensions; empty where the library has no such factor. */
  Set<Dimension> of(String activity) {
    return known.computeIfAbsent(activity, this::ask);
  }

  /** The dimensions that the sets of the book and the park's own factors price. */
  Set<Dimension> priced(String activity) {
    return priced.computeIfAbsent(activity, this::askBook);
  }

  private Set<Dimension> askBook(String activity) {
    Set<Dimension> dimensions = offered(sets, activity);
    dimensions.addAll(own.getOrDefault(activity, none()));
    return dimensions;
  }

  private Set<Dimension> ask(String activity) {
    Set<Dimension> dimensions = none();
    dimensions.addAll(priced(activity));
    if (dimensions.isEmpty()) {
      catalog.rowsOf(activity).stream()
          .filter(factor -> PRICED.contains(factor.parameter()))
          .forEach(factor -> add(dimensions, factor));
    }
    return dimensions;
  }

  private Set<Dimension> offered(List<String> from, String activity) {
    Set<Dimension> dimensions = none();
    for (Parameter parameter : PRICED) {
      catalog.factors(from, activity, parameter).forEach(factor -> add(dimensions, factor));
    }
    return dimensions;
  }

  private static void add(Set<Dimension> dimensions, EmissionFactor factor) {
    dimensions.add(factor.unit().denominator().dimension());
  }

  private static Set<Dimension> none() {
    return EnumSet.noneOf(Dimension.class);
  }
}
