package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.uncertainty.distribution.Distribution;
import io.tanheng.accounting.uncertainty.distribution.Exact;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.issue.Location;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The uncertain numbers among the leaves of a book's derivations. A factor is one number wherever
 * it stands; a cell of a line is that line's own. Settings, definitions, GWP, and cells of other
 * tables (lots, outputs, totals entered for earlier years) are exact, as are the pressure and the
 * temperature that an enthalpy follows from.
 */
final class BookParameters {
  private static final Set<Parameter> UNCERTAIN =
      EnumSet.of(
          Parameter.NCV,
          Parameter.CARBON_CONTENT,
          Parameter.OXIDATION,
          Parameter.EF,
          Parameter.CARBON_FRACTION,
          Parameter.MCF,
          Parameter.BO,
          Parameter.CCW,
          Parameter.FCF,
          Parameter.CE);

  private static final Set<Parameter> SHARES =
      EnumSet.of(Parameter.OXIDATION, Parameter.MCF, Parameter.CCW, Parameter.FCF, Parameter.CE);

  private static final Set<String> OWN_VALUES =
      Set.of("ncv", "carbon_content", "oxidation", "ef", "purity");
  private static final Set<String> PERCENTAGES = Set.of("oxidation", "purity");
  private static final Set<String> OWN_SHARES = Set.of("mcf", "ccw", "fcf", "ce");
  private static final Set<String> STATES = Set.of("pressure", "temperature");

  private final DefaultUncertainty defaults;
  private final Map<Location, ActivityRecord> lines = new HashMap<>();
  private final Map<String, BookParameter> known = new LinkedHashMap<>();

  BookParameters(Book book, DefaultUncertainty defaults) {
    this.defaults = defaults;
    book.activities().forEach(line -> lines.put(row(line.where()), line));
  }

  private static Location row(Location where) {
    return Location.row(where.file(), where.row());
  }

  /** Every number found so far, in the order in which it was met. */
  Collection<BookParameter> all() {
    return Collections.unmodifiableCollection(known.values());
  }

  /** The uncertain number behind a leaf; absent where the leaf is exact. */
  Optional<BookParameter> of(Derivation leaf) {
    Source source = leaf.source().orElseThrow();
    if (leaf.value().signum() == 0) {
      return Optional.empty();
    }
    if (source instanceof Source.Factor factor) {
      return factor(leaf, factor.factor());
    }
    return source instanceof Source.Row row ? cell(leaf, row.where()) : Optional.empty();
  }

  private Optional<BookParameter> factor(Derivation leaf, EmissionFactor factor) {
    if (!UNCERTAIN.contains(factor.parameter())) {
      return Optional.empty();
    }
    BookParameter met = known.get("factor:" + factor.id());
    return uncertain(met == null ? parameter(leaf, factor) : met);
  }

  private BookParameter parameter(Derivation leaf, EmissionFactor factor) {
    double value = leaf.value().doubleValue();
    Fitting fitting =
        SHARES.contains(factor.parameter()) && value <= 1 ? new Fitting(1) : Fitting.OPEN;
    Distribution distribution =
        factor
            .bounds()
            .map(b -> fitting.between(value, b.lower().doubleValue(), b.upper().doubleValue()))
            .orElseGet(() -> fitting.around(value, defaults.factor()));
    return new BookParameter(
        "factor:" + factor.id(),
        factor.parameter().word(),
        factor.id(),
        "",
        value,
        leaf.unit(),
        factor.bounds().isPresent() ? IntervalBasis.BOUNDS : IntervalBasis.FACTOR,
        distribution);
  }

  private Optional<BookParameter> cell(Derivation leaf, Location where) {
    ActivityRecord line = lines.get(row(where));
    if (line == null || STATES.contains(where.column())) {
      return Optional.empty();
    }
    String name = where.column().equals("parameters") ? leaf.label() : where.column();
    BookParameter met = known.get("line:" + line.id() + ":" + name);
    return uncertain(met == null ? parameter(leaf, line, name) : met);
  }

  private BookParameter parameter(Derivation leaf, ActivityRecord line, String name) {
    double value = leaf.value().doubleValue();
    IntervalBasis basis = basis(line, name);
    return new BookParameter(
        "line:" + line.id() + ":" + name,
        name,
        "",
        line.id().value(),
        value,
        leaf.unit(),
        basis,
        new Fitting(most(name)).around(value, percent(line, basis)));
  }

  private static IntervalBasis basis(ActivityRecord line, String name) {
    if (OWN_VALUES.contains(name)) {
      return IntervalBasis.OWN_VALUE;
    }
    if (line.uncertainty().isPresent() && name.equals("quantity")) {
      return IntervalBasis.STATED;
    }
    return line.tier().isPresent() ? IntervalBasis.TIER : IntervalBasis.NO_TIER;
  }

  private double percent(ActivityRecord line, IntervalBasis basis) {
    return switch (basis) {
      case STATED -> line.uncertainty().orElseThrow().doubleValue();
      case OWN_VALUE -> defaults.ownValue();
      default -> defaults.ofTier(line);
    };
  }

  private static double most(String name) {
    if (PERCENTAGES.contains(name)) {
      return 100;
    }
    return OWN_SHARES.contains(name) ? 1 : Double.POSITIVE_INFINITY;
  }

  private Optional<BookParameter> uncertain(BookParameter parameter) {
    if (parameter.distribution() instanceof Exact) {
      return Optional.empty();
    }
    known.putIfAbsent(parameter.id(), parameter);
    return Optional.of(parameter);
  }
}
