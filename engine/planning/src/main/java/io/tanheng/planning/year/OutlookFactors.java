package io.tanheng.planning.year;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.FactorSet;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.catalog.Place;
import io.tanheng.factors.catalog.Purpose;
import io.tanheng.factors.provenance.Provenance;
import io.tanheng.factors.provenance.Verification;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The grid factors of the outlook as a factor set, which the book of a coming year puts first. */
final class OutlookFactors {
  /** Its id. */
  static final String SET = "outlook";

  private OutlookFactors() {}

  static FactorCatalog in(FactorCatalog catalog, Outlook outlook) {
    List<EmissionFactor> rows = new ArrayList<>();
    for (int year : outlook.years()) {
      outlook.gridFactor(year).ifPresent(factor -> rows.add(row(year, factor)));
    }
    return catalog.with(new FactorSet(SET, "outlook of the book", "", "", "", "", "", rows));
  }

  private static EmissionFactor row(int year, BigDecimal factor) {
    return new EmissionFactor(
        "outlook_grid_" + year,
        "electricity",
        Parameter.EF,
        "CO2",
        factor,
        Units.findFactorUnit("tCO2/MWh").orElseThrow(),
        Optional.empty(),
        "",
        Place.country("CN"),
        OptionalInt.of(year),
        OptionalInt.empty(),
        Purpose.INVENTORY,
        new Provenance(
            SET,
            "outlook of the book",
            "grid_factor",
            Optional.empty(),
            Verification.PARK,
            true,
            "outlook.csv",
            1,
            ""));
  }
}
