package io.tanheng.accounting.derivation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A value that is kept, and a derivation that is calculated again where it is asked for.
 *
 * @param value the value
 * @param known operands where they are kept too; none where they are calculated again
 * @param calculation gives the derivation
 */
record Deferred(BigDecimal value, List<Derivation> known, Supplier<Derivation> calculation)
    implements Derivation {
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
  public List<Derivation> operands() {
    return known.isEmpty() ? calculation.get().operands() : known;
  }

  @Override
  public void visit(Consumer<Derivation> visitor) {
    calculation.get().visit(visitor);
  }
}
