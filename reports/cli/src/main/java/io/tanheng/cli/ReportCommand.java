package io.tanheng.cli;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.documents.printing.Documents;
import io.tanheng.documents.printing.Printed;
import io.tanheng.documents.proof.Proof;
import io.tanheng.documents.proof.RunInputs;
import io.tanheng.documents.statement.Dossier;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng report}: the documents that are handed in and signed. */
@Command(name = "report")
final class ReportCommand implements Tanheng.Command {
  private final Session session;
  private final Wording wording;
  private final BookRun run;

  @Parameters(index = "0", paramLabel = "BOOK", descriptionKey = "book")
  private Path book = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "documents-out")
  private Path out = Path.of("");

  @Option(names = "--kind", split = ",", paramLabel = "KIND", descriptionKey = "document-kind")
  private List<String> kinds = List.of();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      descriptionKey = "document-format")
  private List<String> formats = List.of();

  @Option(names = "--own", paramLabel = "BOOK", descriptionKey = "own-book")
  private Optional<Path> own = Optional.empty();

  @Mixin private FactorFolders factorFolders = new FactorFolders();

  @Mixin private MethodOption method = new MethodOption();

  @Mixin private ProfileChoice profile = new ProfileChoice();

  @Mixin private SimulationOptions simulation = new SimulationOptions();

  ReportCommand(Session session) {
    this.session = session;
    this.wording = session.wording();
    this.run = new BookRun(session);
  }

  @Override
  public int run() throws IOException {
    List<Printed> asked = asked();
    Optional<Scheme> scheme = profile.scheme(session);
    Optional<AccountingMethod> way = method.method(session);
    simulation.check(session);
    FactorCatalog catalog = factorFolders.catalog(session);
    Function<Path, Outcome<Evaluation>> evaluate =
        path -> run.evaluate(path, () -> catalog, way, scheme);
    Outcome<Evaluation> result = evaluate.apply(book);
    if (!(result instanceof Outcome.Given<Evaluation> given)) {
      run.printFaults(book, result.issues());
      return ExitCode.REFUSED;
    }
    Optional<Outcome<Evaluation>> beside = own.map(evaluate);
    if (beside.isPresent() && beside.get().asOptional().isEmpty()) {
      run.printFaults(own.orElseThrow(), beside.get().issues());
      return ExitCode.REFUSED;
    }
    Evaluation evaluation = given.value();
    Optional<Evaluation> park = beside.flatMap(Outcome::asOptional);
    write(asked, dossier(asked, evaluation, park, catalog));
    return evaluation.hasErrors() ? ExitCode.FINDINGS : ExitCode.GOOD;
  }

  private Dossier dossier(
      List<Printed> asked, Evaluation evaluation, Optional<Evaluation> park, FactorCatalog catalog)
      throws IOException {
    RunInputs inputs =
        GivenFiles.inputs(book, factorFolders.folders(), method.asked(), profile.asked());
    boolean certified = asked.stream().anyMatch(each -> each.kind().equals("certificate"));
    Optional<String> proof =
        certified
            ? Optional.of(Proof.digest(evaluation, Optional.empty(), inputs, catalog))
            : Optional.empty();
    return new Dossier(
        evaluation, Optional.of(simulation.uncertainty(evaluation)), park, inputs.engine(), proof);
  }

  /** The documents of the kinds and formats asked for. */
  private List<Printed> asked() {
    known("kind", kinds, Printed::kind);
    known("format", formats, Printed::format);
    List<Printed> asked =
        Documents.ALL.stream()
            .filter(each -> kinds.isEmpty() || kinds.contains(each.kind()))
            .filter(each -> formats.isEmpty() || formats.contains(each.format()))
            .toList();
    if (asked.isEmpty()) {
      throw session.usage(
          "usage-no-document",
          "kinds",
          String.join(", ", kinds),
          "formats",
          String.join(", ", formats));
    }
    return asked;
  }

  private void known(String option, List<String> asked, Function<Printed, String> word) {
    List<String> known = List.copyOf(new TreeSet<>(Documents.ALL.stream().map(word).toList()));
    for (String each : asked) {
      if (!known.contains(each)) {
        throw session.usage(
            "usage-document", "option", option, "found", each, "known", String.join(", ", known));
      }
    }
  }

  private void write(List<Printed> asked, Dossier dossier) {
    List<Path> files = session.write(out, () -> Documents.write(asked, dossier, wording, out));
    DocumentNote.print(asked, files, session);
  }
}
