package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;

/** Builds emission lines from a mass and a GWP. */
final class Lines {
  private Lines() {}

  /** A line of one gas: mass (t) × GWP. */
  static EmissionLine of(
      ActivityRecord record,
      Account account,
      String gas,
      String formula,
      Measured mass,
      Derivation gwp) {
    Derivation tonnes = mass.to(Measured.tonne()).derivation().named("mass:" + gas);
    Derivation co2e = Derivation.of(label(record, gas), Operation.PRODUCT, "tCO2e", tonnes, gwp);
    return new EmissionLine(record, account, gas, formula + " × GWP", tonnes, co2e);
  }

  /** A line that is counted and emits nothing, with the reason why. */
  static EmissionLine zero(ActivityRecord record, Account account, String reason, String clause) {
    Derivation amount = new LineInput(record).amount().derivation();
    Derivation none =
        Derivation.setting(reason, java.math.BigDecimal.ZERO, "tCO2/unit", reason, clause);
    Derivation mass = Derivation.of("mass:CO2", Operation.PRODUCT, "t", amount, none);
    Derivation gwp =
        Derivation.setting("gwp:CO2", java.math.BigDecimal.ONE, "", "gwp", "definition");
    Derivation co2e = Derivation.of(label(record, "CO2"), Operation.PRODUCT, "tCO2e", mass, gwp);
    return new EmissionLine(record, account, "CO2", "Q × 0", mass, co2e);
  }

  private static String label(ActivityRecord record, String gas) {
    return "line:" + record.id() + ":" + gas;
  }
}
