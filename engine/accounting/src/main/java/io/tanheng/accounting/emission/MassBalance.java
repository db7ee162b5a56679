package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.quantity.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Carbon that enters and leaves with materials (物料平衡法): ± quantity × carbon content × 44/12. A fuel
 * code takes its calorific value and carbon content; all of its carbon counts, there is no
 * oxidation factor.
 */
final class MassBalance implements EmissionMethod {
  /** Carbon contents that stand beside an emission factor and would not price combustion. */
  private static final String IPCC_CARBON = "table_1_3";

  @Override
  public Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver) {
    LineInput input = new LineInput(record);
    List<Derivation> sign =
        record.category() == Category.CARBON_OUTPUT
            ? List.of(
                Derivation.setting(
                    "carbon_output", BigDecimal.ONE.negate(), "", "carbon_output", "物料平衡法"))
            : List.of();
    if (record.activity().fuel() && record.ef().isEmpty()) {
      return fuel(record, resolver, input, sign);
    }
    String formula = (sign.isEmpty() ? "" : "−") + "Q × CC";
    Optional<FactorUse> own = input.ef("C");
    if (own.isPresent()) {
      return own(record, resolver, input, own.get(), sign, formula);
    }
    List<ResolvedProduct.Release> releases =
        FactorRows.releases(record, resolver, input, sign, formula);
    if (releases.stream().anyMatch(r -> !r.factor().unit().substance().equals("C"))) {
      resolver.fault(
          "carbon-content-needed", record, "activity", "activity", record.activity().code());
      return Optional.empty();
    }
    return releases.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ResolvedProduct(
                record, input.amount(), releases, Optional.empty(), resolver.constants()));
  }

  /** The line's own carbon content, tC per amount; the energy of a fuel comes from the library. */
  private static Optional<ResolvedActivity> own(
      ActivityRecord record,
      Resolver resolver,
      LineInput input,
      FactorUse own,
      List<Derivation> sign,
      String formula) {
    if (!input.amount().fits(own)) {
      resolver.mismatch(record, "ef_unit", record.unit().symbol(), own);
      return Optional.empty();
    }
    Account account = record.activity().biogenic() ? Account.BIOGENIC : Account.SCOPE1;
    return resolver
        .gwpOf("CO2")
        .map(
            gwp ->
                new ResolvedProduct(
                    record,
                    input.amount(),
                    List.of(
                        new ResolvedProduct.Release(
                            "CO2", account, own, sign, gwp, formula + " × 44/12")),
                    record.activity().fuel()
                        ? energy(record, resolver, input, sign)
                        : Optional.empty(),
                    resolver.constants()));
  }

  private static Optional<LineResult.EnergyTerm> energy(
      ActivityRecord record, Resolver resolver, LineInput input, List<Derivation> sign) {
    Dimension dimension = input.amount().unit().dimension();
    Optional<String> base = resolver.setWith(record, Parameter.NCV, dimension);
    return input
        .ncv()
        .or(() -> any(record, resolver, base, Parameter.NCV, dimension))
        .map(ncv -> input.amount().times(ncv, "energy", Measured.gigajoule()))
        .map(energy -> term(record, resolver, energy, sign));
  }

  private static LineResult.EnergyTerm term(
      ActivityRecord record, Resolver resolver, Measured energy, List<Derivation> sign) {
    return LineResult.EnergyTerm.ofFuel(
        record,
        sign.isEmpty() ? LineResult.EnergyTerm.Role.CONSUMED : LineResult.EnergyTerm.Role.DELIVERED,
        energy.derivation(),
        resolver.constants().standardCoal());
  }

  private static Optional<ResolvedActivity> fuel(
      ActivityRecord record, Resolver resolver, LineInput input, List<Derivation> sign) {
    Dimension dimension = input.amount().unit().dimension();
    Optional<String> base = resolver.setWith(record, Parameter.NCV, dimension);
    Optional<FactorUse> ncv =
        input.ncv().or(() -> any(record, resolver, base, Parameter.NCV, dimension));
    Optional<FactorUse> carbon =
        input
            .carbonContent()
            .or(() -> any(record, resolver, base, Parameter.CARBON_CONTENT, Dimension.ENERGY));
    if (ncv.isEmpty() || carbon.isEmpty()) {
      resolver.missing(record);
      return Optional.empty();
    }
    CarbonRoute route = new CarbonRoute.ByCarbon(carbon.get(), CarbonDensity.FULL_OXIDATION);
    Optional<FuelSet> usual = base.map(set -> new FuelSet(set, false));
    if (HeatingValue.implausible(record, resolver, input.amount(), ncv, base)
        || new CarbonDensity(record, resolver, input.amount(), usual).implausible(route)) {
      return Optional.empty();
    }
    Measured energy = input.amount().times(ncv.get(), "energy", Measured.gigajoule());
    return resolver
        .gwpOf("CO2")
        .map(
            gwp ->
                new ResolvedProduct(
                    record,
                    energy,
                    List.of(
                        new ResolvedProduct.Release(
                            "CO2",
                            record.activity().biogenic() ? Account.BIOGENIC : Account.SCOPE1,
                            carbon.get(),
                            sign,
                            gwp,
                            (sign.isEmpty() ? "" : "−") + "Q × NCV × CC × 44/12")),
                    Optional.of(term(record, resolver, energy, sign)),
                    resolver.constants()));
  }

  private static Optional<FactorUse> any(
      ActivityRecord record,
      Resolver resolver,
      Optional<String> base,
      Parameter parameter,
      Dimension per) {
    List<String> sets = new java.util.ArrayList<>(List.of(FactorSet.PARK));
    base.ifPresent(sets::add);
    return resolver.find(
        record, sets, parameter, Optional.empty(), Optional.of(per), IPCC_CARBON, parameter.word());
  }
}
