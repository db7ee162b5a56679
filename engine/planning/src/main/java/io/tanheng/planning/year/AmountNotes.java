package io.tanheng.planning.year;

import io.tanheng.accounting.activity.ActivityRecord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says in the evidence of a row of a coming year how its amount came about: {@code 2027: 6800 ×
 * 1.061208 − 1050 (M01)}. A row without evidence stays without.
 */
final class AmountNotes {
  private static final MathContext DIGITS = new MathContext(10);

  private final LineShares shares;
  private final BigDecimal growth;
  private final int year;
  private final Map<String, String> changes = new HashMap<>();

  AmountNotes(LineShares shares, BigDecimal growth, int year, List<Installed> installed) {
    this.shares = shares;
    this.growth = growth;
    this.year = year;
    for (Installed each : installed) {
      shares
          .change(each.measure())
          .byLine()
          .forEach((line, by) -> add(line, by.multiply(each.units()), each.measure().id()));
    }
  }

  private void add(String line, BigDecimal by, String measure) {
    String sign = by.signum() < 0 ? " − " : " + ";
    changes.merge(line, sign + shown(by.abs()) + " (" + measure + ")", String::concat);
  }

  private static String shown(BigDecimal figure) {
    return figure.round(DIGITS).stripTrailingZeros().toPlainString();
  }

  /** A moved row with the note. */
  ActivityRecord on(ActivityRecord moved, String line) {
    if (moved.evidence().isBlank()) {
      return moved;
    }
    String before = shares.find(line).map(row -> shown(row.quantity().value())).orElse("0");
    String note = year + ": " + before + " × " + shown(growth) + changes.getOrDefault(line, "");
    return PlannedRows.noted(moved, moved.evidence() + "; " + note);
  }
}
