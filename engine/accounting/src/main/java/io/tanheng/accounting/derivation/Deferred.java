package io.tanheng.accounting.derivation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A value that is kept, and a derivation that is calculated again where it is asked for. */
record Deferred(BigDecimal value, Supplier<Derivation> calculation) implements Derivation {
  @Override
  public String label() {
    return calculation.get().label();
  }

  @Override
  public Operation operation() {
    return calculation.get().operation();
  }

  @Override
  public String unit() {
    return calculation.get().unit();
  }

  @Override
  public List<Derivation> inputs() {
    return calculation.get().inputs();
  }

  @Override
  public Optional<Source> source() {
    return calculation.get().source();
  }

  @Override
  public boolean isDeferred() {
    return true;
  }

  @Override
  public Derivation named(String newLabel) {
    return calculation.get().named(newLabel);
  }

  @Override
  public Derivation in(String newUnit) {
    return calculation.get().in(newUnit);
  }

  @Override
  public Optional<Derivation> verify() {
    Derivation again = calculation.get();
    return again.value().compareTo(value) == 0 ? again.verify() : Optional.of(this);
  }

  @Override
  public void visit(Consumer<Derivation> visitor) {
    calculation.get().visit(visitor);
  }
}
