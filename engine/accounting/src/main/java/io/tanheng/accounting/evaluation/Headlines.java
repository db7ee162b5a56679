package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.Headline;
import io.tanheng.accounting.method.Scope2Basis;
import io.tanheng.accounting.method.Treatment;
import java.util.ArrayList;
import java.util.List;

/** Puts the totals of a park together to the headlines of a method. */
final class Headlines {
  private static final String TONNES = "tCO2e";

  private Headlines() {}

  static List<HeadlineFigure> of(AccountingMethod method, Totals totals) {
    return method.headlines().stream()
        .map(headline -> new HeadlineFigure(headline, value(method, headline, totals)))
        .toList();
  }

  static Derivation value(AccountingMethod method, Headline headline, Totals totals) {
    List<Derivation> added = new ArrayList<>(List.of(totals.scope1()));
    added.add(
        headline.basis() == Scope2Basis.LOCATION ? totals.scope2Location() : totals.scope2Market());
    if (method.soldAttributes() == Treatment.COUNTED) {
      added.add(totals.attributeSold());
    }
    List<Derivation> terms = new ArrayList<>();
    terms.add(Derivation.of("added", Operation.SUM, TONNES, added));
    if (method.recovery() == Treatment.COUNTED) {
      terms.add(totals.co2Recovered());
    }
    if (method.exports() == Treatment.COUNTED) {
      terms.add(totals.exports());
    }
    return Derivation.of("headline:" + headline.name(), Operation.DIFFERENCE, TONNES, terms);
  }
}
