package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.factors.catalog.GwpSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gases that escape: mass × GWP. A refrigerant blend is the sum of its parts by mass share; parts
 * outside the seven gases (HCFC, CFC) are a memo item, hydrocarbons and HFO without a GWP in the
 * report give no line.
 */
final class FugitiveRelease implements EmissionMethod {
  @Override
  public Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver) {
    String code = record.activity().code();
    List<Resolved.Part> parts = new ArrayList<>();
    Optional<List<GwpSet.Part>> blend = resolver.gwp().blend(code);
    if (blend.isPresent()) {
      for (GwpSet.Part part : blend.get()) {
        Derivation share =
            Derivation.factor("share:" + part.gas(), part.share(), "composition of " + code);
        part(record, resolver, part.gas(), Optional.of(share)).ifPresent(parts::add);
      }
      tellLeftOut(record, resolver, blend.get(), parts);
    } else {
      part(record, resolver, code, Optional.empty()).ifPresent(parts::add);
    }
    if (parts.isEmpty()) {
      unpriced(record, resolver, code, blend.isPresent());
      return Optional.empty();
    }
    return Optional.of(new Resolved(record, parts));
  }

  private static Optional<Resolved.Part> part(
      ActivityRecord record, Resolver resolver, String gas, Optional<Derivation> share) {
    Optional<Derivation> gwp = resolver.gwpOf(gas);
    if (gwp.isEmpty()) {
      if (share.isPresent()) {
        resolver.note(
            "blend-part-without-gwp",
            record.activity().code() + gas,
            record,
            "activity",
            "gas",
            gas,
            "blend",
            record.activity().code(),
            "report",
            resolver.gwp().report());
      }
      return Optional.empty();
    }
    if (!resolver.accounts(gas)) {
      return Optional.empty();
    }
    return Optional.of(
        new Resolved.Part(gas, FactorRows.account(record, resolver, gas), share, gwp.get()));
  }

  /** Which parts the settings leave out, where others are counted. */
  private static void tellLeftOut(
      ActivityRecord record,
      Resolver resolver,
      List<GwpSet.Part> blend,
      List<Resolved.Part> counted) {
    if (!counted.isEmpty()) {
      blend.stream()
          .map(GwpSet.Part::gas)
          .filter(gas -> !resolver.accounts(gas))
          .forEach(gas -> resolver.notCovered(record, gas));
    }
  }

  /** A gas that the settings leave out is an exclusion; one without a GWP cannot be priced. */
  private static void unpriced(
      ActivityRecord record, Resolver resolver, String code, boolean blend) {
    if (blend || !resolver.accounts(code)) {
      resolver.excludedGas(record, code);
      return;
    }
    resolver.withoutGwp(record, code);
  }

  private record Resolved(ActivityRecord record, List<Part> parts) implements ResolvedActivity {
    private record Part(String gas, Account account, Optional<Derivation> share, Derivation gwp) {}

    @Override
    public Optional<ResolvedActivity> forLine(ActivityRecord other) {
      return Optional.of(new Resolved(other, parts));
    }

    @Override
    public LineResult calculate() {
      List<EmissionLine> lines = new ArrayList<>(parts.size());
      for (Part part : parts) {
        lines.add(line(part));
      }
      return new LineResult(record, lines, Optional.empty(), Optional.empty());
    }

    private EmissionLine line(Part part) {
      LineInput input = new LineInput(record);
      Measured released = input.amount().to(Measured.tonne());
      if (input.purity().isPresent()) {
        released = released.times(input.purity().get(), "mass:" + part.gas());
      }
      String formula = part.share().isPresent() ? "mass × share" : "mass";
      Measured mass =
          part.share().isPresent()
              ? released.times(part.share().get(), "mass:" + part.gas())
              : released;
      return Lines.of(record, part.account(), part.gas(), formula, mass, part.gwp());
    }
  }
}
