package io.tanheng.accounting.method;

import io.tanheng.factors.catalog.EmissionFactor;

/** What prices heat that was bought or delivered out. */
public sealed interface HeatRule {
  /** The supplier's or the park's own factor, else that of the factor sets. */
  record Library() implements HeatRule {}

  /**
   * A figure that the method itself prints.
   *
   * @param factor tCO2/GJ, with its source
   * @param measuredFirst whether a measured factor of the supplier or the park goes before it
   * @param nonFossilZero whether heat of non-fossil origin, with evidence, counts 0
   */
  record Default(EmissionFactor factor, boolean measuredFirst, boolean nonFossilZero)
      implements HeatRule {}
}
