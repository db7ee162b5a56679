package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import java.util.List;
import java.util.Optional;

/**
 * All that follows from one activity line.
 *
 * @param record the line
 * @param lines one emission line per gas, never empty
 * @param energy what it adds to energy consumption; absent where it is no energy
 * @param power what a purchase or export of electricity means for green power; absent for others
 */
public record LineResult(
    ActivityRecord record,
    List<EmissionLine> lines,
    Optional<EnergyTerm> energy,
    Optional<PowerTerm> power) {
  public LineResult {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("line " + record.id() + " ended as nothing");
    }
  }

  /**
   * Energy of a line.
   *
   * @param role how it enters the total
   * @param gigajoules GJ, to compare the two sides of a transfer
   * @param tce tonnes of coal equivalent (当量值)
   * @param renewable whether it is renewable energy of indicator 11
   */
  public record EnergyTerm(Role role, Derivation gigajoules, Derivation tce, boolean renewable) {
    /** The energy of a fuel; biomass is renewable. */
    static EnergyTerm ofFuel(
        ActivityRecord record, Role role, Derivation gigajoules, Derivation standardCoal) {
      return new EnergyTerm(
          role,
          gigajoules,
          Derivation.of("tce:" + record.id(), Operation.QUOTIENT, "tce", gigajoules, standardCoal),
          record.activity().biogenic());
    }

    /** Electricity, in MWh. */
    static EnergyTerm ofElectricity(
        ActivityRecord record, Measured mwh, boolean renewable, Constants constants) {
      return new EnergyTerm(
          Role.of(record),
          mwh.to(Measured.gigajoule()).derivation(),
          Derivation.of(
              "tce:" + record.id(),
              Operation.PRODUCT,
              "tce",
              mwh.derivation(),
              constants.electricityCoal()),
          renewable);
    }

    /** Heat or cooling, in GJ. */
    static EnergyTerm ofHeat(
        ActivityRecord record, Measured heat, boolean renewable, Constants constants) {
      return new EnergyTerm(
          Role.of(record),
          heat.derivation(),
          Derivation.of(
              "tce:" + record.id(),
              Operation.PRODUCT,
              "tce",
              heat.derivation(),
              constants.heatCoal()),
          renewable);
    }

    /** How energy enters total consumption. */
    public enum Role {
      /** Fuel burnt, energy bought, renewable energy used on site. */
      CONSUMED,
      /** Delivered out from purchases or fuels: deducted. */
      DELIVERED,
      /** Delivered out from renewable plants: was never counted. */
      NOT_COUNTED;

      /** Of a purchase, an export or on-site generation. */
      static Role of(ActivityRecord record) {
        if (!record.category().export()) {
          return CONSUMED;
        }
        return record.supply() == Supply.RENEWABLE ? NOT_COUNTED : DELIVERED;
      }
    }
  }

  /**
   * Electricity of a purchase, an export or on-site generation.
   *
   * @param mwh the amount
   * @param locationFactor average grid factor, tCO2/MWh
   * @param supplierFactor the supplier's own factor, tCO2/MWh: scope2_market only
   * @param direct from a renewable plant on a line of its own
   */
  public record PowerTerm(
      Derivation mwh,
      Derivation locationFactor,
      Optional<Derivation> supplierFactor,
      boolean direct) {}
}
