package io.tanheng.documents.proof;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import java.util.List;
import java.util.TreeSet;

/** The factor sets of a library that an evaluation rests on; the park's own stand in its book. */
final class UsedSets {
  private UsedSets() {}

  static List<FactorSet> of(Evaluation evaluation, FactorCatalog catalog) {
    TreeSet<String> ids = new TreeSet<>();
    for (EmissionFactor factor : evaluation.sources()) {
      ids.add(factor.provenance().set());
    }
    return ids.stream().flatMap(id -> catalog.find(id).stream()).toList();
  }
}
