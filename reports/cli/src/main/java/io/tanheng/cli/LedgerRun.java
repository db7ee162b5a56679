package io.tanheng.cli;

import io.tanheng.documents.text.Page;
import io.tanheng.documents.text.TextTable;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Messages;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.Ledger;
import io.tanheng.ledger.database.DatabaseAddress;
import io.tanheng.ledger.database.DatabaseRefused;
import io.tanheng.ledger.period.PeriodVersion;
import io.tanheng.ledger.user.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Opens the ledger for a command, and says in one line why it cannot. */
final class LedgerRun {
  /** What a command does with the ledger. */
  @FunctionalInterface
  interface Work {
    /** Does it and returns the exit code. */
    int run(Ledger ledger) throws IOException;
  }

  /** Facts that are words of the database, with how their names in messages begin. */
  private static final Map<String, String> WORDS =
      Map.of(
          "state", "ledger.state.",
          "wanted", "ledger.state.",
          "account", "ledger.account.",
          "benefit", "ledger.benefit.");

  private static final String FILE = "tanheng-ledger";

  /** Rounds of bcrypt, as a power of two; tests take fewer. */
  private static final int COST = Integer.getInteger("tanheng.ledger.bcrypt", 12);

  private final Session session;
  private final LedgerAddress options;
  private final Wording wording;

  LedgerRun(Session session, LedgerAddress options) {
    this.session = session;
    this.options = options;
    Locale locale = session.wording().chinese() ? Locale.CHINESE : Locale.ENGLISH;
    this.wording = session.wording().with(Messages.of(Ledger.class, locale));
    // Hibernate would write its log to the terminal.
    System.setProperty("org.jboss.logging.provider", "slf4j");
  }

  /** Does the work with the ledger in the working folder, or where the options say. */
  int with(Work work) throws IOException {
    return beside(Path.of(FILE), work);
  }

  /** Does the work with the ledger beside a book, or where the options say. */
  int besideBook(Path book, Work work) throws IOException {
    return beside(book.toAbsolutePath().normalize().resolveSibling(FILE), work);
  }

  private int beside(Path file, Work work) throws IOException {
    try {
      Outcome<Ledger> opened =
          address(file) instanceof Outcome.Given<DatabaseAddress> given
              ? Ledger.open(
                  given.value(),
                  options.user(session),
                  secret("TANHENG_PASSWORD"),
                  Clock.systemUTC(),
                  COST)
              : Outcome.refused(address(file).issues());
      if (!(opened instanceof Outcome.Given<Ledger> ledger)) {
        return refuse(opened.issues());
      }
      try (Ledger open = ledger.value()) {
        return work.run(open);
      }
    } catch (DatabaseRefused broken) {
      return refuse(List.of(broken.issue()));
    }
  }

  /** Makes a ledger with a first user. */
  int initialise(Optional<Path> folder) {
    Path file = folder.map(path -> path.resolve(FILE)).orElse(Path.of(FILE));
    Outcome<DatabaseAddress> address = address(file);
    if (!(address instanceof Outcome.Given<DatabaseAddress> given)) {
      return refuse(address.issues());
    }
    Outcome<User> made =
        Ledger.initialise(
            given.value(),
            options.user(session),
            secret("TANHENG_PASSWORD"),
            Clock.systemUTC(),
            COST);
    boolean upToDate = made.issues().stream().anyMatch(i -> i.code().equals("users-there"));
    if (made instanceof Outcome.Refused<User> && !upToDate) {
      return refuse(made.issues());
    }
    say("ledger.ready", "database", given.value().shown());
    return ExitCode.GOOD;
  }

  /** Makes a ledger with what a backup holds, in the working folder or where the options say. */
  int restore(Path file) {
    Outcome<DatabaseAddress> address = address(Path.of(FILE));
    if (!(address instanceof Outcome.Given<DatabaseAddress> given)) {
      return refuse(address.issues());
    }
    try {
      return tell(
          Ledger.restore(given.value(), file),
          report ->
              say(
                  "ledger.restored",
                  "database",
                  given.value().shown(),
                  "count",
                  Long.toString(report.entries()),
                  "head",
                  report.head()));
    } catch (DatabaseRefused broken) {
      return refuse(List.of(broken.issue()));
    }
  }

  /**
   * The value of an option that this use of a command needs.
   *
   * @throws UsageException where it is not given
   */
  <T> T wanted(String option, Optional<T> value) {
    return value.orElseThrow(() -> session.usage("usage-ledger-wanted", "option", option));
  }

  /**
   * A file or folder that is there.
   *
   * @throws UsageException where it is not
   */
  Path there(Optional<Path> path) {
    Path place = wanted("PATH", path);
    if (!Files.exists(place)) {
      throw session.usage("usage-ledger-no-file", "path", place.toString());
    }
    return place;
  }

  private Outcome<DatabaseAddress> address(Path file) {
    String password = secret("TANHENG_DB_PASSWORD");
    return options
        .url()
        .map(url -> DatabaseAddress.read(url, options.databaseUser(), password))
        .orElseGet(() -> Outcome.of(DatabaseAddress.file(file, options.databaseUser(), password)));
  }

  /** A password, which stands in the environment, as arguments are seen by every user. */
  String secret(String variable) {
    return session.terminal().environment().getOrDefault(variable, "");
  }

  /** Says every reason, one line each; the exit code. */
  int refuse(List<Issue> reasons) {
    reasons.forEach(
        each -> session.terminal().err().println("tanheng: " + wording.fault(inWords(each))));
    return ExitCode.REFUSED;
  }

  /** The same with the words of the database in the language of the user. */
  private Issue inWords(Issue reason) {
    Map<String, String> facts = new TreeMap<>(reason.facts());
    facts.replaceAll((fact, word) -> inWords(WORDS.getOrDefault(fact, ""), word));
    return new Issue(reason.code(), reason.severity(), reason.clause(), reason.where(), facts);
  }

  private String inWords(String kind, String words) {
    return kind.isEmpty() || words.isEmpty()
        ? words
        : Arrays.stream(words.split(", "))
            .map(word -> wording.text(kind + word))
            .collect(Collectors.joining(wording.chinese() ? "、" : ", "));
  }

  /** Says the reasons, or prints the sentence of what was done with its facts. */
  <T> int tell(Outcome<T> outcome, Consumer<T> print) {
    if (!(outcome instanceof Outcome.Given<T> given)) {
      return refuse(outcome.issues());
    }
    print.accept(given.value());
    return ExitCode.GOOD;
  }

  /** Prints a sentence. */
  void say(String key, String... facts) {
    session.terminal().out().println(wording.text(key, facts));
  }

  /**
   * Prints a table.
   *
   * @param columns alignment of its columns, as {@link Page#newTable} takes it
   * @param headers keys of the headers
   * @param rows adds the rows below them
   */
  int table(String columns, List<String> headers, Consumer<TextTable> rows) {
    Page page = new Page(session.terminal().colour());
    TextTable table = page.newTable(columns);
    table.row(headers.stream().map(wording::text).toArray(String[]::new));
    rows.accept(table);
    print(page.table(table));
    return ExitCode.GOOD;
  }

  /** How the state of a version is called. */
  String state(PeriodVersion version) {
    return wording.text("ledger.state." + version.state().word());
  }

  Wording wording() {
    return wording;
  }

  /** Prints a text as it is. */
  void print(Object page) {
    session.terminal().out().print(page);
  }
}
