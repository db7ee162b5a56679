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
    CommandLine factors =
        new CommandLine(new FactorsCommand())
            .addSubcommand(new FactorSearchCommand(session))
            .addSubcommand(new FactorShowCommand(session))
            .addSubcommand(new FactorSetsCommand(session))
            .addSubcommand(new FactorLintCommand(session))
            .addSubcommand(new FactorDiffCommand(session));
    CommandLine all =
        new CommandLine(new RootCommand())
            .addSubcommand(new EvaluateCommand(session))
            .addSubcommand(new VerifyCommand(session))
            .addSubcommand(new ReportCommand(session))
            .addSubcommand(new CheckCommand(session))
            .addSubcommand(new ExplainCommand(session))
            .addSubcommand(new CompareCommand(session))
            .addSubcommand(new TemplateCommand(session))
            .addSubcommand(new CompletenessCommand(session))
            .addSubcommand(new MergeCommand(session))
            .addSubcommand(new ImportCommand(session))
            .addSubcommand(new UncertaintyCommand(session))
            .addSubcommand(new KeyCategoriesCommand(session))
            .addSubcommand(new RestateCommand(session))
            .addSubcommand(new SeriesCommand(session))
            .addSubcommand(new PlanCommand(session))
            .addSubcommand(factors)
            .addSubcommand(LedgerCommand.of(session, arguments));
    return all.setResourceBundle(help(locale))
        .setUsageHelpWidth(WIDTH)
        .setUsageHelpLongOptionsMaxWidth(WIDTH / 3)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
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
