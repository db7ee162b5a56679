package io.tanheng.accounting.derivation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A value that follows from others. */
record Computed(
    String label, Operation operation, BigDecimal value, String unit, List<Derivation> inputs)
    implements Derivation {
  Computed {
    inputs = List.copyOf(inputs);
  }

  @Override
  public Optional<Source> source() {
    return Optional.empty();
  }

  @Override
  public Derivation named(String newLabel) {
    return label.equals(newLabel)
        ? this
        : new Computed(newLabel, operation, value, unit, inputs);
  }

  @Override
  public Derivation in(String newUnit) {
    return new Computed(label, operation, value, newUnit, inputs);
  }
}
