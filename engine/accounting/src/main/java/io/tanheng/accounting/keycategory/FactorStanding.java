package io.tanheng.accounting.keycategory;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.provenance.Verification;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What the tonnes of an inventory rest on. A line rests on the weakest of its factors: net
 * calorific value, carbon content, oxidation, emission factor and what else prices it; potentials,
 * definitions and constants are left aside.
 *
 * @param shares share of the size of all lines that rests on each, in the order of {@link Standing}
 * @param total size of all lines, tCO2e: deductions by their size
 */
public record FactorStanding(Map<Standing, BigDecimal> shares, BigDecimal total) {
  private static final Set<Parameter> BESIDE =
      Set.of(Parameter.GWP, Parameter.CONSTANT, Parameter.STANDARD_COAL, Parameter.BLEND_SHARE);

  /** How well a factor is known, the weakest last. */
  public enum Standing {
    /** No factor but those beside: mass of a gas released, a measured factor. */
    MEASURED,
    /** The park's own factor. */
    OWN,
    /** A default of the library, read in its source. */
    DEFAULT,
    /** A default that was not verified, or whose attribution is to be confirmed. */
    UNVERIFIED;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public FactorStanding {
    shares = Map.copyOf(shares);
  }

  /** What the lines of an inventory that count for the park rest on. */
  public static FactorStanding of(Inventory inventory) {
    Map<Standing, BigDecimal> tonnes = new EnumMap<>(Standing.class);
    BigDecimal total = BigDecimal.ZERO;
    for (EmissionLine line : inventory.lines()) {
      BigDecimal size = line.counted().abs();
      if (!line.activity().transfer() && size.signum() != 0) {
        tonnes.merge(of(line), size, BigDecimal::add);
        total = total.add(size);
      }
    }
    Map<Standing, BigDecimal> shares = new EnumMap<>(Standing.class);
    for (Standing standing : Standing.values()) {
      BigDecimal part = tonnes.getOrDefault(standing, BigDecimal.ZERO);
      shares.put(standing, total.signum() == 0 ? part : part.divide(total, Decimals.PRECISION));
    }
    return new FactorStanding(shares, total);
  }

  /** The weakest factor that a line rests on. */
  public static Standing of(EmissionLine line) {
    Standing weakest = Standing.MEASURED;
    for (Derivation operand : line.operands()) {
      if (operand.source().isPresent()
          && operand.source().get() instanceof Source.Factor factor
          && !BESIDE.contains(factor.factor().parameter())) {
        Standing standing = of(factor.factor());
        weakest = standing.compareTo(weakest) > 0 ? standing : weakest;
      }
    }
    return weakest;
  }

  private static Standing of(EmissionFactor factor) {
    if (factor.provenance().verification() == Verification.PARK) {
      return Standing.OWN;
    }
    return factor.provenance().unsettled() ? Standing.UNVERIFIED : Standing.DEFAULT;
  }

  /** The share of a standing, a fraction. */
  public BigDecimal share(Standing standing) {
    return shares.getOrDefault(standing, BigDecimal.ZERO);
  }
}
