package io.tanheng.ledger.period;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** The parks and the versions of their years. */
public final class Periods {
  private static final String OF_YEAR =
      "from PeriodVersionRow where park = :park and year = :year order by number desc";

  private Periods() {}

  /** Classes that are stored. */
  public static List<Class<?>> entities() {
    return List.of(ParkRow.class, PeriodVersionRow.class);
  }

  /** Makes a park known and keeps every other writer of it waiting until the transaction ends. */
  public static void claim(StatelessSession session, String park, String name) {
    session
        .createNativeMutationQuery(
            """
            insert into park (park_id, name)
            select p.id, p.name from (select cast(:park as varchar) as id,
              cast(:name as varchar) as name) p
            where not exists (select 1 from park where park_id = p.id)
            """)
        .setParameter("park", park)
        .setParameter("name", name)
        .executeUpdate();
    lock(session, park);
  }

  /**
   * Keeps every other writer of the park waiting until the transaction ends; false: no such park.
   */
  public static boolean lock(StatelessSession session, String park) {
    return session.get(ParkRow.class, park, LockMode.PESSIMISTIC_WRITE) != null;
  }

  /** The versions of a year, the newest first. */
  public static List<PeriodVersion> versions(StatelessSession session, String park, int year) {
    return session
        .createSelectionQuery(OF_YEAR, PeriodVersionRow.class)
        .setParameter("park", park)
        .setParameter("year", year)
        .getResultStream()
        .map(PeriodVersionRow::version)
        .toList();
  }

  /** Every version of every park, by park, year and number. */
  public static List<PeriodVersion> all(StatelessSession session) {
    return session
        .createSelectionQuery(
            "from PeriodVersionRow order by park, year, number", PeriodVersionRow.class)
        .getResultStream()
        .map(PeriodVersionRow::version)
        .toList();
  }

  /** The newest version: what is known today. */
  public static Optional<PeriodVersion> latest(StatelessSession session, String park, int year) {
    return versions(session, park, year).stream().findFirst();
  }

  /** What had been reported at that time: the newest version locked by then. */
  public static Optional<PeriodVersion> reported(
      StatelessSession session, String park, int year, Instant at) {
    return versions(session, park, year).stream()
        .filter(version -> version.lockedAt().filter(locked -> !locked.isAfter(at)).isPresent())
        .findFirst();
  }

  /** Opens the next version of a year as an empty draft. */
  public static PeriodVersion open(StatelessSession session, String park, int year, int number) {
    PeriodVersionRow row = PeriodVersionRow.of(PeriodVersion.draft(park, year, number));
    session.insert(row);
    return row.version();
  }

  /** Writes what has changed of a version. */
  public static void write(StatelessSession session, PeriodVersion version) {
    session.update(PeriodVersionRow.of(version));
  }
}
