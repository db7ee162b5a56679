package io.tanheng.accounting.offset;

import io.tanheng.factors.issue.Issue;

/**
 * What a test says of a lot.
 *
 * @param issue the finding
 * @param refuses whether the lot is left out for it; otherwise it is to be known
 */
record Remark(Issue issue, boolean refuses) {

  /** Leaves the lot out: something is not counted. */
  static Remark refusal(String code, String clause, OffsetLot lot, String column, String... facts) {
    return new Remark(
        Issue.warning(code, clause, lot.where().column(column), named(lot, facts)), true);
  }

  /** Leaves the lot out: the book contradicts itself or claims a benefit twice. */
  static Remark contradiction(
      String code, String clause, OffsetLot lot, String column, String... facts) {
    return new Remark(
        Issue.error(code, clause, lot.where().column(column), named(lot, facts)), true);
  }

  /** To be known; the lot counts. */
  static Remark note(String code, String clause, OffsetLot lot, String column, String... facts) {
    return new Remark(
        Issue.warning(code, clause, lot.where().column(column), named(lot, facts)), false);
  }

  private static String[] named(OffsetLot lot, String... facts) {
    String[] all = new String[facts.length + 2];
    all[0] = "lot";
    all[1] = lot.id().value();
    System.arraycopy(facts, 0, all, 2, facts.length);
    return all;
  }
}
