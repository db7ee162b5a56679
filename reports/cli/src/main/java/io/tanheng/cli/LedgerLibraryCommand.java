package io.tanheng.cli;

import io.tanheng.accounting.collect.NewFolder;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.library.SetFiles;
import io.tanheng.ledger.library.SetKind;
import io.tanheng.ledger.library.SharedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng ledger library}: factor sets and methods of all parks, and scenarios of one. */
@Command(name = "library")
final class LedgerLibraryCommand implements Tanheng.Command {
  /** What is done. */
  enum Action {
    list,
    propose,
    approve,
    scenario,
    get
  }

  private final Session session;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "list|propose|approve|scenario|get",
      descriptionKey = "action")
  private Action action = Action.list;

  @Parameters(index = "1", arity = "0..1", paramLabel = "PATH", descriptionKey = "path")
  private Optional<Path> path = Optional.empty();

  @Option(names = "--id", paramLabel = "ID", descriptionKey = "id")
  private Optional<Long> id = Optional.empty();

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
  private Optional<String> name = Optional.empty();

  @Option(names = "--park", paramLabel = "ID", descriptionKey = "ledger-park")
  private Optional<String> park = Optional.empty();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "ledger-reason")
  private String reason = "";

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerLibraryCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    return switch (action) {
      case list -> run.with(ledger -> print(run, ledger.library().sets()));
      case propose -> propose(run);
      case approve -> {
        long wanted = run.wanted("--id", id);
        yield run.with(ledger -> run.tell(ledger.library().approve(wanted), set -> tell(run, set)));
      }
      case scenario -> scenario(run);
      case get -> get(run);
    };
  }

  /** What its reader refuses does not enter. */
  private int propose(LedgerRun run) throws IOException {
    Path place = run.there(path);
    boolean factors = Files.isDirectory(place);
    if (factors) {
      FactorFolders.with(place, session.catalog(), session);
    } else {
      Outcome<AccountingMethod> method = AccountingMethods.read(place);
      if (method instanceof Outcome.Refused<AccountingMethod> refused) {
        return run.refuse(refused.issues());
      }
    }
    SetKind kind = factors ? SetKind.FACTORS : SetKind.METHOD;
    SetFiles files = SetFiles.read(place);
    String called = name.orElseGet(() -> String.valueOf(place.getFileName()));
    return run.with(
        ledger ->
            run.tell(ledger.library().propose(kind, called, files, reason), set -> tell(run, set)));
  }

  private int scenario(LedgerRun run) throws IOException {
    Path place = run.there(path);
    SetFiles files = SetFiles.read(place);
    String called = name.orElseGet(() -> String.valueOf(place.getFileName()));
    String of = run.wanted("--park", park);
    return run.with(
        ledger ->
            run.tell(ledger.library().write(of, called, files, reason), set -> tell(run, set)));
  }

  private int get(LedgerRun run) throws IOException {
    Path target = path.orElseThrow(() -> session.usage("usage-ledger-wanted", "option", "PATH"));
    long wanted = run.wanted("--id", id);
    new Collected(session).checkFolder(target);
    return run.with(
        ledger ->
            run.tell(
                ledger.library().files(wanted),
                files -> {
                  session.write(target, () -> write(files, target));
                  run.say("ledger.written", "path", target.toString());
                }));
  }

  private static Path write(SetFiles files, Path target) throws IOException {
    try (NewFolder folder = NewFolder.beside(target)) {
      for (Map.Entry<String, byte[]> each : files.contents().entrySet()) {
        Path file = folder.path().resolve(each.getKey());
        Files.createDirectories(file.getParent());
        Files.write(file, each.getValue());
      }
      folder.place();
    }
    return target;
  }

  private static void tell(LedgerRun run, SharedSet set) {
    run.say(
        set.usable() ? "ledger.set" : "ledger.set-proposed",
        "id",
        Long.toString(set.id()),
        "set",
        set.text(),
        "digest",
        set.digest());
  }

  private static int print(LedgerRun run, List<SharedSet> sets) {
    return run.table(
        "rnnnn",
        List.of(
            "ledger.id",
            "ledger.set-column",
            "ledger.park",
            "ledger.entered-by",
            "ledger.approved-by"),
        table -> {
          for (SharedSet each : sets) {
            table.row(
                Long.toString(each.id()),
                each.text(),
                each.park(),
                each.enteredBy(),
                each.approvedBy().orElse("–"));
          }
        });
  }
}
