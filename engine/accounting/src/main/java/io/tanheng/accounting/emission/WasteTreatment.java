package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.Parameter;
import java.util.List;
import java.util.Optional;

/**
 * Waste and wastewater: which calculation a code takes follows from what the library gives it: a
 * methane correction factor (wastewater), a carbon share (incineration) or an emission factor
 * (composting, septic systems, incineration CH4 and N2O).
 */
final class WasteTreatment implements EmissionMethod {
  @Override
  public Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver) {
    List<EmissionFactor> rows = resolver.catalog().rowsOf(record.activity().code());
    if (has(rows, Parameter.MCF)) {
      return Wastewater.resolve(record, resolver);
    }
    if (has(rows, Parameter.CCW)) {
      return Incineration.resolve(record, resolver);
    }
    if (record.parameters().containsKey("n")) {
      return Wastewater.resolveNitrogen(record, resolver);
    }
    LineInput input = new LineInput(record);
    List<ResolvedProduct.Release> releases =
        FactorRows.releases(record, resolver, input, List.of(), "Q × EF");
    return releases.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ResolvedProduct(
                record, input.amount(), releases, Optional.empty(), resolver.constants()));
  }

  private static boolean has(List<EmissionFactor> rows, Parameter parameter) {
    return rows.stream().anyMatch(row -> row.parameter() == parameter);
  }

  /** A parameter given on the line, else the library's row of the line's own code. */
  static Optional<FactorUse> given(
      ActivityRecord record,
      Resolver resolver,
      String name,
      Parameter parameter,
      String technology) {
    return new LineInput(record)
        .parameter(name, "")
        .map(leaf -> new FactorUse(leaf, unitOf(name)))
        .or(
            () ->
                resolver.find(
                    record,
                    sets(record, resolver),
                    parameter,
                    Optional.empty(),
                    Optional.empty(),
                    technology,
                    name));
  }

  static List<String> sets(ActivityRecord record, Resolver resolver) {
    return resolver.catalog().rowsOf(record.activity().code()).stream()
        .map(row -> row.provenance().set())
        .distinct()
        .toList();
  }

  private static io.tanheng.factors.quantity.FactorUnit unitOf(String name) {
    String symbol =
        switch (name) {
          case "bo" -> "kgCH4/kg";
          case "ef" -> "kgN2O-N/kg";
          default -> "fraction";
        };
    return io.tanheng.factors.quantity.Units.findFactorUnit(symbol).orElseThrow();
  }
}
