package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.Unit;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Wastewater: CH4 = (TOW − S) × Bo × MCF − R, N2O = N × EF × 44/28. TOW is the parameter {@code
 * tow}, else the quantity itself (mass of BOD or COD), else the volume × the parameter {@code cod}.
 */
final class Wastewater {
  private static final String GENERAL = "ipcc2006_wastewater";

  private Wastewater() {}

  static Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver) {
    Optional<Measured> organics = organics(record, resolver);
    Optional<FactorUse> mcf = WasteTreatment.given(record, resolver, "mcf", Parameter.MCF, "");
    Optional<FactorUse> bo = capacity(record, resolver);
    Optional<Derivation> gwp = resolver.gwpOf("CH4");
    if (organics.isEmpty()) {
      return Optional.empty();
    }
    if (mcf.isEmpty() || bo.isEmpty() || gwp.isEmpty()) {
      resolver.missing(record);
      return Optional.empty();
    }
    Optional<Nitrogen> nitrogen = nitrogen(record, resolver);
    if (nitrogen.isEmpty() && !resolver.accounts("CH4")) {
      resolver.excludedGas(record, "CH4");
      return Optional.empty();
    }
    Resolved resolved =
        new Resolved(
            record,
            organics,
            mcf,
            bo,
            gwp,
            nitrogen,
            resolver.accounts("CH4"),
            resolver.constants());
    resolved.warn(resolver);
    return Optional.of(resolved);
  }

  /** A line of nitrogen alone; one that states organics needs a pathway with an MCF. */
  static Optional<ResolvedActivity> resolveNitrogen(ActivityRecord record, Resolver resolver) {
    Optional<Nitrogen> nitrogen = nitrogen(record, resolver);
    if (nitrogen.isEmpty() || record.parameters().containsKey("tow")) {
      resolver.missing(record);
      return Optional.empty();
    }
    return Optional.of(
        new Resolved(
            record,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            nitrogen,
            false,
            resolver.constants()));
  }

  private static Optional<Measured> organics(ActivityRecord record, Resolver resolver) {
    LineInput input = new LineInput(record);
    Optional<Derivation> tow = input.parameter("tow", "kg");
    boolean mass = record.unit().dimension() == Dimension.MASS;
    if (tow.isPresent() && mass && differs(input, tow.get())) {
      resolver.fault(
          "wastewater-organics-twice",
          record,
          "parameters",
          "tow",
          tow.get().value().toPlainString(),
          "quantity",
          record.quantity().toString());
      return Optional.empty();
    }
    if (tow.isPresent()) {
      return Optional.of(new Measured(tow.get(), kilogram()));
    }
    if (mass) {
      return Optional.of(input.amount().to(kilogram()));
    }
    Optional<Derivation> load = input.parameter("cod", "kg/m3");
    if (load.isPresent() && record.unit().dimension() == Dimension.VOLUME) {
      Derivation volume = input.amount().to(Units.get("m3")).derivation();
      return Optional.of(
          new Measured(
              Derivation.of("tow", Operation.PRODUCT, "kg", volume, load.get()), kilogram()));
    }
    resolver.fault(
        "wastewater-without-organics", record, "parameters", "unit", record.unit().symbol());
    return Optional.empty();
  }

  /** A mass as quantity is the organic load itself. */
  private static boolean differs(LineInput input, Derivation tow) {
    return input.amount().to(kilogram()).derivation().value().compareTo(tow.value()) != 0;
  }

  /** Bo on the basis that the organics are given in: COD for industry, BOD for households. */
  private static Optional<FactorUse> capacity(ActivityRecord record, Resolver resolver) {
    boolean domestic = record.activity().code().contains("domestic");
    String basis =
        record
            .parameters()
            .getOrDefault(
                "basis", domestic && !record.parameters().containsKey("cod") ? "bod" : "cod");
    return WasteTreatment.given(record, resolver, "bo", Parameter.BO, basis)
        .or(() -> resolver.findRow(record, GENERAL, Parameter.BO, "", basis, "bo"));
  }

  private static Optional<Nitrogen> nitrogen(ActivityRecord record, Resolver resolver) {
    LineInput input = new LineInput(record);
    Optional<Derivation> amount = input.parameter("n", "kg");
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    Optional<FactorUse> factor =
        WasteTreatment.given(record, resolver, "ef", Parameter.EF, "")
            .or(
                () ->
                    resolver.findRow(
                        record, record.activity().code(), Parameter.EF, "N2O", "", "ef"))
            .or(
                () ->
                    resolver.findRow(record, GENERAL + "_effluent", Parameter.EF, "N2O", "", "ef"));
    if (factor.isEmpty() || resolver.gwpOf("N2O").isEmpty() || !resolver.accounts("N2O")) {
      resolver.notCovered(record, "N2O");
      return Optional.empty();
    }
    return Optional.of(
        new Nitrogen(
            new Measured(amount.get(), kilogram()),
            factor.get(),
            resolver.gwpOf("N2O").orElseThrow()));
  }

  private static Unit kilogram() {
    return Units.get("kg");
  }

  private record Nitrogen(Measured amount, FactorUse factor, Derivation gwp) {}

  private record Resolved(
      ActivityRecord record,
      Optional<Measured> organics,
      Optional<FactorUse> mcf,
      Optional<FactorUse> bo,
      Optional<Derivation> gwp,
      Optional<Nitrogen> nitrogen,
      boolean methane,
      Constants constants)
      implements ResolvedActivity {

    @Override
    public LineResult calculate() {
      List<EmissionLine> lines = new ArrayList<>();
      if (methane) {
        lines.add(
            Lines.of(
                record,
                Account.SCOPE1,
                "CH4",
                "(TOW − S) × Bo × MCF − R",
                mass(),
                gwp.orElseThrow()));
      }
      nitrogen.ifPresent(n -> lines.add(nitrousOxide(n)));
      return new LineResult(record, lines, Optional.empty(), Optional.empty());
    }

    private Measured mass() {
      Derivation net = Derivation.of("methane", Operation.DIFFERENCE, "kg", made(), recovered());
      return new Measured(
          Derivation.of(
              "mass:CH4", Operation.MAX, "kg", net, Measured.constant("zero", BigDecimal.ZERO)),
          kilogram());
    }

    private Derivation made() {
      LineInput input = new LineInput(record);
      Derivation removed = input.parameter("s", "kg").orElseGet(() -> none("s"));
      Derivation treated =
          Derivation.of(
              "organics_treated",
              Operation.DIFFERENCE,
              "kg",
              organics.orElseThrow().derivation(),
              removed);
      return Derivation.of(
          "methane_made",
          Operation.PRODUCT,
          "kg",
          treated,
          bo.orElseThrow().leaf(),
          mcf.orElseThrow().leaf());
    }

    private Derivation recovered() {
      return new LineInput(record).parameter("r", "kg").orElseGet(() -> none("r"));
    }

    private static Derivation none(String name) {
      return Derivation.setting(name, BigDecimal.ZERO, "kg", name, "not given on the line");
    }

    private EmissionLine nitrousOxide(Nitrogen n) {
      Measured mass =
          new Measured(
                  Derivation.of(
                      "nitrogen_emitted",
                      Operation.PRODUCT,
                      "kg",
                      n.amount().derivation(),
                      n.factor().leaf()),
                  kilogram())
              .ratio(constants.n2oMolar(), constants.n2oNitrogenMolar(), "mass:N2O");
      return Lines.of(record, Account.SCOPE1, "N2O", "N × EF × 44/28", mass, n.gwp());
    }

    private void warn(Resolver resolver) {
      if (made().value().compareTo(recovered().value()) < 0) {
        resolver.finding(
            Issue.warning(
                "methane-recovery-exceeds",
                "",
                record.where().column("parameters"),
                "line",
                record.id().value(),
                "made",
                made().value().toPlainString(),
                "recovered",
                recovered().value().toPlainString()));
      }
    }
  }
}
