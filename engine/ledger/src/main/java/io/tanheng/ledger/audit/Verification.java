package io.tanheng.ledger.audit;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Follows every chain from its first entry to its end. */
public final class Verification {
  private final Map<String, ChainEnd> parks = new TreeMap<>();
  private ChainEnd heads = ChainEnd.NONE;

  private Verification() {}

  /**
   * Verifies the trail.
   *
   * @return how far it is sound, and the first broken entry: {@code audit-entry-changed}, {@code
   *     audit-entry-missing}, {@code audit-entry-moved} or {@code audit-end-missing}, with {@code
   *     park}, {@code number} and {@code sequence}
   */
  public static AuditReport of(StatelessSession session) {
    Verification verification = new Verification();
    Optional<Issue> broken = verification.entries(session).or(() -> verification.ends(session));
    ChainEnd last = verification.heads;
    return new AuditReport(last.number(), last.hash(), broken);
  }

  private Optional<Issue> entries(StatelessSession session) {
    try (Stream<AuditEntry> all = AuditTrail.entries(session)) {
      for (Iterator<AuditEntry> entries = all.iterator(); entries.hasNext(); ) {
        AuditEntry entry = entries.next();
        Optional<Issue> broken = fault(entry);
        if (broken.isPresent()) {
          return broken;
        }
        parks.put(entry.event().park(), new ChainEnd(entry.number(), entry.hash()));
        heads = new ChainEnd(entry.sequence(), entry.head());
      }
    }
    return Optional.empty();
  }

  private Optional<Issue> fault(AuditEntry entry) {
    String park = entry.event().park();
    ChainEnd before = parks.getOrDefault(park, ChainEnd.NONE);
    if (entry.sequence() != heads.number() + 1 || entry.number() != before.number() + 1) {
      return Optional.of(missing(entry, before));
    }
    if (!entry.sound()) {
      return Optional.of(issue("audit-entry-changed", park, entry.number(), entry.sequence()));
    }
    boolean linked =
        entry.previousHash().equals(before.hash()) && entry.previousHead().equals(heads.hash());
    return linked
        ? Optional.empty()
        : Optional.of(issue("audit-entry-moved", park, entry.number(), entry.sequence()));
  }

  /** The entry that should stand before this one; of which park is known where its chain tells. */
  private Issue missing(AuditEntry entry, ChainEnd before) {
    boolean ofPark = entry.number() != before.number() + 1;
    return issue(
        "audit-entry-missing",
        ofPark ? entry.event().park() : "",
        ofPark ? before.number() + 1 : 0,
        heads.number() + 1);
  }

  private Optional<Issue> ends(StatelessSession session) {
    for (ChainEndRow end : AuditTrail.ends(session)) {
      ChainEnd found =
          end.park.equals(ChainEndRow.HEADS) ? heads : parks.getOrDefault(end.park, ChainEnd.NONE);
      if (!found.equals(end.end())) {
        return Optional.of(issue("audit-end-missing", end.park, found.number() + 1, end.number));
      }
    }
    return Optional.empty();
  }

  private static Issue issue(String code, String park, long number, long sequence) {
    return Issue.error(
        code,
        "",
        Location.BOOK,
        "park",
        park,
        "number",
        number == 0 ? "" : Long.toString(number),
        "sequence",
        Long.toString(sequence));
  }
}
