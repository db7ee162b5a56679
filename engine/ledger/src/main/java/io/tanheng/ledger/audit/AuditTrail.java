package io.tanheng.ledger.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Appends entries; nothing ever changes one. */
public final class AuditTrail {
  private final InstantSource clock;

  /** A trail whose entries have the times of that clock. */
  public AuditTrail(InstantSource clock) {
    this.clock = clock;
  }

  /** Classes that are stored. */
  public static List<Class<?>> entities() {
    return List.of(AuditEntryRow.class, ParkHeadRow.class, ChainEndRow.class);
  }

  /** Appends an entry; see {@link #append(StatelessSession, List)}. */
  public void append(StatelessSession session, AuditEvent event) {
    append(session, List.of(event));
  }

  /**
   * Appends entries of one park within the transaction. Until its end nobody else can append one of
   * that park, so this is the last thing that a transaction does.
   *
   * @throws IllegalArgumentException where there are none, or of several parks
   */
  public void append(StatelessSession session, List<AuditEvent> events) {
    String park = park(events);
    Optional<ChainEndRow> known = lock(session, park);
    ChainEnd end = known.map(ChainEndRow::end).orElse(ChainEnd.NONE);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<AuditEntryRow> rows = new ArrayList<>();
    for (AuditEvent event : events) {
      AuditEntry entry = AuditEntry.after(end, now, event);
      rows.add(AuditEntryRow.of(entry));
      end = entry.end();
    }
    session.insertMultiple(rows);
    write(session, ChainEndRow.of(park, end), known.isPresent());
  }

  private static Optional<ChainEndRow> lock(StatelessSession session, String park) {
    return Optional.ofNullable(session.get(ChainEndRow.class, park, LockMode.PESSIMISTIC_WRITE));
  }

  /** Chains the heads of all parks that have entries since they were chained last. */
  public static void chainHeads(StatelessSession session) {
    ChainEnd heads = lock(session, ChainEndRow.HEADS).orElseThrow().end();
    ChainEnd before = heads;
    Map<String, Long> chained = chained(session);
    for (ChainEndRow end : ends(session)) {
      boolean park = !end.park.equals(ChainEndRow.HEADS);
      if (park && end.number > chained.getOrDefault(end.park, 0L)) {
        ParkHead head = ParkHead.after(heads, end.park, end.end());
        session.insert(ParkHeadRow.of(head));
        heads = head.end();
      }
    }
    if (!heads.equals(before)) {
      session.update(ChainEndRow.of(ChainEndRow.HEADS, heads));
    }
  }

  private static Map<String, Long> chained(StatelessSession session) {
    Map<String, Long> numbers = new HashMap<>();
    for (Object[] each :
        session
            .createSelectionQuery(
                "select park, max(number) from ParkHeadRow group by park", Object[].class)
            .getResultList()) {
      numbers.put(String.valueOf(each[0]), ((Number) each[1]).longValue());
    }
    return numbers;
  }

  private static String park(List<AuditEvent> events) {
    List<String> parks = events.stream().map(AuditEvent::park).distinct().toList();
    if (parks.size() != 1) {
      throw new IllegalArgumentException("entries of one park are wanted, not of " + parks);
    }
    return parks.get(0);
  }

  private static void write(StatelessSession session, ChainEndRow end, boolean known) {
    if (known) {
      session.update(end);
    } else {
      session.insert(end);
    }
  }

  /** Every entry, park by park, the oldest first; to be closed. */
  static Stream<AuditEntry> entries(StatelessSession session) {
    return session
        .createSelectionQuery(
            "from AuditEntryRow order by key.park, key.number", AuditEntryRow.class)
        .setFetchSize(1000)
        .getResultStream()
        .map(AuditEntryRow::entry);
  }

  /** The heads of all parks, the oldest first; to be closed. */
  static Stream<ParkHead> heads(StatelessSession session) {
    return session
        .createSelectionQuery("from ParkHeadRow order by sequence", ParkHeadRow.class)
        .setFetchSize(1000)
        .getResultStream()
        .map(ParkHeadRow::head);
  }

  /** The entries of a park, the oldest first. */
  public static List<AuditEntry> entries(StatelessSession session, String park) {
    return session
        .createSelectionQuery(
            "from AuditEntryRow where key.park = :park order by key.number", AuditEntryRow.class)
        .setParameter("park", park)
        .getResultStream()
        .map(AuditEntryRow::entry)
        .toList();
  }

  static List<ChainEndRow> ends(StatelessSession session) {
    return session
        .createSelectionQuery("from ChainEndRow order by park", ChainEndRow.class)
        .getResultList();
  }
}
