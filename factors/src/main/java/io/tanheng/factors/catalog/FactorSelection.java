package io.tanheng.factors.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among the factors of one set: the most specific place, then technology, then the year
 * (METHOD.md §2: factor choice).
 */
final class FactorSelection {
  private final FactorQuery query;
  private final List<EmissionFactor> fitting = new ArrayList<>();
  private final Comparator<EmissionFactor> order;

  /** A selection among the rows that a set has for the activity and parameter of the query. */
  FactorSelection(FactorQuery query, List<EmissionFactor> rows) {
    this.query = query;
    for (EmissionFactor row : rows) {
      if (fits(row)) {
        fitting.add(row);
      }
    }
    order =
        Comparator.comparing((EmissionFactor factor) -> factor.place().level())
            .thenComparing(this::technologyDistance)
            .thenComparing(factor -> YearDistance.of(factor, query.year()));
  }

  /** The choice; absent where no row fits. */
  Optional<FactorChoice> choice() {
    Optional<EmissionFactor> best = fitting.stream().min(order);
    return best.map(this::choice);
  }

  private FactorChoice choice(EmissionFactor best) {
    List<EmissionFactor> equal =
        fitting.stream().filter(factor -> order.compare(factor, best) == 0).toList();
    return equal.size() > 1
        ? new FactorChoice.Tied(equal)
        : new FactorChoice.Chosen(best, YearDistance.of(best, query.year()).fit(), reason(best));
  }

  private boolean fits(EmissionFactor factor) {
    return factor.purpose() == query.purpose()
        && query.gas().map(factor.gas()::equals).orElse(true)
        && query.per().map(per -> per == factor.unit().denominator().dimension()).orElse(true)
        && fitsTechnology(factor.technology())
        && (factor.place().equals(Place.WORLD) || query.places().contains(factor.place()))
        && YearDistance.valid(factor, query.year());
  }

  private boolean fitsTechnology(String technology) {
    return technology.isEmpty()
        || query.technology().filter(wanted -> within(wanted, technology)).isPresent();
  }

  /** A table for {@code stationary} serves {@code stationary:manufacturing}, less specifically. */
  private static boolean within(String wanted, String technology) {
    return wanted.equals(technology) || wanted.startsWith(technology + ":");
  }

  private int technologyDistance(EmissionFactor factor) {
    if (factor.technology().isEmpty()) {
      return 2;
    }
    return query.technology().filter(factor.technology()::equals).isPresent() ? 0 : 1;
  }

  private String reason(EmissionFactor best) {
    var provenance = best.provenance();
    StringBuilder text = new StringBuilder(provenance.set()).append(": ");
    text.append(provenance.table().isEmpty() ? provenance.document() : provenance.table());
    text.append(
        fitting.size() == 1
            ? ", the only row for "
            : ", the most specific of " + fitting.size() + " rows for ");
    text.append(best.item());
    if (!best.technology().isEmpty()) {
      text.append(", technology ").append(best.technology());
    }
    if (!best.place().equals(Place.WORLD)) {
      text.append(", place ").append(best.place().code());
    }
    best.year().ifPresent(year -> text.append(", year ").append(year));
    return text.toString();
  }
}
