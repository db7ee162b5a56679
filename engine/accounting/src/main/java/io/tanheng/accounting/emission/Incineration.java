package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Dimension;
import java.util.List;
import java.util.Optional;

/** Fossil CO2 of burnt waste: W × CCW × FCF × CE × 44/12. */
final class Incineration {
  /** The combustion efficiency that IPCC gives for the incineration of every waste. */
  private static final String ALL_WASTES = "ipcc2006_incineration_all_wastes_incineration";

  private Incineration() {}

  static Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver) {
    if (record.unit().dimension() != Dimension.MASS) {
      resolver.fault(
          "factor-unit-unfit",
          record,
          "unit",
          "unit",
          record.unit().symbol(),
          "factor_unit",
          "tC/t");
      return Optional.empty();
    }
    Optional<FactorUse> carbon = use(record, resolver, "ccw", Parameter.CCW);
    Optional<FactorUse> fossil = use(record, resolver, "fcf", Parameter.FCF);
    Optional<FactorUse> efficiency =
        use(record, resolver, "ce", Parameter.CE)
            .or(() -> resolver.findRow(record, ALL_WASTES, Parameter.CE, "", "", "ce"));
    Optional<Derivation> gwp = resolver.gwpOf("CO2");
    if (carbon.isEmpty() || fossil.isEmpty() || efficiency.isEmpty() || gwp.isEmpty()) {
      resolver.missing(record);
      return Optional.empty();
    }
    List<Derivation> fractions =
        List.of(carbon.get().leaf(), fossil.get().leaf(), efficiency.get().leaf());
    return Optional.of(new Resolved(record, fractions, gwp.get(), resolver.constants()));
  }

  private static Optional<FactorUse> use(
      ActivityRecord record, Resolver resolver, String name, Parameter parameter) {
    return WasteTreatment.given(record, resolver, name, parameter, "");
  }

  private record Resolved(
      ActivityRecord record, List<Derivation> fractions, Derivation gwp, Constants constants)
      implements ResolvedActivity {
    @Override
    public LineResult calculate() {
      Measured mass = new LineInput(record).amount().to(Measured.tonne());
      for (Derivation fraction : fractions) {
        mass = mass.times(fraction, "carbon");
      }
      EmissionLine line =
          Lines.of(
              record,
              Account.SCOPE1,
              "CO2",
              "W × CCW × FCF × CE × 44/12",
              mass.carbonToCo2(constants, "mass:CO2"),
              gwp);
      return new LineResult(record, List.of(line), Optional.empty(), Optional.empty());
    }
  }
}
