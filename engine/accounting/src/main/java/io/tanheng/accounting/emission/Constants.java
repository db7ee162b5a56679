package io.tanheng.accounting.emission;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The constants of the method, read from the set {@code method-constants} of the library. */
final class Constants {
  private final FactorCatalog catalog;
  private final Map<String, FactorUse> known = new ConcurrentHashMap<>();

  Constants(FactorCatalog catalog) {
    this.catalog = catalog;
  }

  Derivation co2Molar() {
    return get("molar_mass_co2");
  }

  Derivation carbonMolar() {
    return get("molar_mass_c");
  }

  Derivation n2oMolar() {
    return get("molar_mass_n2o");
  }

  Derivation n2oNitrogenMolar() {
    return get("molar_mass_n2");
  }

  Derivation feedWaterEnthalpy() {
    return get("reference_enthalpy");
  }

  Derivation waterReferenceTemperature() {
    return get("hot_water_reference_temperature");
  }

  Derivation waterHeatCapacity() {
    return get("water_specific_heat");
  }

  FactorUse co2GasDensity() {
    return use("co2_gas_density");
  }

  Derivation standardCoal() {
    return get("standard_coal_energy");
  }

  /** Standard coal of electricity, kgce/kWh = tce/MWh. */
  Derivation electricityCoal() {
    return get("electricity_equiv_2020");
  }

  /** Standard coal of heat and cooling, kgce/MJ = tce/GJ. */
  Derivation heatCoal() {
    return get("heat_2020");
  }

  private Derivation get(String id) {
    return use(id).leaf();
  }

  private FactorUse use(String id) {
    return known.computeIfAbsent(id, this::read);
  }

  private FactorUse read(String id) {
    EmissionFactor factor =
        catalog
            .findFactor(id)
            .orElseThrow(() -> new IllegalStateException("the library has no constant " + id));
    return new FactorUse(Derivation.factor(id, factor, "constant of the method"), factor.unit());
  }
}
