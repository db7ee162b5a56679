package io.tanheng.ledger;

import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.finding.Finding;
import io.tanheng.ledger.finding.Findings;
import io.tanheng.ledger.period.PeriodVersion;
import io.tanheng.ledger.user.Operation;
import java.util.List;

/** What a signed-in user may do with findings. */
public final class Assessment {
  private final SignedIn signedIn;
  private final Findings findings;

  Assessment(SignedIn signedIn, Findings findings) {
    this.signedIn = signedIn;
    this.findings = findings;
  }

  /** Raises a finding. */
  public Outcome<Finding> raise(PeriodVersion version, String text) {
    return signedIn.permitted(
        Operation.FIND,
        version.park(),
        session -> Outcome.of(findings.raise(session, version, text, signedIn.name())));
  }

  /** Closes a finding; see {@link Findings#close}. */
  public Outcome<Finding> close(PeriodVersion version, long id, String answer) {
    return signedIn.permitted(
        Operation.FIND,
        version.park(),
        session -> findings.close(session, version, id, answer, signedIn.name()));
  }

  /** The findings of a version. */
  public Outcome<List<Finding>> of(PeriodVersion version) {
    return signedIn.permitted(
        Operation.READ, version.park(), session -> Outcome.of(Findings.of(session, version)));
  }
}
