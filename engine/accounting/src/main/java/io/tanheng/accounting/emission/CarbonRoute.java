package io.tanheng.accounting.emission;

import io.tanheng.accounting.derivation.Derivation;
import java.util.Optional;

/** How the CO2 of a fuel is calculated. */
sealed interface CarbonRoute {
  /** Whether the route needs the calorific value of the fuel. */
  boolean perEnergy();

  /** FC × NCV × CC × OF × 44/12 (GB/T 32150). */
  record ByCarbon(FactorUse carbonContent, Derivation oxidation) implements CarbonRoute {
    @Override
    public boolean perEnergy() {
      return true;
    }
  }

  /** FC × NCV × EF (IPCC); an oxidation factor only where the line or the park gives one. */
  record PerEnergy(FactorUse factor, Optional<Derivation> oxidation) implements CarbonRoute {
    @Override
    public boolean perEnergy() {
      return true;
    }
  }

  /** FC × EF, for a factor per mass or volume of the fuel. */
  record PerAmount(FactorUse factor, Optional<Derivation> oxidation) implements CarbonRoute {
    @Override
    public boolean perEnergy() {
      return false;
    }
  }
}
