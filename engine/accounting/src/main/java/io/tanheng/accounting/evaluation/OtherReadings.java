package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.park.Park.Ch4Combustion;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.score.Grade;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.quantity.ExactSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Evaluates again under the reading that was not chosen, and says where grade or coverage would
 * come out otherwise.
 */
final class OtherReadings {
  private static final String DECLINE = "decline";

  private final Evaluation chosen;
  private final Accounts accounts;
  private final FactorCatalog catalog;
  private final Optional<NationalGrid> national;

  /**
   * @param national the book under the national grid factor; absent where it is under that one
   */
  OtherReadings(
      Evaluation chosen,
      Accounts accounts,
      FactorCatalog catalog,
      Optional<NationalGrid> national) {
    this.chosen = chosen;
    this.accounts = accounts;
    this.catalog = catalog;
    this.national = national;
  }

  /** A finding {@code reading-changes-result} for each reading that matters. */
  List<Issue> findings() {
    List<Issue> findings = new ArrayList<>();
    decline().ifPresent(findings::add);
    combustionMethane().ifPresent(findings::add);
    gridRule().ifPresent(findings::add);
    return findings;
  }

  private Optional<Issue> decline() {
    if (!(chosen.scheme() instanceof EvaluationProfile profile)) {
      return Optional.empty();
    }
    String value = profile.get(DECLINE).value();
    String other = value.equals("geometric") ? "arithmetic" : "geometric";
    return profile
        .withOverrides(new TreeMap<>(Map.of(DECLINE, other)))
        .asOptional()
        .flatMap(p -> compare(DECLINE, value, other, Evaluator.run(accounts, p)));
  }

  /** Only the totals move with the GWP of combustion CH4, so nothing is priced again. */
  private Optional<Issue> combustionMethane() {
    Ch4Combustion own = chosen.book().park().ch4Combustion();
    Ch4Combustion other =
        own == Ch4Combustion.FOSSIL ? Ch4Combustion.NON_FOSSIL : Ch4Combustion.FOSSIL;
    Optional<BigDecimal> change = gwp(other).flatMap(o -> gwp(own).map(o::subtract));
    if (change.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<Integer, Inventory> inventories = new TreeMap<>();
    accounts
        .inventories()
        .forEach((year, inventory) -> inventories.put(year, moved(inventory, change.get())));
    return compare(
        "ch4_combustion",
        word(own),
        word(other),
        Evaluator.run(accounts.withInventories(inventories), chosen.scheme()));
  }

  private Optional<BigDecimal> gwp(Ch4Combustion reading) {
    return catalog
        .gwp(chosen.book().park().gwp())
        .flatMap(set -> set.find(reading == Ch4Combustion.FOSSIL ? "CH4_fossil" : "CH4"))
        .map(gas -> gas.factor().value());
  }

  private static Inventory moved(Inventory inventory, BigDecimal change) {
    ExactSum sum = new ExactSum();
    inventory.lines().stream()
        .filter(l -> l.gas().equals("CH4") && l.activity().category().combustion())
        .filter(l -> !l.activity().activity().biogenic())
        .forEach(l -> sum.add(l.mass().value()));
    BigDecimal mass = sum.value();
    Derivation moved =
        Derivation.setting(
            "ch4_combustion", mass.multiply(change), "tCO2e", "ch4_combustion", "GB/T 32150");
    Derivation total =
        Derivation.of("gb_total", Operation.SUM, "tCO2e", inventory.park().gbTotal(), moved);
    return inventory.withGbTotal(total);
  }

  /** A regional or provincial average is a choice of the book: what would the national one give? */
  private Optional<Issue> gridRule() {
    return national
        .flatMap(NationalGrid::evaluation)
        .flatMap(
            other ->
                compare(
                    "grid_rule",
                    chosen.book().park().gridRule().name().toLowerCase(Locale.ROOT),
                    "national",
                    other));
  }

  private Optional<Issue> compare(
      String reading, String value, String otherValue, Evaluation other) {
    boolean same =
        chosen.claim().grade().equals(other.claim().grade())
            && chosen.balance().covered() == other.balance().covered();
    return same
        ? Optional.empty()
        : Optional.of(
            Issue.warning(
                "reading-changes-result",
                "",
                Location.BOOK,
                "reading",
                reading,
                "value",
                value,
                "grade",
                word(chosen.claim().grade()),
                "covered",
                String.valueOf(chosen.balance().covered()),
                "other_value",
                otherValue,
                "other_grade",
                word(other.claim().grade()),
                "other_covered",
                String.valueOf(other.balance().covered())));
  }

  private static String word(Optional<Grade> grade) {
    return grade.map(Grade::word).orElse("none");
  }

  private static String word(Ch4Combustion reading) {
    return reading.name().toLowerCase(Locale.ROOT);
  }
}
