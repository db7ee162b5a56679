package io.tanheng.accounting.derivation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * A value that is kept, and a derivation that is calculated again where it is asked for.
 *
 * @param value the value
 * @param known operands where they are kept too; none where they are calculated again
 * @param calculation gives the derivation of a place
 * @param place which of its figures this is
 */
record Deferred(
    BigDecimal value, List<Derivation> known, IntFunction<Derivation> calculation, int place)
    implements Derivation {
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
    return known.isEmpty() ? again().operands() : known;
  }

  @Override
  public void visit(Consumer<Derivation> visitor) {
    again().visit(visitor);
  }

  private Derivation again() {
    return calculation.apply(place);
  }
}
