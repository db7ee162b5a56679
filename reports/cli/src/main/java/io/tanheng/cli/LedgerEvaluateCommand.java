package io.tanheng.cli;

import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.documents.summary.EvaluationSummary;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.Ledger;
import io.tanheng.ledger.archive.ArchivedEvaluation;
import io.tanheng.ledger.archive.EvaluationResult;
import io.tanheng.ledger.period.PeriodVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tanheng ledger evaluate}: evaluates a version; keeps the result whole, or writes it. */
@Command(name = "evaluate")
final class LedgerEvaluateCommand implements Tanheng.Command {
  private final Session session;

  @Mixin private LedgerYear period = new LedgerYear();

  @Option(names = "--version-number", paramLabel = "N", descriptionKey = "number")
  private Optional<Integer> number = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "instead")
  private Optional<Path> out = Optional.empty();

  @Mixin private FactorFolders folders = new FactorFolders();

  @Mixin private MethodOption method = new MethodOption();

  @Mixin private ProfileChoice profile = new ProfileChoice();

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerEvaluateCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    Optional<AccountingMethod> asked = method.method(session);
    Optional<Scheme> scheme = profile.scheme(session);
    return run.with(
        ledger -> {
          Outcome<PeriodVersion> found = ledger.version(period.park(), period.year(), number);
          return found instanceof Outcome.Given<PeriodVersion> version
              ? evaluate(run, ledger, version.value(), asked, scheme)
              : run.refuse(found.issues());
        });
  }

  private int evaluate(
      LedgerRun run,
      Ledger ledger,
      PeriodVersion version,
      Optional<AccountingMethod> asked,
      Optional<Scheme> scheme)
      throws IOException {
    Outcome<Evaluation> outcome =
        new BookRun(session)
            .evaluate(
                version.name(),
                catalog -> ledger.book(version, store -> BookReader.read(store, catalog, scheme)),
                () -> folders.catalog(session),
                asked,
                scheme);
    if (!(outcome instanceof Outcome.Given<Evaluation> given)) {
      new BookRun(session).printFaults(Path.of(version.name()), outcome.issues());
      return ExitCode.REFUSED;
    }
    List<Issue> conflicts = ledger.conflicts(version).asOptional().orElse(List.of());
    if (out.isPresent()) {
      return write(run, given.value(), out.get(), conflicts);
    }
    return conflicts.isEmpty()
        ? keep(run, ledger, version, given.value())
        : leave(run, version, given.value(), conflicts);
  }

  private int write(LedgerRun run, Evaluation evaluation, Path folder, List<Issue> conflicts) {
    Path file = session.write(folder, () -> EvaluationJson.write(evaluation, folder));
    run.print(EvaluationSummary.render(evaluation, session.wording(), false));
    run.say("ledger.written", "path", file.toString());
    run.refuse(conflicts);
    return evaluation.hasErrors() || !conflicts.isEmpty() ? ExitCode.FINDINGS : ExitCode.GOOD;
  }

  /** A result that rests on serials which somebody else has is shown, but not kept. */
  private int leave(
      LedgerRun run, PeriodVersion version, Evaluation evaluation, List<Issue> conflicts) {
    run.print(EvaluationSummary.render(evaluation, session.wording(), false));
    run.say("ledger.not-archived", "version", version.name());
    run.refuse(conflicts);
    return ExitCode.FINDINGS;
  }

  private int keep(LedgerRun run, Ledger ledger, PeriodVersion version, Evaluation evaluation)
      throws IOException {
    EvaluationResult result = result(evaluation);
    Outcome<ArchivedEvaluation> kept = ledger.results().store(version, result);
    if (!(kept instanceof Outcome.Given<ArchivedEvaluation> given)) {
      return run.refuse(kept.issues());
    }
    run.print(session.wording().chinese() ? result.chinese() : result.english());
    run.say(
        "ledger.archived",
        "id",
        Long.toString(given.value().id()),
        "version",
        version.name(),
        "sha256",
        given.value().sha256());
    return evaluation.hasErrors() ? ExitCode.FINDINGS : ExitCode.GOOD;
  }

  private static EvaluationResult result(Evaluation evaluation) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (OutputStream packed = EvaluationResult.packing(json)) {
      EvaluationJson.write(evaluation, packed);
    }
    return new EvaluationResult(
        evaluation.book().digest(),
        evaluation.method().method().document().id(),
        evaluation.scheme().id(),
        evaluation.method().first().value().value(),
        evaluation.balance().residual().value(),
        evaluation.scored().map(score -> score.total().value()),
        evaluation.claim().grade().map(grade -> grade.name().toLowerCase(Locale.ROOT)).orElse(""),
        evaluation.claim().zeroCarbon(),
        json.toByteArray(),
        summary(evaluation, Locale.ENGLISH),
        summary(evaluation, Locale.CHINESE));
  }

  private static String summary(Evaluation evaluation, Locale locale) {
    Wording wording = Wording.of(locale).with(Messages.of(Tanheng.class, locale));
    return EvaluationSummary.render(evaluation, wording, false);
  }
}
