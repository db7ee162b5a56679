package io.tanheng.accounting.book.workbook;

import io.tanheng.accounting.book.form.Faults;
import io.tanheng.factors.issue.Location;
import java.util.List;

/** Ends the reading of a workbook or sheet; becomes one fault and never leaves the package. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<String> facts;

  Refusal(String code, String... facts) {
    super(code, null, false, false);
    this.code = code;
    this.facts = List.of(facts);
  }

  static Refusal damaged(String part) {
    return new Refusal("workbook-damaged", "part", part);
  }

  void tell(Location where, Faults faults) {
    faults.add(code, where, facts.toArray(new String[0]));
  }
}
