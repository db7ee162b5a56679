package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.quantity.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A fuel with its factors chosen.
 *
 * @param record the line
 * @param asWritten whether a volume is priced as it is written, though its density is given
 * @param ncv calorific value; absent where CO2 is priced per amount and none is known
 * @param route how CO2 is calculated
 * @param co2Gwp GWP of CO2
 * @param others factors of CH4 and N2O
 * @param constants constants of the method
 */
record ResolvedCombustion(
    ActivityRecord record,
    boolean asWritten,
    Optional<FactorUse> ncv,
    CarbonRoute route,
    Derivation co2Gwp,
    SortedMap<String, GasFactor> others,
    Constants constants)
    implements ResolvedActivity {

  /** Factor and GWP of one gas. */
  record GasFactor(FactorUse factor, Derivation gwp) {}

  @Override
  public Optional<ResolvedActivity> forLine(ActivityRecord other) {
    return Optional.of(
        new ResolvedCombustion(other, asWritten, ncv, route, co2Gwp, others, constants));
  }

  @Override
  public LineResult calculate() {
    LineInput input = new LineInput(record);
    Measured amount = asWritten ? input.written() : input.amount();
    Optional<Measured> heat =
        ncv.isPresent()
            ? Optional.of(amount.times(ncv.get(), "energy", Measured.gigajoule()))
            : Optional.empty();
    List<EmissionLine> lines = new ArrayList<>();
    lines.add(co2(amount));
    for (Map.Entry<String, GasFactor> gas : others.entrySet()) {
      lines.add(other(gas.getKey(), gas.getValue(), amount, heat));
    }
    return new LineResult(record, lines, energy(heat), Optional.empty());
  }

  private Optional<LineResult.EnergyTerm> energy(Optional<Measured> heat) {
    return heat.isEmpty()
        ? Optional.empty()
        : Optional.of(
            LineResult.EnergyTerm.ofFuel(
                record,
                LineResult.EnergyTerm.Role.CONSUMED,
                heat.get().derivation(),
                constants.standardCoal()));
  }

  private EmissionLine co2(Measured amount) {
    Account account = record.activity().biogenic() ? Account.BIOGENIC : Account.SCOPE1;
    Carbon carbon = new Carbon(amount, ncv, route);
    return Lines.of(record, account, "CO2", carbon.formula(), carbon.mass(constants), co2Gwp);
  }

  /**
   * The CO2 of an amount of fuel.
   *
   * @param amount mass or volume, or energy
   * @param ncv calorific value, where the route needs one
   * @param route how CO2 is calculated
   */
  record Carbon(Measured amount, Optional<FactorUse> ncv, CarbonRoute route) {
    Measured mass(Constants constants) {
      if (route instanceof CarbonRoute.ByCarbon carbon) {
        return heat()
            .times(carbon.carbonContent(), "carbon", Measured.tonne())
            .times(carbon.oxidation(), "oxidised_carbon")
            .carbonToCo2(constants, "mass:CO2");
      }
      if (route instanceof CarbonRoute.PerEnergy energy) {
        return oxidised(
            heat().times(energy.factor(), "mass:CO2", Measured.tonne()), energy.oxidation());
      }
      CarbonRoute.PerAmount direct = (CarbonRoute.PerAmount) route;
      return oxidised(
          amount.times(direct.factor(), "mass:CO2", Measured.tonne()), direct.oxidation());
    }

    String formula() {
      if (route instanceof CarbonRoute.ByCarbon) {
        return "FC × NCV × CC × OF × 44/12";
      }
      return route instanceof CarbonRoute.PerEnergy energy
          ? oxidised("FC × NCV × EF", energy.oxidation())
          : oxidised("FC × EF", ((CarbonRoute.PerAmount) route).oxidation());
    }

    private Measured heat() {
      return amount.unit().dimension() == Dimension.ENERGY
          ? amount
          : amount.times(ncv.orElseThrow(), "energy", Measured.gigajoule());
    }

    private static Measured oxidised(Measured mass, Optional<Derivation> oxidation) {
      return oxidation.map(of -> mass.times(of, "mass:CO2")).orElse(mass);
    }

    private static String oxidised(String formula, Optional<Derivation> oxidation) {
      return oxidation.isPresent() ? formula + " × OF" : formula;
    }
  }

  private EmissionLine other(String gas, GasFactor use, Measured amount, Optional<Measured> heat) {
    boolean energetic = use.factor().unit().denominator().dimension() == Dimension.ENERGY;
    Measured base = energetic ? heat.orElseThrow() : amount;
    Measured mass = base.times(use.factor(), "mass:" + gas, Measured.tonne());
    String formula = energetic ? "FC × NCV × EF" : "FC × EF";
    return Lines.of(record, Account.SCOPE1, gas, formula, mass, use.gwp());
  }
}
