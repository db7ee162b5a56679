package io.tanheng.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tanheng ledger}: holds the commands that work on the ledger. */
@Command(name = "ledger")
final class LedgerCommand {
  /**
   * The command with those below it.
   *
   * @param arguments what follows its name
   */
  static CommandLine of(Session session, List<String> arguments) {
    return new Subcommands()
        .add("init", () -> new LedgerInitCommand(session))
        .add("import", () -> new LedgerImportCommand(session))
        .add("export", () -> new LedgerExportCommand(session))
        .add("versions", () -> new LedgerVersionsCommand(session))
        .add("submit", () -> new LedgerStepCommand(session, "submitted"))
        .add("verify", () -> new LedgerStepCommand(session, "verified"))
        .add("approve", () -> new LedgerStepCommand(session, "approved"))
        .add("lock", () -> new LedgerStepCommand(session, "locked"))
        .add("return", () -> new LedgerStepCommand(session, "draft"))
        .add("restate", () -> new LedgerRestateCommand(session))
        .add("acquire", () -> new LedgerAcquireCommand(session))
        .add("retire", () -> new LedgerRetireCommand(session))
        .add("transfer", () -> new LedgerTransferCommand(session))
        .add("cancel", () -> new LedgerCancelCommand(session))
        .add("reverse", () -> new LedgerReverseCommand(session))
        .add("expire", () -> new LedgerExpireCommand(session))
        .add("offsets", () -> new LedgerOffsetsCommand(session))
        .add("energy", () -> new LedgerEnergyCommand(session))
        .add("findings", () -> new LedgerFindingsCommand(session))
        .add("evaluate", () -> new LedgerEvaluateCommand(session))
        .add("archive", () -> new LedgerArchiveCommand(session))
        .add("library", () -> new LedgerLibraryCommand(session))
        .add("backup", () -> new LedgerBackupCommand(session))
        .add("restore", () -> new LedgerRestoreCommand(session))
        .add("audit", () -> new LedgerAuditCommand(session))
        .add("users", () -> new LedgerUsersCommand(session))
        .below(new CommandLine(new LedgerCommand()), arguments);
  }
}
