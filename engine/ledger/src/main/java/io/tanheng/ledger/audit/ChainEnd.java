package io.tanheng.ledger.audit;

/**
 * Where a chain ends.
 *
 * @param number how many entries it has
 * @param hash hash of the last; blank where there is none
 */
public record ChainEnd(long number, String hash) {
  static final ChainEnd NONE = new ChainEnd(0, "");
}
