package io.tanheng.cli;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.documents.json.JsonPage;
import io.tanheng.documents.summary.EvaluationSummary;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  EvaluateCommand(Session session) {
    this.session = session;
    this.wording = session.wording();
    this.run = new BookRun(session);
  }

  @Override
  public int run() throws IOException {
    Map<Path, Path> folders = OutFolders.of(books, out, session);
    Map<Path, Outcome<Evaluation>> results = new LinkedHashMap<>();
    int code = ExitCode.GOOD;
    for (Map.Entry<Path, Path> each : folders.entrySet()) {
      Outcome<Evaluation> result = run.evaluate(each.getKey(), factorFolders);
      code = Math.max(code, finish(each.getKey(), result, each.getValue()));
      if (json) {
        results.put(each.getKey(), result);
      }
    }
    if (json) {
      print(results);
    }
    return code;
  }

  private int finish(Path book, Outcome<Evaluation> result, Path folder) {
    if (!(result instanceof Outcome.Given<Evaluation> given)) {
      run.printFaults(book, result.issues());
      return ExitCode.REFUSED;
    }
    Path file = write(given.value(), folder);
    if (!json) {
      var terminal = session.terminal();
      terminal.out().print(EvaluationSummary.render(given.value(), wording, terminal.colour()));
      terminal.out().println();
      terminal.out().println(wording.text("summary.written", "file", file.toString()));
      terminal.out().println();
    }
    return given.value().hasErrors() ? ExitCode.FINDINGS : ExitCode.GOOD;
  }

  private Path write(Evaluation evaluation, Path folder) {
    try {
      return EvaluationJson.write(evaluation, folder);
    } catch (IOException refused) {
      throw session.usage(
          "usage-not-written", "path", folder.toString(), "reason", refused.toString());
    }
  }

  /** One document for one book, an array of them for several. */
  private void print(Map<Path, Outcome<Evaluation>> results) throws IOException {
    try (JsonPage page = JsonPage.to(session.terminal().out())) {
      if (results.size() == 1) {
        print(results.entrySet().iterator().next(), page);
      } else {
        page.array(results.entrySet(), each -> print(each, page));
      }
    }
  }

  private void print(Map.Entry<Path, Outcome<Evaluation>> result, JsonPage page)
      throws IOException {
    if (result.getValue() instanceof Outcome.Given<Evaluation> given) {
      EvaluationJson.write(given.value(), page);
    } else {
      FaultJson.write(result.getKey(), result.getValue().issues(), page, wording);
    }
  }
}
