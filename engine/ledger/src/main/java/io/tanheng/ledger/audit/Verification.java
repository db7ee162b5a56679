package io.tanheng.ledger.audit;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Follows every chain from its first entry to its end. */
public final class Verification {
  /** Where the chain of each park ends as far as it was followed. */
  private final Map<String, ChainEnd> parks = new TreeMap<>();

  /** What the heads say that the entries of each park are. */
  private final Map<String, Map<Long, String>> chained = new HashMap<>();

  private ChainEnd heads = ChainEnd.NONE;
  private long entries;

  private Verification() {}

  /**
   * Verifies the trail.
   *
   * @return how far it is sound, and the first broken entry, by park and number: {@code
   *     audit-entry-changed}, {@code audit-entry-missing}, {@code audit-entry-moved} or {@code
   *     audit-end-missing}, with {@code park} and {@code number}; {@code audit-head-broken} with
   *     {@code sequence}
   */
  public static AuditReport of(StatelessSession session) {
    Verification all = new Verification();
    Optional<Issue> head = all.heads(session);
    Optional<Issue> broken =
        all.entries(session)
            .or(() -> all.ends(session))
            .or(() -> head)
            .or(all::unmet)
            .or(() -> all.unwritten(session));
    return new AuditReport(all.entries, all.heads.hash(), broken);
  }

  private Optional<Issue> heads(StatelessSession session) {
    try (Stream<ParkHead> all = AuditTrail.heads(session)) {
      for (Iterator<ParkHead> each = all.iterator(); each.hasNext(); ) {
        ParkHead head = each.next();
        if (!head.follows(heads)) {
          return Optional.of(broken(heads.number() + 1));
        }
        chained
            .computeIfAbsent(head.park(), park -> new HashMap<>())
            .put(head.entry().number(), head.entry().hash());
        heads = head.end();
      }
    }
    return Optional.empty();
  }

  private Optional<Issue> entries(StatelessSession session) {
    try (Stream<AuditEntry> all = AuditTrail.entries(session)) {
      for (Iterator<AuditEntry> each = all.iterator(); each.hasNext(); ) {
        AuditEntry entry = each.next();
        Optional<Issue> broken = fault(entry);
        if (broken.isPresent()) {
          return broken;
        }
        parks.put(entry.event().park(), entry.end());
        entries++;
      }
    }
    return Optional.empty();
  }

  private Optional<Issue> fault(AuditEntry entry) {
    String park = entry.event().park();
    ChainEnd before = parks.getOrDefault(park, ChainEnd.NONE);
    if (entry.number() != before.number() + 1) {
      return Optional.of(issue("audit-entry-missing", park, before.number() + 1));
    }
    if (!entry.sound()) {
      return Optional.of(issue("audit-entry-changed", park, entry.number()));
    }
    String head = chained.getOrDefault(park, Map.of()).getOrDefault(entry.number(), entry.hash());
    return entry.previousHash().equals(before.hash()) && head.equals(entry.hash())
        ? Optional.empty()
        : Optional.of(issue("audit-entry-moved", park, entry.number()));
  }

  private Optional<Issue> ends(StatelessSession session) {
    Optional<Issue> lost = Optional.empty();
    for (ChainEndRow end : AuditTrail.ends(session)) {
      if (end.park.equals(ChainEndRow.HEADS)) {
        lost = heads.equals(end.end()) ? lost : Optional.of(broken(heads.number() + 1));
      } else if (!parks.getOrDefault(end.park, ChainEnd.NONE).equals(end.end())) {
        long found = parks.getOrDefault(end.park, ChainEnd.NONE).number();
        return Optional.of(issue("audit-end-missing", end.park, found + 1));
      }
    }
    return lost;
  }

  /** An entry that the heads know and its park does not. */
  private Optional<Issue> unmet() {
    for (Map.Entry<String, Map<Long, String>> park : new TreeMap<>(chained).entrySet()) {
      long last = parks.getOrDefault(park.getKey(), ChainEnd.NONE).number();
      if (park.getValue().keySet().stream().anyMatch(number -> number > last)) {
        return Optional.of(issue("audit-end-missing", park.getKey(), last + 1));
      }
    }
    return Optional.empty();
  }

  /** A park whose years nobody entered, as where every chain was emptied with its end. */
  private Optional<Issue> unwritten(StatelessSession session) {
    return session
        .createNativeQuery("select distinct park_id from period_version", String.class)
        .getResultStream()
        .sorted()
        .filter(park -> !parks.containsKey(park))
        .findFirst()
        .map(park -> issue("audit-end-missing", park, 1));
  }

  private static Issue issue(String code, String park, long number) {
    return Issue.error(code, "", Location.BOOK, "park", park, "number", Long.toString(number));
  }

  private static Issue broken(long sequence) {
    return Issue.error("audit-head-broken", "", Location.BOOK, "sequence", Long.toString(sequence));
  }
}
