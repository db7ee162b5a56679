package io.tanheng.accounting.method;

import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.catalog.Place;
import io.tanheng.factors.catalog.Purpose;
import io.tanheng.factors.provenance.Provenance;
import io.tanheng.factors.provenance.Verification;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A figure that a method prints, as a factor with its source.
 *
 * @param method id of the method, which stands for its set
 * @param file its file
 * @param item what it prices
 * @param unit its unit
 */
record MethodFigure(String method, String file, String item, String unit) {
  EmissionFactor of(MethodRow row, BigDecimal value, Verification verification) {
    boolean coal = row.key().equals("coal_rate");
    return new EmissionFactor(
        method + ":" + row.key(),
        item,
        coal ? Parameter.STANDARD_COAL : Parameter.EF,
        coal ? "" : "CO2",
        value,
        Units.findFactorUnit(unit).orElseThrow(),
        Optional.empty(),
        "",
        Place.WORLD,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Purpose.INVENTORY,
        new Provenance(
            method,
            row.source(),
            "",
            Optional.empty(),
            verification,
            true,
            file,
            row.line(),
            row.note()));
  }
}
