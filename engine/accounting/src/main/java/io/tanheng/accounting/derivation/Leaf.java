package io.tanheng.accounting.derivation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A value that was read. */
record Leaf(String label, BigDecimal value, String unit, Optional<Source> source)
    implements Derivation {
  @Override
  public Operation operation() {
    return Operation.LEAF;
  }

  @Override
  public List<Derivation> inputs() {
    return List.of();
  }

  @Override
  public Derivation named(String newLabel) {
    return new Leaf(newLabel, value, unit, source);
  }

  @Override
  public Derivation in(String newUnit) {
    return new Leaf(label, value, newUnit, source);
  }
}
