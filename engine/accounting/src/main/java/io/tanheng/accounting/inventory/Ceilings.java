package io.tanheng.accounting.inventory;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.emission.LineResult;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Severity;
import io.tanheng.factors.quantity.Decimals;
import io.tanheng.factors.quantity.ExactSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is deducted cannot be more than there was: a park that delivers more energy than it bought,
 * made and burnt, captures more CO2 than it emits, or sends out more carbon than comes in
 * contradicts itself.
 */
public final class Ceilings {
  private final int year;
  private final List<LineResult> results;

  private Ceilings(int year, List<LineResult> results) {
    this.year = year;
    this.results = results.stream().filter(r -> !r.record().transfer()).toList();
  }

  /**
   * {@code export-exceeds-supply}, {@code resale-exceeds-purchases}, {@code
   * recovery-exceeds-emissions}, {@code carbon-output-exceeds-input}.
   *
   * @param results calculated lines of one year
   */
  public static List<Issue> check(int year, List<LineResult> results) {
    Ceilings ceilings = new Ceilings(year, results);
    List<Issue> issues = new ArrayList<>();
    ceilings.exports().ifPresent(issues::add);
    ceilings.ownFossil().ifPresent(issues::add);
    ceilings.resale().ifPresent(issues::add);
    ceilings.recovery().ifPresent(issues::add);
    ceilings.carbon().ifPresent(issues::add);
    return issues;
  }

  private Optional<Issue> exports() {
    Predicate<ActivityRecord> counted =
        r -> r.category().export() && r.supply() != Supply.RENEWABLE;
    Predicate<ActivityRecord> supply =
        r ->
            r.category().purchase()
                || r.category().combustion()
                || r.category() == Category.CARBON_INPUT
                || r.category() == Category.ONSITE_RENEWABLE;
    return exceeds("export-exceeds-supply", "GJ", energy(counted), energy(supply), counted);
  }

  /**
   * Deductions for energy made from fuels need fossil fuels that were burnt; without them it was
   * bought, or renewable. A warning: heat may come from a process too.
   */
  private Optional<Issue> ownFossil() {
    Predicate<ActivityRecord> made = r -> r.category().export() && r.supply() == Supply.OWN_FOSSIL;
    Predicate<ActivityRecord> fuels =
        r ->
            !r.activity().biogenic()
                && (r.category() == Category.STATIONARY_COMBUSTION
                    || r.category() == Category.CARBON_INPUT);
    return exceeds("export-without-fuel", "GJ", energy(made), energy(fuels), made)
        .map(i -> new Issue(i.code(), Severity.WARNING, i.clause(), i.where(), i.facts()));
  }

  private Optional<Issue> resale() {
    Predicate<ActivityRecord> resold =
        r -> r.category() == Category.EXPORTED_ELECTRICITY && r.supply() == Supply.GRID;
    Predicate<ActivityRecord> bought =
        r ->
            r.category() == Category.PURCHASED_ELECTRICITY
                && !(r.supply() == Supply.DIRECT_LINE && !r.evidence().isBlank());
    return exceeds("resale-exceeds-purchases", "GJ", energy(resold), energy(bought), resold);
  }

  private Optional<Issue> recovery() {
    BigDecimal recovered = tonnes(line -> line.account() == Account.RECOVERED);
    BigDecimal made =
        tonnes(
            line ->
                line.account() == Account.SCOPE1
                    && line.gas().equals("CO2")
                    && line.activity().category() != Category.MOBILE_COMBUSTION);
    return exceeds(
        "recovery-exceeds-emissions",
        "tCO2",
        recovered,
        made,
        r -> r.category() == Category.CO2_RECOVERY);
  }

  /** Carbon comes in with materials, and with fuels where their combustion is counted apart. */
  private Optional<Issue> carbon() {
    BigDecimal out =
        tonnes(
                line ->
                    line.account() == Account.SCOPE1
                        && line.activity().category() == Category.CARBON_OUTPUT)
            .negate();
    BigDecimal in =
        tonnes(
            line ->
                line.account() == Account.SCOPE1
                    && line.gas().equals("CO2")
                    && line.activity().category() != Category.MOBILE_COMBUSTION
                    && line.activity().category() != Category.CARBON_OUTPUT);
    return exceeds(
        "carbon-output-exceeds-input",
        "tCO2",
        out,
        in,
        r -> r.category() == Category.CARBON_OUTPUT);
  }

  private Optional<Issue> exceeds(
      String code,
      String unit,
      BigDecimal amount,
      BigDecimal limit,
      Predicate<ActivityRecord> where) {
    if (amount.compareTo(limit.max(BigDecimal.ZERO)) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        Issue.error(
            code,
            "§4.1 3)",
            first(where),
            "year",
            String.valueOf(year),
            "amount",
            Decimals.written(amount).toPlainString(),
            "limit",
            Decimals.written(limit).toPlainString(),
            "unit",
            unit));
  }

  private Location first(Predicate<ActivityRecord> wanted) {
    return results.stream()
        .map(LineResult::record)
        .filter(wanted)
        .map(ActivityRecord::where)
        .min(Location::compareTo)
        .orElse(Location.BOOK);
  }

  private BigDecimal energy(Predicate<ActivityRecord> wanted) {
    ExactSum sum = new ExactSum();
    for (LineResult result : results) {
      if (result.energy().isPresent() && wanted.test(result.record())) {
        sum.add(result.energy().get().gigajoules().value());
      }
    }
    return sum.value();
  }

  private BigDecimal tonnes(Predicate<EmissionLine> wanted) {
    ExactSum sum = new ExactSum();
    for (LineResult result : results) {
      for (EmissionLine line : result.lines()) {
        if (wanted.test(line)) {
          sum.add(line.tonnes());
        }
      }
    }
    return sum.value();
  }
}
