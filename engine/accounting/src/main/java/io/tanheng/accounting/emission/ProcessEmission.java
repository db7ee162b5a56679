package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Industrial processes: quantity × EF [× purity] [× calcination], one line for each gas that the
 * library gives the process.
 */
final class ProcessEmission implements EmissionMethod {
  @Override
  public Optional<ResolvedActivity> resolve(ActivityRecord record, Resolver resolver) {
    LineInput input = new LineInput(record);
    List<Derivation> fractions = new ArrayList<>();
    input.purity().ifPresent(fractions::add);
    input.parameter("calcination", "1").ifPresent(fractions::add);
    String formula =
        "Q × EF"
            + (record.purity().isPresent() ? " × purity" : "")
            + (record.parameters().containsKey("calcination") ? " × calcination" : "");
    List<ResolvedProduct.Release> gases =
        FactorRows.releases(record, resolver, input, fractions, formula);
    if (gases.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ResolvedProduct(record, input.amount(), gases, Optional.empty(), resolver.constants()));
  }
}
