package io.tanheng.documents.text;

import io.tanheng.accounting.comparison.Account;
import io.tanheng.accounting.comparison.Comparison;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.method.Scope2Basis;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A total of which headlines are made, as a column of a comparison. */
public enum ComparisonColumn {
  SCOPE1,
  SCOPE2,
  EXPORTS,
  RECOVERED,
  SOLD;

  /** The columns in which a comparison has something; both scopes always. */
  public static List<ComparisonColumn> of(Comparison comparison) {
    return Arrays.stream(values())
        .filter(column -> column.ordinal() <= SCOPE2.ordinal() || column.used(comparison))
        .toList();
  }

  private boolean used(Comparison comparison) {
    return comparison.accounts().stream()
        .map(ComparisonColumn::totals)
        .anyMatch(totals -> in(totals, Scope2Basis.LOCATION).signum() != 0);
  }

  private static Totals totals(Account account) {
    return account.evaluation().inventory().park();
  }

  /**
   * The value of the column, tCO2e.
   *
   * @param totals totals of a park
   * @param basis which scope 2 the headline takes
   */
  public BigDecimal in(Totals totals, Scope2Basis basis) {
    return switch (this) {
      case SCOPE1 -> totals.scope1().value();
      case SCOPE2 ->
          (basis == Scope2Basis.LOCATION ? totals.scope2Location() : totals.scope2Market()).value();
      case EXPORTS -> totals.exports().value();
      case RECOVERED -> totals.co2Recovered().value();
      case SOLD -> totals.attributeSold().value();
    };
  }

  /** The word of its header. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
