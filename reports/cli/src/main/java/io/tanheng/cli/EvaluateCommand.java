package io.tanheng.cli;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.accounting.uncertainty.book.BookUncertainty;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.proof.RunInputs;
import io.tanheng.documents.summary.EvaluationSummary;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng evaluate}: the whole calculation of one or several books. */
@Command(name = "evaluate")
final class EvaluateCommand implements Tanheng.Command {
  private final Session session;
  private final Wording wording;
  private final BookRun run;

  @Parameters(arity = "1..*", paramLabel = "BOOK", descriptionKey = "book")
  private List<Path> books = List.of();

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
  private Path out = Path.of("");

  @Mixin private FactorFolders factorFolders = new FactorFolders();

  @Mixin private MethodOption method = new MethodOption();

  @Mixin private ProfileChoice profile = new ProfileChoice();

  @Mixin private ProofKey key = new ProofKey();

  @Option(names = "--documents", descriptionKey = "with-documents")
  private boolean documents;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--uncertainty", descriptionKey = "with-uncertainty")
  private boolean uncertain;

  @Mixin private SimulationOptions simulation = new SimulationOptions();

  EvaluateCommand(Session session) {
    this.session = session;
    this.wording = session.wording();
    this.run = new BookRun(session);
  }

  @Override
  public int run() throws IOException {
    Optional<Scheme> scheme = profile.scheme(session);
    Map<Path, Path> folders = OutFolders.of(books, out, session);
    Optional<AccountingMethod> asked = method.method(session);
    simulation.check(session);
    FactorCatalog catalog = factorFolders.catalog(session);
    EvaluationFiles files = files(catalog);
    Map<Path, Outcome<Result>> results = new LinkedHashMap<>();
    Map<Path, Integer> codes = new LinkedHashMap<>();
    for (Map.Entry<Path, Path> each : folders.entrySet()) {
      Outcome<Result> result = result(run.evaluate(each.getKey(), () -> catalog, asked, scheme));
      codes.put(each.getKey(), finish(each.getKey(), result, each.getValue(), files));
      if (json) {
        results.put(each.getKey(), result);
      }
    }
    if (json) {
      print(results);
    }
    tell(codes);
    return Collections.max(codes.values());
  }

  /** An evaluation, and its uncertainty where it was asked for. */
  private record Result(Evaluation evaluation, Optional<BookUncertainty> uncertainty) {}

  private Outcome<Result> result(Outcome<Evaluation> evaluated) {
    if (!(evaluated instanceof Outcome.Given<Evaluation> given)) {
      return Outcome.refused(evaluated.issues());
    }
    Evaluation evaluation = given.value();
    Optional<BookUncertainty> uncertainty =
        uncertain ? Optional.of(simulation.uncertainty(evaluation)) : Optional.empty();
    return Outcome.of(new Result(evaluation, uncertainty));
  }

  private int finish(Path book, Outcome<Result> result, Path folder, EvaluationFiles files) {
    if (!(result instanceof Outcome.Given<Result> given)) {
      run.printFaults(book, result.issues());
      return ExitCode.REFUSED;
    }
    List<Path> written;
    try {
      Result made = given.value();
      RunInputs inputs =
          GivenFiles.inputs(book, factorFolders.folders(), method.asked(), profile.asked());
      written = files.write(made.evaluation(), made.uncertainty(), inputs, folder);
    } catch (IOException refused) {
      session.terminal().err().println("tanheng: " + session.notWritten(folder, refused));
      return ExitCode.REFUSED;
    }
    if (!json) {
      print(given.value(), written);
    }
    return given.value().evaluation().hasErrors() ? ExitCode.FINDINGS : ExitCode.GOOD;
  }

  private EvaluationFiles files(FactorCatalog catalog) throws IOException {
    Optional<SimulationOptions> with = documents ? Optional.of(simulation) : Optional.empty();
    return new EvaluationFiles(catalog, key.key(session), wording, with);
  }

  private void print(Result result, List<Path> files) {
    var terminal = session.terminal();
    terminal
        .out()
        .print(
            EvaluationSummary.render(
                result.evaluation(), result.uncertainty(), wording, terminal.colour()));
    terminal.out().println();
    for (Path file : files) {
      terminal.out().println(wording.text("summary.written", "file", file.toString()));
    }
    if (documents) {
      DocumentNote.printMissing(EvaluationFiles.printed(), files, session);
    }
    terminal.out().println();
  }

  /** Of which of several books a result was written and of which none. */
  private void tell(Map<Path, Integer> codes) {
    if (codes.size() < 2 || !codes.containsValue(ExitCode.REFUSED)) {
      return;
    }
    var terminal = session.terminal();
    terminal.out().flush();
    terminal.err().println(wording.text("books-written", "books", names(codes, true)));
    terminal.err().println(wording.text("books-refused", "books", names(codes, false)));
  }

  private String names(Map<Path, Integer> codes, boolean written) {
    String names =
        codes.entrySet().stream()
            .filter(each -> written != (each.getValue() == ExitCode.REFUSED))
            .map(each -> each.getKey().toString())
            .collect(Collectors.joining(wording.text("punctuation.list")));
    return names.isEmpty() ? wording.text("books-none") : names;
  }

  /** One document for one book, an array of them for several. */
  private void print(Map<Path, Outcome<Result>> results) throws IOException {
    try (JsonPage page = JsonPage.to(session.terminal().out())) {
      if (results.size() == 1) {
        print(results.entrySet().iterator().next(), page);
      } else {
        page.array(results.entrySet(), each -> print(each, page));
      }
    }
  }

  private void print(Map.Entry<Path, Outcome<Result>> result, JsonPage page) throws IOException {
    if (result.getValue() instanceof Outcome.Given<Result> given) {
      EvaluationJson.write(given.value().evaluation(), given.value().uncertainty(), page);
    } else {
      FaultJson.write(result.getKey(), result.getValue().issues(), page, wording);
    }
  }
}
