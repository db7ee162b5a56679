package io.tanheng.accounting.derivation;

import java.util.List;

/** A calculation that is done again where somebody looks at how one of its figures came about. */
public interface Recalculation {
  /**
   * The derivation of a figure, the same at every call.
   *
   * @param place which of the figures of the calculation
   */
  Derivation figure(int place);

  /** What {@link Derivation#operands()} of a figure gives; by a shorter way where there is one. */
  default List<Derivation> operands(int place) {
    return figure(place).operands();
  }
}
