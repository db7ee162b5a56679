package io.tanheng.ledger.claim;

import io.tanheng.accounting.book.LotReader;
import io.tanheng.accounting.offset.ClaimedLot;
import io.tanheng.accounting.offset.ClaimedLots;
import io.tanheng.accounting.offset.OffsetLot;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.book.Books;
import io.tanheng.ledger.offset.Acquisition;
import io.tanheng.ledger.offset.OffsetRegistry;
import io.tanheng.ledger.offset.SerialBlock;
import io.tanheng.ledger.offset.SerialClaim;
import io.tanheng.ledger.offset.SerialClaims;
import io.tanheng.ledger.period.PeriodVersion;
import io.tanheng.ledger.period.Periods;
import io.tanheng.ledger.period.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hibernate.StatelessSession;

/** The lots with serials of a version: a claim that is locked holds them, and nobody else can. */
public final class LotClaims {
  private final SerialClaims claims;

  /** Claims in that registry. */
  public LotClaims(OffsetRegistry registry) {
    this.claims = new SerialClaims(registry);
  }

  /** What the lots of a version claim. */
  private record OfVersion(
      List<SerialClaim> claims, List<Issue> faults, UnaryOperator<String> beneficiaries) {}

  /**
   * Why the version cannot hold the serials of its lots; none where it can or does.
   *
   * @return {@code serial-too-large} or {@code project-missing}, or those of {@link
   *     SerialClaims#conflicts}
   */
  public static List<Issue> conflicts(StatelessSession session, PeriodVersion version) {
    OfVersion lots = read(session, version);
    List<Issue> all = new ArrayList<>(lots.faults());
    all.addAll(SerialClaims.conflicts(session, lots.claims(), lots.beneficiaries()));
    return all;
  }

  /** Retires the serials of the lots of a version for it; otherwise as {@link #conflicts}. */
  public List<Issue> hold(StatelessSession session, PeriodVersion version, String user) {
    OfVersion lots = read(session, version);
    return lots.faults().isEmpty()
        ? claims.hold(session, lots.claims(), lots.beneficiaries(), user, version.name())
        : lots.faults();
  }

  /** Lots of locked versions whose serials are not held for them: {@code lot-not-held}. */
  public static List<Issue> unheld(StatelessSession session) {
    return locked(session).stream().flatMap(version -> unheld(session, version).stream()).toList();
  }

  /** The versions that are locked, the oldest of a year first. */
  public static List<PeriodVersion> locked(StatelessSession session) {
    return Periods.all(session).stream()
        .filter(version -> version.state() == State.LOCKED)
        .toList();
  }

  /** Lots of a version whose serials are not held for it: {@code lot-not-held}. */
  public static List<Issue> unheld(StatelessSession session, PeriodVersion version) {
    OfVersion lots = read(session, version);
    return lots.claims().stream()
        .filter(claim -> !SerialClaims.held(session, claim, lots.beneficiaries()))
        .map(
            claim ->
                Issue.error(
                    "lot-not-held",
                    "§5.8",
                    Location.BOOK,
                    "park",
                    version.park(),
                    "version",
                    version.name(),
                    "lot",
                    claim.lot(),
                    "serials",
                    claim.block().name().text()))
        .toList();
  }

  private static OfVersion read(StatelessSession session, PeriodVersion version) {
    LotReader reader = Books.lots(session, version);
    ClaimedLots known = reader.claimed(version.park(), version.year());
    List<SerialClaim> claims = new ArrayList<>();
    List<Issue> faults = new ArrayList<>();
    for (ClaimedLot each : known.of(reader.lots())) {
      OffsetLot lot = each.lot();
      Outcome<SerialBlock> name = SerialBlock.of(lot.registry(), lot.projectId(), each.serials());
      if (name instanceof Outcome.Given<SerialBlock> given) {
        claims.add(claim(version, each, given.value()));
      } else {
        faults.addAll(name.issues());
      }
    }
    return new OfVersion(claims, faults, written -> known.beneficiary(written).orElse(written));
  }

  private static SerialClaim claim(PeriodVersion version, ClaimedLot claimed, SerialBlock name) {
    OffsetLot lot = claimed.lot();
    Acquisition block =
        new Acquisition(
            version.park(),
            name,
            lot.kind(),
            lot.vintageYear(),
            lot.acquiredOn().or(lot::retiredOn).orElseThrow(),
            Optional.empty());
    return new SerialClaim(
        lot.id().value(),
        block,
        claimed.beneficiary(),
        version.year(),
        lot.retiredOn().orElseThrow());
  }
}
