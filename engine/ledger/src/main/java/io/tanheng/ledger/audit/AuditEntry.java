package io.tanheng.ledger.audit;

import java.time.Instant;

/**
 * An entry of the audit trail.
 *
 * @param sequence place among the entries of all parks, from 1
 * @param number place among the entries of its park, from 1
 * @param at when, to the microsecond
 * @param event what was done
 * @param previousHash hash of the park's entry before; blank for its first
 * @param hash sha-256, hex, over all of the above but the sequence
 * @param previousHead head of the entry with the sequence before; blank for the first
 * @param head sha-256, hex, over sequence, hash and the head before
 */
public record AuditEntry(
    long sequence,
    long number,
    Instant at,
    AuditEvent event,
    String previousHash,
    String hash,
    String previousHead,
    String head) {

  /** The entry that follows. */
  static AuditEntry after(ChainEnd heads, ChainEnd park, Instant at, AuditEvent event) {
    long number = park.number() + 1;
    long sequence = heads.number() + 1;
    String hash = hash(number, at, event, park.hash());
    String head = head(sequence, hash, heads.hash());
    return new AuditEntry(sequence, number, at, event, park.hash(), hash, heads.hash(), head);
  }

  /** Whether hash and head are those of what it says. */
  boolean sound() {
    return hash.equals(hash(number, at, event, previousHash))
        && head.equals(head(sequence, hash, previousHead));
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

  private static String head(long sequence, String hash, String previous) {
    return new Fingerprint().add(Long.toString(sequence)).add(hash).add(previous).hex();
  }
}
