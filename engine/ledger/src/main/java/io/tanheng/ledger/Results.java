package io.tanheng.ledger;

import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.archive.ArchivedEvaluation;
import io.tanheng.ledger.archive.EvaluationArchive;
import io.tanheng.ledger.archive.EvaluationResult;
import io.tanheng.ledger.period.PeriodVersion;
import io.tanheng.ledger.period.Periods;
import io.tanheng.ledger.user.Operation;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What a signed-in user may do with archived evaluations. */
public final class Results {
  private final SignedIn signedIn;
  private final EvaluationArchive archive;

  Results(SignedIn signedIn, EvaluationArchive archive) {
    this.signedIn = signedIn;
    this.archive = archive;
  }

  /**
   * An evaluation with the version that it is of.
   *
   * @param version the version
   * @param evaluation the evaluation
   */
  public record OfVersion(PeriodVersion version, ArchivedEvaluation evaluation) {}

  /** Archives a result; see {@link EvaluationArchive#store}. */
  public Outcome<ArchivedEvaluation> store(PeriodVersion version, EvaluationResult result) {
    return signedIn.permitted(
        Operation.EVALUATE,
        version.park(),
        session -> Outcome.of(archive.store(session, version, result, signedIn.name())));
  }

  /** Every evaluation that the user may read, the oldest first. */
  public List<OfVersion> all() {
    return signedIn.read(Results::all).stream()
        .filter(each -> signedIn.reads(each.version().park()))
        .toList();
  }

  private static List<OfVersion> all(StatelessSession session) {
    List<PeriodVersion> versions = Periods.all(session);
    return EvaluationArchive.all(session).stream()
        .map(each -> new OfVersion(version(versions, each), each))
        .toList();
  }

  private static PeriodVersion version(List<PeriodVersion> versions, ArchivedEvaluation of) {
    return versions.stream().filter(each -> each.id() == of.version()).findFirst().orElseThrow();
  }

  /** A part of an evaluation, word for word; see {@link EvaluationArchive#part}. */
  public Outcome<byte[]> part(long id, EvaluationArchive.Part part) {
    Optional<OfVersion> found =
        all().stream().filter(each -> each.evaluation().id() == id).findFirst();
    return found.isEmpty()
        ? EvaluationArchive.missing(id)
        : signedIn.permitted(
            Operation.READ,
            found.get().version().park(),
            session -> EvaluationArchive.part(session, found.get().version(), id, part));
  }
}
