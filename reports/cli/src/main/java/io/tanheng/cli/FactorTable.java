package io.tanheng.cli;

import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Factors as aligned tables, one for each set; an id is never broken, so that it can be copied. */
final class FactorTable {
  private FactorTable() {}

  /** Prints the factors, in their order, under the id of their set. */
  static void print(List<EmissionFactor> factors, Page page, Wording wording) {
    Map<String, List<EmissionFactor>> bySet = new LinkedHashMap<>();
    for (EmissionFactor factor : factors) {
      bySet.computeIfAbsent(factor.provenance().set(), id -> new ArrayList<>()).add(factor);
    }
    bySet.forEach(
        (set, rows) -> {
          page.heading(wording.text("factors.of-set", "set", set));
          TextTable table = page.newTable("nlrll");
          rows.forEach(factor -> table.row(cells(factor, wording)));
          page.table(table);
        });
  }

  private static String[] cells(EmissionFactor factor, Wording wording) {
    return new String[] {
      factor.id(),
      (wording.word("symbol", factor.parameter().word()) + " " + factor.gas()).strip(),
      Figures.exact(factor.value()),
      factor.unit().toString(),
      placeAndYear(factor, wording)
    };
  }

  /** The parameter and its gas. */
  static String gives(EmissionFactor factor, Wording wording) {
    return (wording.word("parameter", factor.parameter().word()) + " " + factor.gas()).strip();
  }

  /** Place, year and technology, as far as the factor is bound to one. */
  static String applies(EmissionFactor factor, Wording wording) {
    return (placeAndYear(factor, wording) + " " + factor.technology()).strip();
  }

  private static String placeAndYear(EmissionFactor factor, Wording wording) {
    Place place = factor.place();
    String where =
        place.level() == Place.Level.WORLD ? wording.text("factors.world") : place.code();
    return factor.year().isPresent() ? where + " " + factor.year().getAsInt() : where;
  }
}
