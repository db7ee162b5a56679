package io.tanheng.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tanheng factors}: holds the commands that look into the factor library. */
@Command(name = "factors")
final class FactorsCommand {
  /**
   * The command with those below it.
   *
   * @param arguments what follows its name
   */
  static CommandLine of(Session session, List<String> arguments) {
    return new Subcommands()
        .add("search", () -> new FactorSearchCommand(session))
        .add("show", () -> new FactorShowCommand(session))
        .add("sets", () -> new FactorSetsCommand(session))
        .add("lint", () -> new FactorLintCommand(session))
        .add("diff", () -> new FactorDiffCommand(session))
        .below(new CommandLine(new FactorsCommand()), arguments);
  }
}
