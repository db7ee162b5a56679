package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.evaluation.Evaluation;
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
import java.util.Objects;
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

  private final FactorYears years;

  BookParameters(Evaluation evaluation, DefaultUncertainty defaults) {
    this.defaults = defaults;
    evaluation.book().activities().forEach(line -> lines.put(row(line.where()), line));
    this.years = FactorYears.of(evaluation);
  }

  /** Goes on with the leaves of another line, as some factors err anew in each year. */
  void enter(Derivation line) {
    if (years.any()) {
      years.enter(
          line.leaves().stream()
              .flatMap(leaf -> leaf.source().stream())
              .filter(Source.Row.class::isInstance)
              .map(source -> lines.get(row(((Source.Row) source).where())))
              .filter(Objects::nonNull)
              .findFirst());
    }
  }

  /** Goes on with leaves that belong to no line. */
  void leave() {
    years.enter(Optional.empty());
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
    String id = "factor:" + factor.id() + years.suffix(factor.id());
    BookParameter met = known.get(id);
    return uncertain(met == null ? parameter(id, leaf, factor) : met);
  }

  private BookParameter parameter(String id, Derivation leaf, EmissionFactor factor) {
    double value = leaf.value().doubleValue();
    Fitting fitting =
        SHARES.contains(factor.parameter()) && value <= 1 ? new Fitting(1) : Fitting.OPEN;
    Distribution distribution =
        factor
            .bounds()
            .map(b -> fitting.between(value, b.lower().doubleValue(), b.upper().doubleValue()))
            .orElseGet(() -> fitting.around(value, defaults.factor()));
    return new BookParameter(
        id,
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
    if (line.correlation().activity() && name.equals("quantity")) {
      return uncertain(shared(line));
    }
    BookParameter met = known.get("line:" + line.id() + ":" + name);
    return uncertain(met == null ? parameter(leaf, line, name) : met);
  }

  /** The share by which the quantities err that go with that of a line: a number around 1. */
  private BookParameter shared(ActivityRecord line) {
    IntervalBasis basis = basis(line, "quantity");
    double percent = percent(line, basis);
    String id =
        BookParameter.COMMON
            + String.join(
                ":",
                line.enterprise().toString(),
                line.category().word(),
                line.activity().code(),
                Double.toString(percent));
    BookParameter met = known.get(id);
    return met != null
        ? met
        : new BookParameter(
            id, "quantity", "", line.id().value(), 1, "", basis, Fitting.OPEN.around(1, percent));
  }

  /** What a leaf is over the number behind it: its value where that is an error around 1. */
  static double scale(Derivation leaf, BookParameter parameter) {
    return parameter.common() ? leaf.value().doubleValue() : 1;
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
