package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.lint.LiquidFuels;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.Units;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An own factor per volume of a liquid fuel, held against the density that it implies: its CO2 over
 * that of a kilogram. A figure per kg that stands as per litre is told by it.
 */
final class FigurePerLitre {
  /** As far as fuels of one name differ. */
  private static final BigDecimal NEAR = new BigDecimal("0.10");

  /** Farther than any. */
  private static final BigDecimal MOST = new BigDecimal("0.30");

  /** Of a fuel as dense as water, per kg and per litre are the same figure. */
  private static final BigDecimal DENSE = new BigDecimal("0.05");

  private final ActivityRecord record;
  private final Resolver resolver;
  private final Measured amount;

  FigurePerLitre(ActivityRecord record, Resolver resolver, Measured amount) {
    this.record = record;
    this.resolver = resolver;
    this.amount = amount;
  }

  /**
   * Reports {@code figure-per-mass} where the factor is one per kg of the library, {@code
   * ef-density-implausible} where no density explains it; notes {@code own-factor-far} between.
   */
  boolean implausible(CarbonRoute route) {
    if (amount.unit().dimension() != Dimension.VOLUME
        || record.activity().kind() != Activity.Kind.LIQUID
        || !(route instanceof CarbonRoute.PerAmount direct)
        || !OwnEmissionFactor.own(direct.factor())) {
      return false;
    }
    String code = record.activity().code();
    LiquidFuels liquids = resolver.liquids();
    Optional<BigDecimal> density = liquids.density(code);
    Optional<BigDecimal> mass = liquids.co2PerMass(code);
    return density.isPresent() && mass.isPresent() && far(direct, density.get(), mass.get());
  }

  private boolean far(CarbonRoute.PerAmount direct, BigDecimal density, BigDecimal mass) {
    BigDecimal own =
        Measured.one(Units.get("m3"))
            .times(direct.factor(), "mass:CO2", Measured.tonne())
            .derivation()
            .value();
    BigDecimal implied = own.divide(mass, Decimals.PRECISION);
    if (!apart(implied, density, NEAR)) {
      return false;
    }
    boolean perMass =
        apart(density, BigDecimal.ONE, DENSE)
            && resolver.liquids().isPerMass(record.activity().code(), own);
    boolean impossible = perMass || apart(implied, density, MOST);
    if (impossible) {
      report(perMass ? "figure-per-mass" : "ef-density-implausible", direct, implied, density);
    } else {
      Reach.note(record, resolver, column(), own, density.multiply(mass), "kgCO2/L");
    }
    return impossible;
  }

  private void report(
      String code, CarbonRoute.PerAmount direct, BigDecimal implied, BigDecimal density) {
    resolver.fault(
        code,
        record,
        column(),
        "activity",
        record.activity().code(),
        "ef",
        direct.factor().leaf().value().toPlainString() + " " + direct.factor().unit(),
        "implied",
        Reach.shown(implied),
        "density",
        Reach.shown(density));
  }

  private String column() {
    return record.ef().isPresent() ? "ef" : "activity";
  }

  private static boolean apart(BigDecimal value, BigDecimal known, BigDecimal share) {
    return value.subtract(known).abs().compareTo(known.multiply(share)) > 0;
  }
}
