package io.tanheng.factors.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 100-year global warming potentials of one assessment report. */
public final class GwpSet {
  /** The seven gases of GB/T 32150, and what else the tables hold. */
  public enum Basket {
    CO2,
    CH4,
    N2O,
    HFC,
    PFC,
    SF6,
    NF3,
    /** HCFC, CFC and other gases outside the seven: a memo item. */
    MEMO
  }

  /**
   * One gas.
   *
   * @param code {@code HFC-134a}
   * @param name its name
   * @param basket which of the seven gases it belongs to
   * @param factor its GWP (tCO2e/t) with provenance
   */
  public record Gas(String code, String name, Basket basket, EmissionFactor factor) {}

  /**
   * A part of a refrigerant blend.
   *
   * @param gas code of the gas; it need not have a GWP here (hydrocarbons, HFO)
   * @param share mass share as a factor with provenance, 0 to 1
   */
  public record Part(String gas, EmissionFactor share) {}

  private final String report;
  private final Map<String, Gas> gases;
  private final Map<String, List<Part>> blends;

  GwpSet(String report, Map<String, Gas> gases, Map<String, List<Part>> blends) {
    this.report = report;
    this.gases = Map.copyOf(gases);
    this.blends = Map.copyOf(blends);
  }

  /** {@code AR6}. */
  public String report() {
    return report;
  }

  /** The gas of that code, where the report gives it a GWP. */
  public Optional<Gas> find(String code) {
    return Optional.ofNullable(gases.get(code));
  }

  /**
   * The parts of a blend such as {@code R-410A}, in the order of its composition; absent for
   * others.
   */
  public Optional<List<Part>> blend(String code) {
    return Optional.ofNullable(blends.get(code));
  }
}
