package io.tanheng.cli;

import io.tanheng.factors.issue.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The whole command: from arguments to an exit code. */
public final class Tanheng {
  /** What a command does once its arguments are read. */
  interface Command {
    /** Does it and returns the exit code. */
    int run() throws IOException;
  }

  private static final int WIDTH = 100;

  private final Terminal terminal;

  Tanheng(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs with these arguments; never throws. */
  int run(String... arguments) {
    Locale locale = Language.of(List.of(arguments), terminal.environment());
    try {
      return dispatch(locale, arguments);
    } catch (UsageException refused) {
      terminal.err().println("tanheng: " + refused.getMessage());
      return ExitCode.REFUSED;
    } catch (Throwable fault) { // The one broad catch: whatever it is, it is ours.
      return report(fault, Messages.of(Tanheng.class, locale));
    }
  }

  private int dispatch(Locale locale, String... arguments) throws IOException {
    Session session = new Session(terminal, locale);
    try {
      ParseResult parsed = commands(session, locale, arguments).parseArgs(arguments);
      Integer help = CommandLine.executeHelpRequest(parsed);
      return help != null ? help : run(parsed);
    } catch (ParameterException refused) {
      String sentence = new UsageFault(session.wording()).sentence(refused);
      terminal.err().println("tanheng: " + sentence);
      return ExitCode.REFUSED;
    }
  }

  private int run(ParseResult parsed) throws IOException {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    if (last.commandSpec().userObject() instanceof Command command) {
      return command.run();
    }
    terminal.err().print(last.commandSpec().commandLine().getUsageMessage(ansi()));
    return ExitCode.REFUSED;
  }

  private CommandLine commands(Session session, Locale locale, String... arguments) {
    List<String> given = List.of(arguments);
    Subcommands commands =
        new Subcommands()
            .add("evaluate", () -> new EvaluateCommand(session))
            .add("verify", () -> new VerifyCommand(session))
            .add("report", () -> new ReportCommand(session))
            .add("check", () -> new CheckCommand(session))
            .add("explain", () -> new ExplainCommand(session))
            .add("compare", () -> new CompareCommand(session))
            .add("template", () -> new TemplateCommand(session))
            .add("completeness", () -> new CompletenessCommand(session))
            .add("merge", () -> new MergeCommand(session))
            .add("import", () -> new ImportCommand(session))
            .add("uncertainty", () -> new UncertaintyCommand(session))
            .add("key-categories", () -> new KeyCategoriesCommand(session))
            .add("restate", () -> new RestateCommand(session))
            .add("series", () -> new SeriesCommand(session))
            .add("plan", () -> new PlanCommand(session))
            .add("factors", () -> FactorsCommand.of(session, after("factors", given)))
            .add("ledger", () -> LedgerCommand.of(session, after("ledger", given)));
    CommandLine all = commands.below(new CommandLine(new RootCommand()), given);
    return all.setResourceBundle(help(locale))
        .setUsageHelpWidth(WIDTH)
        .setUsageHelpLongOptionsMaxWidth(WIDTH / 3)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
  }

  /** What follows the name of a command; nothing where it is not the first argument. */
  private static List<String> after(String command, List<String> arguments) {
    return !arguments.isEmpty() && arguments.get(0).equals(command)
        ? arguments.subList(1, arguments.size())
        : List.of();
  }

  private Ansi ansi() {
    return terminal.colour() ? Ansi.ON : Ansi.OFF;
  }

  private static ResourceBundle help(Locale locale) {
    String name = "help_" + locale.getLanguage() + ".properties";
    try (InputStream in = Tanheng.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line for the user, the stack trace in a file. */
  private int report(Throwable fault, Messages messages) {
    String log;
    try {
      Path file = Files.createTempFile("tanheng-", ".log");
      try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
        fault.printStackTrace(out);
      }
      log = file.toString();
    } catch (IOException e) {
      log = "–";
    }
    terminal
        .err()
        .println(
            "tanheng: "
                + messages.text("internal-fault", Map.of("fault", fault.toString(), "log", log)));
    return ExitCode.FAULT;
  }
}
