package io.tanheng.accounting.method;

import io.tanheng.factors.catalog.EmissionFactor;
import java.util.Optional;

/** How electricity is turned into coal equivalent, where the method asks for it. */
public sealed interface CoalRule {
  /** The method knows no energy in tce. */
  record None() implements CoalRule {}

  /** By its calorific value (当量值), of the library. */
  record CalorificValue() implements CoalRule {}

  /**
   * By the coal that generation takes (等价值).
   *
   * @param rate tce/MWh; absent where the method prints none and the book must give it
   */
  record GenerationRate(Optional<EmissionFactor> rate) implements CoalRule {}
}
