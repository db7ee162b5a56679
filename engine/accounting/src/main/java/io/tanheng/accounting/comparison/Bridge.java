package io.tanheng.accounting.comparison;

import io.tanheng.accounting.derivation.Derivation;
import java.math.BigDecimal;
import java.util.List;

/**
 * From one headline to another, one rule at a time.
 *
 * @param from where it begins
 * @param to where it ends
 * @param steps every rule in order, those that move nothing too; they lead from the one exactly to
 *     the other
 */
public record Bridge(BridgeEnd from, BridgeEnd to, List<BridgeStep> steps) {
  public Bridge {
    steps = List.copyOf(steps);
    BigDecimal at = from.value();
    for (BridgeStep step : steps) {
      at = at.add(step.delta());
    }
    if (at.compareTo(to.value()) != 0) {
      throw new IllegalArgumentException("the bridge ends at " + at + ", not " + to.value());
    }
  }

  /** tCO2e. */
  public BigDecimal delta() {
    return to.value().subtract(from.value());
  }

  /** The end as the beginning and the steps, each down to the parts that it moves. */
  public Derivation derivation() {
    return BridgeDerivation.of(this);
  }

  /** The steps that move something. */
  public List<BridgeStep> moving() {
    return steps.stream().filter(step -> !step.changes().isEmpty()).toList();
  }
}
