package io.tanheng.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tanheng ledger}: holds the commands that work on the ledger. */
@Command(name = "ledger")
final class LedgerCommand {
  private static final String NAME = "ledger";

  /**
   * The command with those below it, which are made only where the ledger is meant: nothing of a
   * database is loaded for any other command.
   */
  static CommandLine of(Session session, String... arguments) {
    CommandLine ledger = new CommandLine(new LedgerCommand());
    return java.util.List.of(arguments).contains(NAME) ? with(ledger, session) : ledger;
  }

  private static CommandLine with(CommandLine ledger, Session session) {
    return ledger
        .addSubcommand(new LedgerInitCommand(session))
        .addSubcommand(new LedgerImportCommand(session))
        .addSubcommand(new LedgerExportCommand(session))
        .addSubcommand(new LedgerVersionsCommand(session))
        .addSubcommand("submit", new LedgerStepCommand(session, "submitted"))
        .addSubcommand("verify", new LedgerStepCommand(session, "verified"))
        .addSubcommand("approve", new LedgerStepCommand(session, "approved"))
        .addSubcommand("lock", new LedgerStepCommand(session, "locked"))
        .addSubcommand("return", new LedgerStepCommand(session, "draft"))
        .addSubcommand(new LedgerRestateCommand(session))
        .addSubcommand(new LedgerAcquireCommand(session))
        .addSubcommand(new LedgerRetireCommand(session))
        .addSubcommand(new LedgerTransferCommand(session))
        .addSubcommand(new LedgerCancelCommand(session))
        .addSubcommand(new LedgerReverseCommand(session))
        .addSubcommand(new LedgerExpireCommand(session))
        .addSubcommand(new LedgerOffsetsCommand(session))
        .addSubcommand(new LedgerEnergyCommand(session))
        .addSubcommand(new LedgerFindingsCommand(session))
        .addSubcommand(new LedgerEvaluateCommand(session))
        .addSubcommand(new LedgerArchiveCommand(session))
        .addSubcommand(new LedgerLibraryCommand(session))
        .addSubcommand(new LedgerBackupCommand(session))
        .addSubcommand(new LedgerRestoreCommand(session))
        .addSubcommand(new LedgerAuditCommand(session))
        .addSubcommand(new LedgerUsersCommand(session));
  }
}
