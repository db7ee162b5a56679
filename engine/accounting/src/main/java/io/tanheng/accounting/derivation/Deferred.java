package io.tanheng.accounting.derivation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A value that is kept, and a derivation that is calculated again where it is asked for.
 *
 * @param value the value
 * @param calculation gives its derivation
 * @param place which of the figures of the calculation this is
 */
record Deferred(BigDecimal value, Recalculation calculation, int place) implements Derivation {
  @Override
  public String label() {
    return again().label();
  }

  @Override
  public Operation operation() {
    return again().operation();
  }

  @Override
  public String unit() {
    return again().unit();
  }

  @Override
  public List<Derivation> inputs() {
    return again().inputs();
  }

  @Override
  public Optional<Source> source() {
    return again().source();
  }

  @Override
  public boolean isDeferred() {
    return true;
  }

  @Override
  public Derivation named(String newLabel) {
    return again().named(newLabel);
  }

  @Override
  public Derivation in(String newUnit) {
    return again().in(newUnit);
  }

  @Override
  public Optional<Derivation> verify() {
    Derivation again = again();
    return again.value().compareTo(value) == 0 ? again.verify() : Optional.of(this);
  }

  @Override
  public List<Derivation> operands() {
    return calculation.operands(place);
  }

  @Override
  public void visit(Consumer<Derivation> visitor) {
    again().visit(visitor);
  }

  private Derivation again() {
    return calculation.figure(place);
  }
}
