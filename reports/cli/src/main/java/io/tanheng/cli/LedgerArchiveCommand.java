package io.tanheng.cli;

import io.tanheng.documents.file.WholeFile;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.Ledger;
import io.tanheng.ledger.Results;
import io.tanheng.ledger.archive.EvaluationArchive;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng ledger archive}: lists evaluations, or prints one as it was printed then. */
@Command(name = "archive")
final class LedgerArchiveCommand implements Tanheng.Command {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "id")
  private Optional<Long> id = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private Optional<Path> out = Optional.empty();

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerArchiveCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    return run.with(
        ledger -> {
          if (id.isPresent()) {
            return show(run, ledger, id.get());
          }
          return print(run, ledger.results().all());
        });
  }

  private int show(LedgerRun run, Ledger ledger, long number) {
    EvaluationArchive.Part language =
        session.wording().chinese()
            ? EvaluationArchive.Part.CHINESE
            : EvaluationArchive.Part.ENGLISH;
    Outcome<byte[]> summary = ledger.results().part(number, language);
    int code = run.tell(summary, bytes -> run.print(new String(bytes, StandardCharsets.UTF_8)));
    return code == ExitCode.GOOD && out.isPresent()
        ? run.tell(
            ledger.results().part(number, EvaluationArchive.Part.JSON),
            json -> write(run, out.get(), json))
        : code;
  }

  private void write(LedgerRun run, Path folder, byte[] json) {
    Path file =
        session.write(
            folder, () -> WholeFile.write(folder, EvaluationJson.FILE, to -> to.write(json)));
    run.say("ledger.written", "path", file.toString());
  }

  private static int print(LedgerRun run, List<Results.OfVersion> results) {
    return run.table(
        "rnnnrrrnn",
        List.of(
            "ledger.id",
            "ledger.park",
            "ledger.version",
            "ledger.method",
            "ledger.total",
            "ledger.residual",
            "ledger.score",
            "ledger.zero-carbon",
            "ledger.archived-at"),
        table -> {
          for (Results.OfVersion each : results) {
            table.row(
                Long.toString(each.evaluation().id()),
                each.version().park(),
                each.version().name(),
                each.evaluation().method(),
                rounded(each.evaluation().total()),
                rounded(each.evaluation().residual()),
                each.evaluation().score().map(LedgerArchiveCommand::rounded).orElse("–"),
                run.wording().text(each.evaluation().zeroCarbon() ? "ledger.yes" : "ledger.no"),
                each.evaluation().archivedAt().toString());
          }
        });
  }

  private static String rounded(BigDecimal figure) {
    return figure.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
