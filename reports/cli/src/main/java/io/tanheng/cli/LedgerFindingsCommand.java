package io.tanheng.cli;

import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.Ledger;
import io.tanheng.ledger.finding.Finding;
import io.tanheng.ledger.period.PeriodVersion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng ledger findings}: what assessors find in the newest version of a year. */
@Command(name = "findings")
final class LedgerFindingsCommand implements Tanheng.Command {
  /** What is done. */
  enum Action {
    list,
    raise,
    close
  }

  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "list|raise|close", descriptionKey = "action")
  private Action action = Action.list;

  @Mixin private LedgerYear period = new LedgerYear();

  @Option(names = "--id", paramLabel = "ID", descriptionKey = "id")
  private Optional<Long> id = Optional.empty();

  @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "text")
  private Optional<String> text = Optional.empty();

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerFindingsCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    String words = action == Action.list ? "" : run.wanted("--text", text);
    long number = action == Action.close ? run.wanted("--id", id) : 0;
    return run.with(
        ledger -> {
          Outcome<PeriodVersion> found =
              ledger.version(period.park(), period.year(), Optional.empty());
          return found instanceof Outcome.Given<PeriodVersion> version
              ? run.tell(
                  done(ledger, version.value(), words, number), findings -> print(run, findings))
              : run.refuse(found.issues());
        });
  }

  private Outcome<List<Finding>> done(
      Ledger ledger, PeriodVersion version, String words, long number) {
    return switch (action) {
      case list -> ledger.assessment().of(version);
      case raise -> one(ledger.assessment().raise(version, words));
      case close -> one(ledger.assessment().close(version, number, words));
    };
  }

  private static Outcome<List<Finding>> one(Outcome<Finding> finding) {
    return finding instanceof Outcome.Given<Finding> given
        ? Outcome.of(List.of(given.value()))
        : Outcome.refused(finding.issues());
  }

  private static int print(LedgerRun run, List<Finding> findings) {
    return run.table(
        "rnnnn",
        List.of(
            "ledger.id", "ledger.finding", "ledger.raised-by", "ledger.closed-by", "ledger.answer"),
        table -> {
          for (Finding each : findings) {
            table.row(
                Long.toString(each.id()),
                each.text(),
                each.raisedBy(),
                each.closedBy().orElse("–"),
                each.answer());
          }
        });
  }
}
