package io.tanheng.cli;

import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.Place;
import java.util.List;

/** Factors as an aligned table. */
final class FactorTable {
  private FactorTable() {}

  static TextTable of(List<EmissionFactor> factors, Page page, Wording wording) {
    TextTable table = page.newTable("llrlll");
    table.row(
        wording.text("factors.id"),
        wording.text("factors.gives"),
        wording.text("factors.value"),
        wording.text("factors.unit"),
        wording.text("factors.applies"),
        wording.text("factors.set"));
    factors.forEach(factor -> table.row(cells(factor, wording)));
    return table;
  }

  private static String[] cells(EmissionFactor factor, Wording wording) {
    return new String[] {
      factor.id(),
      gives(factor, wording),
      Figures.exact(factor.value()),
      factor.unit().toString(),
      applies(factor, wording),
      factor.provenance().set()
    };
  }

  /** The parameter and its gas. */
  static String gives(EmissionFactor factor, Wording wording) {
    return (wording.word("parameter", factor.parameter().word()) + " " + factor.gas()).strip();
  }

  /** Place, year and technology, as far as the factor is bound to one. */
  static String applies(EmissionFactor factor, Wording wording) {
    Place place = factor.place();
    String where =
        place.level() == Place.Level.WORLD ? wording.text("factors.world") : place.code();
    String year = factor.year().isPresent() ? " " + factor.year().getAsInt() : "";
    String technology = factor.technology().isBlank() ? "" : " " + factor.technology();
    return where + year + technology;
  }
}
