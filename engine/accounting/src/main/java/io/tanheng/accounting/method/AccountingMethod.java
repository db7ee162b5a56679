package io.tanheng.accounting.method;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An accounting method: the rules that turn activity data into a headline. Every result names its
 * method, and two methods are never mixed in one total.
 *
 * @param document what it is
 * @param gases the gases it accounts, of CO2, CH4, N2O, HFC, PFC, SF6, NF3
 * @param gwp assessment report it demands; absent where the book chooses
 * @param oxidation oxidation factor of fuels
 * @param grid price of grid electricity
 * @param heat price of heat
 * @param green how green power counts
 * @param exports whether energy delivered out is deducted from the headline
 * @param recovery whether captured CO2 is deducted from it
 * @param soldAttributes whether on-site power whose certificate was sold is added to it
 * @param credits how credits count
 * @param coal electricity in coal equivalent
 * @param conformity what a statement of conformity needs
 * @param headlines the figures reported first, in order; never empty
 */
public record AccountingMethod(
    MethodDocument document,
    List<String> gases,
    Optional<String> gwp,
    OxidationRule oxidation,
    GridRule grid,
    HeatRule heat,
    GreenRule green,
    Treatment exports,
    Treatment recovery,
    Treatment soldAttributes,
    CreditRule credits,
    CoalRule coal,
    ConformityRule conformity,
    List<Headline> headlines) {
  public AccountingMethod {
    gases = List.copyOf(gases);
    headlines = List.copyOf(headlines);
    if (headlines.isEmpty()) {
      throw new IllegalArgumentException("method " + document.id() + " has no headline");
    }
  }

  /** Its id. */
  public String id() {
    return document.id();
  }

  /** Whether grade and claim of a profile rest on this method. */
  public boolean carries(String profile) {
    return document.profiles().contains(profile);
  }

  /** The rules that move its headlines, to tell whether two methods account alike. */
  public List<Object> moving() {
    return List.of(gases, gwp, oxidation, grid, heat, green, exports, recovery, soldAttributes);
  }

  /** The same rules with tonnes by another assessment report. */
  public AccountingMethod withGwp(String report) {
    return new AccountingMethod(
        document,
        gases,
        Optional.of(report),
        oxidation,
        grid,
        heat,
        green,
        exports,
        recovery,
        soldAttributes,
        credits,
        coal,
        conformity,
        headlines);
  }

  /** This method with some rules of another. */
  public AccountingMethod taking(Set<MethodRule> rules, AccountingMethod other) {
    return new AccountingMethod(
        document,
        rules.contains(MethodRule.GASES) ? other.gases : gases,
        rules.contains(MethodRule.GWP) ? other.gwp : gwp,
        rules.contains(MethodRule.OXIDATION) ? other.oxidation : oxidation,
        rules.contains(MethodRule.GRID) ? other.grid : grid,
        rules.contains(MethodRule.HEAT) ? other.heat : heat,
        rules.contains(MethodRule.GREEN) ? other.green : green,
        rules.contains(MethodRule.EXPORTS) ? other.exports : exports,
        rules.contains(MethodRule.RECOVERY) ? other.recovery : recovery,
        rules.contains(MethodRule.SOLD_ATTRIBUTES) ? other.soldAttributes : soldAttributes,
        credits,
        coal,
        conformity,
        headlines);
  }
}
