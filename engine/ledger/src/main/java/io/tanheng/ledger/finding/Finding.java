package io.tanheng.ledger.finding;

import java.time.Instant;
import java.util.Optional;

/**
 * What an assessor found in a version.
 *
 * @param id its id
 * @param version id of the version
 * @param text what was found
 * @param raisedBy who found it
 * @param raisedAt when
 * @param closedBy who found that it is settled; absent as long as it is open
 * @param answer how it was settled; blank as long as it is open
 */
public record Finding(
    long id,
    long version,
    String text,
    String raisedBy,
    Instant raisedAt,
    Optional<String> closedBy,
    String answer) {
  Finding closed(String user, String how) {
    return new Finding(id, version, text, raisedBy, raisedAt, Optional.of(user), how);
  }
}
