package io.tanheng.ledger.library;

import java.time.Instant;
import java.util.Optional;

/**
 * A set of files as it was entered.
 *
 * @param id its id
 * @param park park that it belongs to; {@code *} where all share it
 * @param kind what it is
 * @param name its name
 * @param number which of that name, from 1
 * @param digest sha-256 over its files
 * @param enteredBy who entered it
 * @param enteredAt when
 * @param reason why; may be blank
 * @param approvedBy who approved it
 */
public record SharedSet(
    long id,
    String park,
    SetKind kind,
    String name,
    int number,
    String digest,
    String enteredBy,
    Instant enteredAt,
    String reason,
    Optional<String> approvedBy) {

  /** Whether it may be used. */
  public boolean usable() {
    return !kind.fourEyes() || approvedBy.isPresent();
  }

  /** {@code factors own-steam v2}. */
  public String text() {
    return kind.word() + " " + name + " v" + number;
  }

  SharedSet approved(String user) {
    return new SharedSet(
        id, park, kind, name, number, digest, enteredBy, enteredAt, reason, Optional.of(user));
  }
}
