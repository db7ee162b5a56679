package io.tanheng.accounting.uncertainty.model;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * An output that is no sum: a function of other outputs, worked out anew in every trial, such as a
 * residual {@code max(0, total − offsets)}, a ratio, or 1 for one grade and 0 for the others.
 *
 * @param id its name
 * @param inputs ids of outputs, or of derived outputs that stand before it
 * @param function of the values of the inputs, in their order; finite, free of side effects, and
 *     called from several threads at once
 */
public record Derived(String id, List<String> inputs, ToDoubleFunction<double[]> function) {
  public Derived {
    inputs = List.copyOf(inputs);
    Objects.requireNonNull(function);
  }
}
