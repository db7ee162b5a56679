package io.tanheng.cli;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.documents.json.FindingJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.proof.Proof;
import io.tanheng.documents.proof.ProofCheck;
import io.tanheng.documents.proof.RecordedProof;
import io.tanheng.documents.proof.Reperformance;
import io.tanheng.documents.proof.RunInputs;
import io.tanheng.documents.proof.Verdict;
import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng verify}: makes a proven result again and names the first difference. */
@Command(name = "verify")
final class VerifyCommand implements Tanheng.Command {
  /** So many further differences are printed, then their number. */
  private static final int SHOWN = 20;

  private static final Pattern FINGERPRINT = Pattern.compile("sha256:[0-9a-fA-F]{64}");
  private static final Pattern PUBLIC_KEY =
      Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");

  private final Session session;
  private final Wording wording;

  @Parameters(index = "0", paramLabel = "PROOF", descriptionKey = "proof")
  private Path proof = Path.of("");

  @Parameters(index = "1", arity = "0..1", paramLabel = "BOOK", descriptionKey = "proven-book")
  private Optional<Path> book = Optional.empty();

  @Mixin private FactorFolders folders = new FactorFolders();

  @Mixin private MethodOption method = new MethodOption();

  @Mixin private ProfileChoice profile = new ProfileChoice();

  @Option(names = "--signer", paramLabel = "FILE|FINGERPRINT", descriptionKey = "signer")
  private Optional<String> signer = Optional.empty();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  VerifyCommand(Session session) {
    this.session = session;
    Locale locale = session.wording().chinese() ? Locale.CHINESE : Locale.ENGLISH;
    this.wording = session.wording().with(Messages.of(Proof.class, locale));
  }

  @Override
  public int run() throws IOException {
    Path file = Files.isDirectory(proof) ? proof.resolve(Proof.FILE) : proof;
    if (!Files.isReadable(file)) {
      throw session.usage("usage-no-file", "path", file.toString());
    }
    Optional<String> key = signer();
    Outcome<RecordedProof> read = RecordedProof.read(file);
    if (!(read instanceof Outcome.Given<RecordedProof> given)) {
      throw new UsageException(wording.fault(read.issues().get(0)));
    }
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    Verdict verdict =
        book.isPresent()
            ? again(given.value(), folder, key, book.get())
            : ProofCheck.alone(given.value(), folder, key, folders.editions(session));
    if (json) {
      write(verdict);
    } else {
      print(verdict);
    }
    return verdict.same() ? ExitCode.GOOD : ExitCode.FINDINGS;
  }

  private Verdict again(RecordedProof recorded, Path folder, Optional<String> key, Path of)
      throws IOException {
    Optional<String> way = method.asked().or(() -> asked(recorded, "method"));
    Optional<String> rules = profile.asked().or(() -> asked(recorded, "profile"));
    Optional<AccountingMethod> accounting = way.map(id -> MethodOption.method(id, session));
    Optional<Scheme> scheme = ProfileChoice.scheme(rules, session);
    if (!Files.exists(of)) {
      throw session.usage("usage-no-file", "path", of.toString());
    }
    FactorCatalog catalog = folders.editions(session);
    RunInputs inputs = GivenFiles.inputs(of, given(recorded), way, rules);
    BookRun run = new BookRun(session);
    Outcome<Evaluation> result = run.evaluate(of, () -> catalog, accounting, scheme);
    if (result instanceof Outcome.Given<Evaluation> given) {
      try (Reperformance again =
          Reperformance.of(given.value(), uncertainty(recorded, given.value()), inputs, catalog)) {
        return ProofCheck.reperformed(recorded, folder, key, again, inputs.engine());
      }
    }
    if (!json) {
      run.printFaults(of, result.issues());
    }
    return ProofCheck.refused(recorded, folder, key, inputs, catalog, result.issues());
  }

  /**
   * The folders of factor sets that the proven run was given. The others hold what it had from the
   * library of its engine, or what it did not have; only the latter is told of as added.
   */
  private List<Path> given(RecordedProof recorded) {
    return folders.folders().stream()
        .filter(folder -> recorded.wasGiven(folder) || !recorded.restsOnSetOf(folder))
        .toList();
  }

  /** The uncertainty by the proven number of trials and seed, where the proven result has one. */
  private static Optional<BookUncertainty> uncertainty(RecordedProof proof, Evaluation again) {
    Optional<Integer> trials =
        proof.wholeNumber("trials").filter(SimulationOptions::feasible).map(Long::intValue);
    Optional<Long> seed = proof.wholeNumber("seed");
    return trials.isPresent() && seed.isPresent()
        ? Optional.of(SimulationOptions.uncertainty(again, trials.get(), seed.get()))
        : Optional.empty();
  }

  /** The id of the method or profile that the proven run was asked for. */
  private static Optional<String> asked(RecordedProof proof, String what) {
    return proof.isTrue(what + ".asked") ? proof.member(what + ".id") : Optional.empty();
  }

  /** A fingerprint as it is given, or the public key of a PEM file without its frame. */
  private Optional<String> signer() throws IOException {
    if (signer.isEmpty() || FINGERPRINT.matcher(signer.get()).matches()) {
      return signer;
    }
    Path file = Path.of(signer.get());
    if (!Files.isRegularFile(file)) {
      throw session.usage("usage-no-file", "path", file.toString());
    }
    Matcher key = PUBLIC_KEY.matcher(Files.readString(file));
    if (!key.find()) {
      throw session.usage("usage-no-public-key", "path", file.toString());
    }
    return Optional.of(key.group(1).replaceAll("\\s", ""));
  }

  private void write(Verdict verdict) throws IOException {
    try (JsonPage page = JsonPage.to(session.terminal().out())) {
      page.object(
          () -> {
            page.truth("same", verdict.same());
            FindingJson.write("differences", verdict.differences(), page, wording);
            FindingJson.write("notes", verdict.notes(), page, wording);
          });
    }
  }

  private void print(Verdict verdict) {
    Page page = new Page(session.terminal().colour());
    List<Issue> differences = verdict.differences();
    if (differences.isEmpty()) {
      page.line(wording.text(book.isPresent() ? "verify.same" : "verify.partly"));
    } else {
      page.line(wording.text("verify.differs"));
      page.wrapped(2, "✗ ", wording.fault(differences.get(0)));
      further(differences.subList(1, differences.size()), page);
    }
    verdict.notes().forEach(note -> page.wrapped(2, "· ", wording.fault(note)));
    session.terminal().out().print(page);
  }

  private void further(List<Issue> differences, Page page) {
    if (differences.isEmpty()) {
      return;
    }
    page.line(wording.text("verify.further"));
    differences.stream().limit(SHOWN).forEach(each -> page.wrapped(2, "✗ ", wording.fault(each)));
    if (differences.size() > SHOWN) {
      String more = Integer.toString(differences.size() - SHOWN);
      page.line("  " + wording.text("verify.more", "count", more));
    }
  }
}
