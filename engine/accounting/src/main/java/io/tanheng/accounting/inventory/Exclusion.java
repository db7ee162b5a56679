package io.tanheng.accounting.inventory;

import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A source that is not counted, with its reason (§4.1 2)).
 *
 * @param source what it is
 * @param enterprise whose it is
 * @param reason NE not estimated, NO not occurring, IE included elsewhere, NA not applicable
 * @param estimate tCO2e, where one is given
 * @param note may be blank
 * @param where its row
 */
public record Exclusion(
    String source,
    EnterpriseId enterprise,
    Reason reason,
    Optional<BigDecimal> estimate,
    String note,
    Location where) {
  /** Notation keys of the IPCC Guidelines. */
  public enum Reason {
    NE,
    NO,
    IE,
    NA
  }
}
