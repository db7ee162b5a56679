package io.tanheng.ledger.audit;

import java.time.Instant;

/**
 * An entry of the audit trail.
 *
 * @param number place among the entries of its park, from 1
 * @param at when, to the microsecond
 * @param event what was done
 * @param previousHash hash of the park's entry before; blank for its first
 * @param hash sha-256, hex, over all of the above
 */
public record AuditEntry(
    long number, Instant at, AuditEvent event, String previousHash, String hash) {

  /** The entry that follows. */
  static AuditEntry after(ChainEnd park, Instant at, AuditEvent event) {
    long number = park.number() + 1;
    return new AuditEntry(number, at, event, park.hash(), hash(number, at, event, park.hash()));
  }

  /** Whether the hash is that of what it says. */
  boolean sound() {
    return hash.equals(hash(number, at, event, previousHash));
  }

  /** Where its chain ends with it. */
  ChainEnd end() {
    return new ChainEnd(number, hash);
  }

  private static String hash(long number, Instant at, AuditEvent event, String previous) {
    return new Fingerprint()
        .add(Long.toString(number))
        .add(at.toString())
        .add(event.park())
        .add(event.actor())
        .add(event.operation())
        .add(event.subject())
        .add(event.oldValue())
        .add(event.newValue())
        .add(event.reason())
        .add(previous)
        .hex();
  }
}
