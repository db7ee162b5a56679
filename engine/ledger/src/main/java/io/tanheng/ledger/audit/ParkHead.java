package io.tanheng.ledger.audit;

/**
 * How far the chain of a park had come, chained to the heads of all parks before.
 *
 * @param sequence place among the heads of all parks, from 1
 * @param park the park
 * @param entry the park's last entry at that time
 * @param previous head before; blank for the first
 * @param head sha-256, hex, over all of the above
 */
record ParkHead(long sequence, String park, ChainEnd entry, String previous, String head) {
  /** The head that follows. */
  static ParkHead after(ChainEnd heads, String park, ChainEnd entry) {
    long sequence = heads.number() + 1;
    String head = hash(sequence, park, entry, heads.hash());
    return new ParkHead(sequence, park, entry, heads.hash(), head);
  }

  /** Whether it is that of what it says and follows that one. */
  boolean follows(ChainEnd heads) {
    return equals(after(heads, park, entry));
  }

  /** Where the chain of heads ends with it. */
  ChainEnd end() {
    return new ChainEnd(sequence, head);
  }

  private static String hash(long sequence, String park, ChainEnd entry, String previous) {
    return new Fingerprint()
        .add(Long.toString(sequence))
        .add(park)
        .add(Long.toString(entry.number()))
        .add(entry.hash())
        .add(previous)
        .hex();
  }
}
