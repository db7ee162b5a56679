package io.tanheng.ledger.energy;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.audit.AuditEvent;
import io.tanheng.ledger.audit.AuditTrail;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** The energy-attribute balance: each MWh that a park makes has one use. */
public final class EnergyAccounts {
  private static final String CLAUSE = "§5.8";

  private final AuditTrail trail;
  private final InstantSource clock;

  /** Accounts whose entries are told to that trail and have the times of that clock. */
  public EnergyAccounts(AuditTrail trail, InstantSource clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /** Classes that are stored. */
  public static List<Class<?>> entities() {
    return List.of(EnergyYearRow.class, EnergyEventRow.class);
  }

  /**
   * Enters electricity. What the same document entered before is not entered again.
   *
   * @return the balance, or {@code energy-amount} with {@code mwh}, {@code energy-document-used}
   *     with {@code document}, {@code energy-used-once} with {@code mwh}, {@code purpose} and
   *     {@code unused}
   */
  public Outcome<EnergyBalance> enter(StatelessSession session, EnergyEntry entry, String user) {
    if (entry.mwh().signum() == 0 || entry.mwh().scale() > EnergyEntry.DECIMALS) {
      return refused("energy-amount", entry, "mwh", entry.mwh().toPlainString());
    }
    EnergyYearRow.Key key = new EnergyYearRow.Key(entry.park(), entry.year());
    Optional<EnergyYearRow> known =
        Optional.ofNullable(session.get(EnergyYearRow.class, key, LockMode.PESSIMISTIC_WRITE));
    EnergyBalance before =
        known
            .map(EnergyYearRow::balance)
            .orElseGet(() -> EnergyBalance.nothing(entry.park(), entry.year()));
    Optional<EnergyEntry> same = find(session, entry);
    if (same.isPresent()) {
      return same.get().same(entry)
          ? Outcome.of(before)
          : refused("energy-document-used", entry, "document", entry.document());
    }
    EnergyBalance after = before.with(entry);
    if (!after.possible()) {
      return refused(
          "energy-used-once",
          entry,
          "mwh",
          entry.mwh().toPlainString(),
          "purpose",
          entry.purpose().word(),
          "unused",
          before.unused().toPlainString());
    }
    write(session, entry, after, known.isPresent(), user);
    return Outcome.of(after);
  }

  private static Optional<EnergyEntry> find(StatelessSession session, EnergyEntry entry) {
    EnergyEventRow.Key key = new EnergyEventRow.Key(entry.park(), entry.year(), entry.document());
    return Optional.ofNullable(session.get(EnergyEventRow.class, key)).map(EnergyEventRow::entry);
  }

  private void write(
      StatelessSession session,
      EnergyEntry entry,
      EnergyBalance after,
      boolean known,
      String user) {
    if (known) {
      session.update(EnergyYearRow.of(after));
    } else {
      session.insert(EnergyYearRow.of(after));
    }
    session.insert(EnergyEventRow.of(entry, user, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    trail.append(
        session,
        new AuditEvent(
            entry.park(),
            user,
            "energy",
            entry.year() + " " + entry.document(),
            "",
            entry.purpose().word() + " " + entry.mwh().toPlainString() + " MWh",
            entry.reason()));
  }

  /** The balance of every park and year. */
  public static List<EnergyBalance> balances(StatelessSession session) {
    return session
        .createSelectionQuery("from EnergyYearRow order by key.park, key.year", EnergyYearRow.class)
        .getResultStream()
        .map(EnergyYearRow::balance)
        .toList();
  }

  /** The first balance that is not what its entries add up to: {@code energy-broken}. */
  public static Optional<Issue> conservation(StatelessSession session) {
    Map<EnergyYearRow.Key, EnergyBalance> sums = new HashMap<>();
    session
        .createSelectionQuery("from EnergyEventRow", EnergyEventRow.class)
        .getResultStream()
        .map(EnergyEventRow::entry)
        .forEach(
            entry ->
                sums.merge(
                    new EnergyYearRow.Key(entry.park(), entry.year()),
                    EnergyBalance.nothing(entry.park(), entry.year()).with(entry),
                    (sum, one) -> sum.with(entry)));
    return balances(session).stream()
        .filter(
            each ->
                !each.equalTo(
                    sums.getOrDefault(
                        new EnergyYearRow.Key(each.park(), each.year()),
                        EnergyBalance.nothing(each.park(), each.year()))))
        .findFirst()
        .map(each -> issue("energy-broken", each.park(), each.year()));
  }

  private static <T> Outcome<T> refused(String code, EnergyEntry entry, String... facts) {
    return Outcome.refused(List.of(issue(code, entry.park(), entry.year(), facts)));
  }

  private static Issue issue(String code, String park, int year, String... facts) {
    String[] all = new String[facts.length + 4];
    all[0] = "park";
    all[1] = park;
    all[2] = "year";
    all[3] = Integer.toString(year);
    System.arraycopy(facts, 0, all, 4, facts.length);
    return Issue.error(code, CLAUSE, Location.BOOK, all);
  }
}
