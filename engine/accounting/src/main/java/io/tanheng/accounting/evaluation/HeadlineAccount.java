package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.emission.LineResult;
import io.tanheng.accounting.emission.LineResult.PowerTerm;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.Headline;
import io.tanheng.accounting.method.Scope2Basis;
import io.tanheng.accounting.method.Treatment;
import io.tanheng.accounting.profile.Profiles;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.factors.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The headline of a book under a method, unfolded to the lines that make it. Scores nothing, so it
 * can be asked again and again with one rule changed.
 */
public final class HeadlineAccount {
  private final Accounts accounts;
  private final AccountingMethod method;
  private final Scope2Basis basis;
  private final List<LineResult> results;
  private final SortedMap<HeadlinePart.Key, BigDecimal> parts = new TreeMap<>();

  private HeadlineAccount(Accounts accounts, Scope2Basis basis) {
    this.accounts = accounts;
    this.method = accounts.method();
    this.basis = basis;
    int year = accounts.book().park().reportingYear();
    this.results =
        accounts.calculated().results().stream()
            .filter(r -> r.record().period().year() == year && !r.record().transfer())
            .toList();
  }

  /**
   * The parts of a headline; their sum is its value exactly.
   *
   * @param given the book
   * @param catalog the factor library
   * @param method the method
   * @param basis which scope 2 the headline holds
   * @return the parts that are not 0, by line and gas; or what makes a result impossible
   */
  public static Outcome<List<HeadlinePart>> of(
      Book given, FactorCatalog catalog, AccountingMethod method, Scope2Basis basis) {
    Book book = MethodBook.of(given, method);
    Outcome<Scheme> profile =
        Profiles.select(book.park().profile(), book.park().profileOverrides());
    Outcome<CalculatedBook> lines = CalculatedBook.of(book, catalog, method);
    List<Issue> faults = new ArrayList<>();
    if (profile.asOptional().isEmpty()) {
      faults.addAll(profile.issues());
    }
    if (lines.asOptional().isEmpty()) {
      faults.addAll(lines.issues());
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Accounts accounts =
        Accounts.ofPark(book, profile.asOptional().orElseThrow(), lines.asOptional().orElseThrow());
    return Outcome.of(new HeadlineAccount(accounts, basis).parts());
  }

  private List<HeadlinePart> parts() {
    for (LineResult result : results) {
      result.lines().forEach(line -> add(result, line));
    }
    if (basis == Scope2Basis.MARKET) {
      market();
    } else {
      zeroRated().ifPresent(tonnes -> add(HeadlinePart.GREEN_POWER, tonnes.negate()));
    }
    BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    add(HeadlinePart.ROUNDING, value().subtract(sum));
    return parts.entrySet().stream()
        .filter(part -> part.getValue().signum() != 0)
        .map(part -> new HeadlinePart(part.getKey(), part.getValue()))
        .toList();
  }

  private BigDecimal value() {
    return Headlines.value(method, new Headline("asked", basis), accounts.inventory().park())
        .value();
  }

  private void add(LineResult result, EmissionLine line) {
    boolean byContract =
        basis == Scope2Basis.MARKET && result.record().category() == Category.PURCHASED_ELECTRICITY;
    BigDecimal tonnes =
        switch (line.account()) {
          case SCOPE1 -> line.tonnes();
          case SCOPE2 -> byContract ? BigDecimal.ZERO : line.tonnes();
          case RECOVERED -> counted(method.recovery(), line.tonnes().negate());
          case EXPORTED -> counted(method.exports(), line.tonnes().negate());
          case ATTRIBUTE_SOLD -> counted(method.soldAttributes(), line.tonnes());
          case BIOGENIC, MEMO, NONE -> BigDecimal.ZERO;
        };
    add(result, line.gas(), tonnes);
  }

  private static BigDecimal counted(Treatment treatment, BigDecimal tonnes) {
    return treatment == Treatment.COUNTED ? tonnes : BigDecimal.ZERO;
  }

  private void add(LineResult result, String gas, BigDecimal tonnes) {
    String line = result.record().id().value();
    parts.merge(HeadlinePart.Key.ofLine(line, gas), tonnes, BigDecimal::add);
  }

  private void add(String item, BigDecimal tonnes) {
    parts.merge(HeadlinePart.Key.ofItem(item), tonnes, BigDecimal::add);
  }

  private Optional<BigDecimal> zeroRated() {
    BigDecimal purchases =
        results.stream()
            .flatMap(r -> r.lines().stream())
            .filter(line -> line.account() == Account.SCOPE2)
            .map(EmissionLine::tonnes)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal location = accounts.inventory().park().scope2Location().value();
    return Optional.of(purchases.subtract(location)).filter(tonnes -> tonnes.signum() != 0);
  }

  /** Power by contract, and the rest at the residual mix less the MWh that green lots match. */
  private void market() {
    Optional<Derivation> mix = mix();
    BigDecimal bought = BigDecimal.ZERO;
    for (LineResult result : results) {
      if (result.power().isEmpty()) {
        continue;
      }
      PowerTerm power = result.power().get();
      if (result.record().category() == Category.PURCHASED_ELECTRICITY && !power.direct()) {
        Optional<Derivation> factor = power.supplierFactor().or(() -> mix);
        factor.ifPresent(f -> add(result, "CO2", product(power.mwh(), f)));
        bought = power.supplierFactor().isPresent() ? bought : bought.add(power.mwh().value());
      } else if (result.record().attributeSold()) {
        mix.ifPresent(f -> add(result, "CO2", product(power.mwh(), f)));
      }
    }
    BigDecimal matched = accounts.offsets().green().park().value().min(bought);
    mix.ifPresent(
        f ->
            add(
                HeadlinePart.GREEN_POWER,
                matched.multiply(f.value(), Decimals.PRECISION).negate()));
  }

  private Optional<Derivation> mix() {
    int year = accounts.book().park().reportingYear();
    return Optional.ofNullable(accounts.calculated().residualMix().get(year))
        .or(
            () ->
                results.stream()
                    .flatMap(r -> r.power().stream())
                    .map(PowerTerm::locationFactor)
                    .findFirst());
  }

  private static BigDecimal product(Derivation mwh, Derivation factor) {
    return mwh.value().multiply(factor.value(), Decimals.PRECISION);
  }
}
