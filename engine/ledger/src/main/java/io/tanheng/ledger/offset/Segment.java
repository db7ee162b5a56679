package io.tanheng.ledger.offset;

import java.util.OptionalInt;

/**
 * Serials of a block to which the same happened.
 *
 * @param id its id; 0 where it has none yet
 * @param block block that they belong to
 * @param serials which they are
 * @param account what became of them
 * @param holder park that holds them
 * @param beneficiary for whom they were retired; blank where they were not
 * @param retiredFor year for which they were retired
 */
public record Segment(
    long id,
    long block,
    SerialInterval serials,
    Account account,
    String holder,
    String beneficiary,
    OptionalInt retiredFor) {

  /** Another part of the same. */
  Segment part(SerialInterval other) {
    return new Segment(0, block, other, account, holder, beneficiary, retiredFor);
  }
}
