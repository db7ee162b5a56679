package io.tanheng.accounting.inventory;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.emission.LineResult;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Severity;
import io.tanheng.factors.quantity.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
    ceilings.ceilings().forEach(each -> ceilings.issue(each).ifPresent(issues::add));
    return issues;
  }

  /**
   * The figures that contradict each other where a finding of severity error says so, and whether
   * they do or not; those of which there is nothing are left out.
   */
  static List<ArithmeticCheck> checks(int year, List<LineResult> results) {
    return new Ceilings(year, results)
        .ceilings().stream()
            .filter(each -> each.severity == Severity.ERROR)
            .map(each -> each.check)
            .toList();
  }

  /** A ceiling, with the rows that it is about. */
  private record Ceiling(
      ArithmeticCheck check, Severity severity, Predicate<ActivityRecord> where) {}

  /** Those of which there is something: where nothing was exported, nothing limits exports. */
  private List<Ceiling> ceilings() {
    return Stream.of(exports(), ownFossil(), resale(), recovery(), carbon())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Ceiling> exports() {
    Predicate<ActivityRecord> counted =
        r -> r.category().export() && r.supply() != Supply.RENEWABLE;
    Predicate<ActivityRecord> supply =
        r ->
            r.category().purchase()
                || r.category().combustion()
                || r.category() == Category.CARBON_INPUT
                || r.category() == Category.ONSITE_RENEWABLE;
    return energy("export-exceeds-supply", Severity.ERROR, counted, supply);
  }

  /**
   * Deductions for energy made from fuels need fossil fuels that were burnt; without them it was
   * bought, or renewable. A warning: heat may come from a process too.
   */
  private Optional<Ceiling> ownFossil() {
    Predicate<ActivityRecord> made = r -> r.category().export() && r.supply() == Supply.OWN_FOSSIL;
    Predicate<ActivityRecord> fuels =
        r ->
            !r.activity().biogenic()
                && (r.category() == Category.STATIONARY_COMBUSTION
                    || r.category() == Category.CARBON_INPUT);
    return energy("export-without-fuel", Severity.WARNING, made, fuels);
  }

  private Optional<Ceiling> resale() {
    Predicate<ActivityRecord> resold =
        r -> r.category() == Category.EXPORTED_ELECTRICITY && r.supply() == Supply.GRID;
    Predicate<ActivityRecord> bought =
        r ->
            r.category() == Category.PURCHASED_ELECTRICITY
                && !(r.supply() == Supply.DIRECT_LINE && !r.evidence().isBlank());
    return energy("resale-exceeds-purchases", Severity.ERROR, resold, bought);
  }

  private Optional<Ceiling> recovery() {
    Derivation recovered = tonnes("recovered", line -> line.account() == Account.RECOVERED);
    Supplier<Derivation> made =
        () ->
            tonnes(
                "co2_made",
                line ->
                    line.account() == Account.SCOPE1
                        && line.gas().equals("CO2")
                        && line.activity().category() != Category.MOBILE_COMBUSTION);
    return ceiling(
        "recovery-exceeds-emissions",
        Severity.ERROR,
        recovered,
        made,
        r -> r.category() == Category.CO2_RECOVERY);
  }

  /** Carbon comes in with materials, and with fuels where their combustion is counted apart. */
  private Optional<Ceiling> carbon() {
    Derivation out =
        tonnes(
            "carbon_sent_out",
            line ->
                line.account() == Account.SCOPE1
                    && line.activity().category() == Category.CARBON_OUTPUT);
    Supplier<Derivation> in =
        () ->
            tonnes(
                "carbon_brought_in",
                line ->
                    line.account() == Account.SCOPE1
                        && line.gas().equals("CO2")
                        && line.activity().category() != Category.MOBILE_COMBUSTION
                        && line.activity().category() != Category.CARBON_OUTPUT);
    return ceiling(
        "carbon-output-exceeds-input",
        Severity.ERROR,
        out.inputs().isEmpty() ? out : ArithmeticCheck.negated(out),
        in,
        r -> r.category() == Category.CARBON_OUTPUT);
  }

  private Optional<Ceiling> energy(
      String code,
      Severity severity,
      Predicate<ActivityRecord> amount,
      Predicate<ActivityRecord> limit) {
    return ceiling(
        code,
        severity,
        energy("energy_amount", amount),
        () -> energy("energy_limit", limit),
        amount);
  }

  private Optional<Ceiling> ceiling(
      String code,
      Severity severity,
      Derivation amount,
      Supplier<Derivation> limit,
      Predicate<ActivityRecord> where) {
    if (amount.inputs().isEmpty()) {
      return Optional.empty();
    }
    ArithmeticCheck check =
        new ArithmeticCheck(
            code, String.valueOf(year), amount, limit.get(), ArithmeticCheck.Rule.AT_MOST);
    return Optional.of(new Ceiling(check, severity, where));
  }

  private Optional<Issue> issue(Ceiling ceiling) {
    ArithmeticCheck check = ceiling.check;
    if (check.holds()) {
      return Optional.empty();
    }
    Issue issue =
        Issue.error(
            check.code(),
            "§4.1 3)",
            first(ceiling.where),
            "year",
            String.valueOf(year),
            "amount",
            Decimals.written(check.amount().value()).toPlainString(),
            "limit",
            Decimals.written(check.limit().value()).toPlainString(),
            "unit",
            check.limit().unit());
    return Optional.of(
        new Issue(issue.code(), ceiling.severity, issue.clause(), issue.where(), issue.facts()));
  }

  private Location first(Predicate<ActivityRecord> wanted) {
    return results.stream()
        .map(LineResult::record)
        .filter(wanted)
        .map(ActivityRecord::where)
        .min(Location::compareTo)
        .orElse(Location.BOOK);
  }

  private Derivation energy(String label, Predicate<ActivityRecord> wanted) {
    List<Derivation> parts = new ArrayList<>();
    for (LineResult result : results) {
      if (result.energy().isPresent() && wanted.test(result.record())) {
        parts.add(result.energy().get().gigajoules());
      }
    }
    return ArithmeticCheck.sum(label, "GJ", parts);
  }

  private Derivation tonnes(String label, Predicate<EmissionLine> wanted) {
    List<Derivation> parts = new ArrayList<>();
    for (LineResult result : results) {
      for (EmissionLine line : result.lines()) {
        if (wanted.test(line)) {
          parts.add(line.co2e());
        }
      }
    }
    return ArithmeticCheck.sum(label, "tCO2", parts);
  }
}
