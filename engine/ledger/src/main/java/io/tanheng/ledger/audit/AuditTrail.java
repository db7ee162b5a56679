package io.tanheng.ledger.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
    return List.of(AuditEntryRow.class, ChainEndRow.class);
  }

  /** Appends an entry; see {@link #append(StatelessSession, List)}. */
  public void append(StatelessSession session, AuditEvent event) {
    append(session, List.of(event));
  }

  /**
   * Appends entries of one park within the transaction. Until its end nobody else can append one,
   * so this is the last thing that a transaction does.
   *
   * @throws IllegalArgumentException where there are none, or of several parks
   */
  public void append(StatelessSession session, List<AuditEvent> events) {
    String park = park(events);
    ChainEnd heads =
        session.get(ChainEndRow.class, ChainEndRow.HEADS, LockMode.PESSIMISTIC_WRITE).end();
    Optional<ChainEndRow> known = Optional.ofNullable(session.get(ChainEndRow.class, park));
    ChainEnd end = known.map(ChainEndRow::end).orElse(ChainEnd.NONE);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<AuditEntryRow> rows = new ArrayList<>();
    for (AuditEvent event : events) {
      AuditEntry entry = AuditEntry.after(heads, end, now, event);
      rows.add(AuditEntryRow.of(entry));
      end = new ChainEnd(entry.number(), entry.hash());
      heads = new ChainEnd(entry.sequence(), entry.head());
    }
    session.insertMultiple(rows);
    write(session, ChainEndRow.of(park, end, heads.number()), known.isPresent());
    write(session, ChainEndRow.of(ChainEndRow.HEADS, heads, heads.number()), true);
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

  /** Every entry, the oldest first; to be closed. */
  public static Stream<AuditEntry> entries(StatelessSession session) {
    return session
        .createSelectionQuery("from AuditEntryRow order by sequence", AuditEntryRow.class)
        .setFetchSize(1000)
        .getResultStream()
        .map(AuditEntryRow::entry);
  }

  /** The entries of a park, the oldest first. */
  public static List<AuditEntry> entries(StatelessSession session, String park) {
    return session
        .createSelectionQuery(
            "from AuditEntryRow where park = :park order by number", AuditEntryRow.class)
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
