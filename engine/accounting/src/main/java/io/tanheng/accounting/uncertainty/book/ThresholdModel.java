package io.tanheng.accounting.uncertainty.book;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.indicator.ThresholdResult;
import io.tanheng.accounting.profile.Bound;
import io.tanheng.accounting.profile.Limit;
import io.tanheng.accounting.profile.Threshold;
import io.tanheng.accounting.profile.ThresholdDefinition;
import io.tanheng.accounting.uncertainty.model.Derived;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;

/**
 * A threshold that a computed figure is held against in every trial; where it holds for parks of
 * some size only, the energy of the trial says which one does.
 *
 * @param no number of the indicator
 * @param targetYear year of the threshold; absent where the document names none
 * @param met output that is 1 where a trial meets it
 * @param without output that is 1 where no threshold holds for the energy of a trial; absent where
 *     one always does
 */
record ThresholdModel(int no, OptionalInt targetYear, String met, Optional<String> without) {
  private static final int UNKNOWN = -1;

  /** Adds the outputs of a threshold behind the figure of its value. */
  static ThresholdModel of(
      ThresholdResult result, Derivation value, String id, BookSums sums, List<Derived> derived) {
    String year = result.targetYear().isPresent() ? ":" + result.targetYear().getAsInt() : "";
    String key = result.definition().no() + year;
    List<Edge> edges = edges(result);
    List<String> inputs = new ArrayList<>(List.of(id, BookModel.UNDEFINED + id));
    boolean banded = edges.stream().anyMatch(edge -> edge.limit().banded());
    if (banded) {
      String energy = "energy:" + key;
      BookSums.SumFormula made = sums.formula(value.inputs().get(1));
      derived.add(new Derived(energy, made.sums(), each -> made.formula().at(each)));
      inputs.add(energy);
      derived.add(
          new Derived("without:" + key, List.of(energy), each -> edge(edges, each[0]) < 0 ? 1 : 0));
    }
    derived.add(
        new Derived(
            "met:" + key,
            inputs,
            each -> {
              int edge = edge(edges, banded ? each[2] : 0);
              return each[1] == 0 && edge >= 0 && edges.get(edge).met().test(each[0]) ? 1 : 0;
            }));
    return new ThresholdModel(
        result.definition().no(),
        result.targetYear(),
        "met:" + key,
        banded ? Optional.of("without:" + key) : Optional.empty());
  }

  /** The limits of a target year; those by energy only where the figure is one by energy. */
  private static List<Edge> edges(ThresholdResult result) {
    boolean byEnergy =
        result.definition().measure() == ThresholdDefinition.Measure.CARBON_PER_ENERGY;
    return (byEnergy ? result.definition().limits() : result.limit().stream().toList())
        .stream()
            .filter(limit -> limit.targetYear().equals(result.targetYear()))
            .flatMap(limit -> limit.bound().stream().map(bound -> new Edge(limit, test(bound))))
            .toList();
  }

  private static DoublePredicate test(Bound bound) {
    boolean inclusive = bound.comparator().inclusive();
    if (!bound.comparator().downward()) {
      return BookModelBuilder.reaches(new Threshold(bound.value(), inclusive));
    }
    Threshold turned = new Threshold(bound.value().negate(), inclusive);
    DoublePredicate reached = BookModelBuilder.reaches(turned);
    return value -> reached.test(-value);
  }

  /** Place of the first limit that holds for an energy in tce. */
  private static int edge(List<Edge> edges, double tce) {
    for (int i = 0; i < edges.size(); i++) {
      if (edges.get(i).holdsFor(tce)) {
        return i;
      }
    }
    return UNKNOWN;
  }

  private record Edge(Limit limit, DoublePredicate met) {
    boolean holdsFor(double tce) {
      return limit.energyFrom().filter(from -> tce < from.doubleValue()).isEmpty()
          && limit.energyTo().filter(to -> tce >= to.doubleValue()).isEmpty();
    }
  }
}
