package io.tanheng.accounting.indicator;

import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of the table {@code indicators}.
 *
 * @param profile id of the evaluation profile whose number it is; blank for that of the book
 * @param no number in the profile, of Table 1 1 to 29
 * @param alternative {@code a} or {@code b} of a 二选一 indicator; blank otherwise
 * @param status what is said of it
 * @param value ratio in %, count, or the degree between 0 and 1
 * @param numerator of a ratio
 * @param denominator of a ratio
 * @param reason why not applicable, or why that degree; may be blank
 * @param dataSource statistics, inventory_report, site_survey or special; may be blank
 * @param evidence may be blank
 * @param where its row
 */
public record IndicatorInput(
    String profile,
    int no,
    String alternative,
    Status status,
    Optional<BigDecimal> value,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    String reason,
    String dataSource,
    String evidence,
    Location where) {
  /** What a book says of an indicator. */
  public enum Status {
    MEASURED,
    MET,
    NOT_MET,
    DEGREE,
    NOT_APPLICABLE;

    /** The word used in books. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
