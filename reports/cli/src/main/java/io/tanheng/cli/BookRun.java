package io.tanheng.cli;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads and evaluates one book. */
final class BookRun {
  /** So many faults are printed, then their number. */
  private static final int SHOWN = 200;

  private final Session session;

  BookRun(Session session) {
    this.session = session;
  }

  /** The evaluation, or every fault of the book. */
  Outcome<Evaluation> evaluate(Path path, FactorFolders folders) {
    return evaluate(path, folders, Optional.empty(), Optional.empty());
  }

  /** The evaluation under a method by the profile asked for, or every fault of the book. */
  Outcome<Evaluation> evaluate(
      Path path,
      FactorFolders folders,
      Optional<AccountingMethod> method,
      Optional<Scheme> profile) {
    return evaluate(path, () -> folders.catalog(session), method, profile);
  }

  /** The evaluation with a library that may still have to be read. */
  Outcome<Evaluation> evaluate(
      Path path,
      Supplier<FactorCatalog> library,
      Optional<AccountingMethod> method,
      Optional<Scheme> profile) {
    return evaluate(
        path.toString(), c -> BookReader.read(path, c, profile), library, method, profile);
  }

  /**
   * The evaluation of a book that is no file.
   *
   * @param name what it is called
   * @param reader reads it with a library
   */
  Outcome<Evaluation> evaluate(
      String name,
      Function<FactorCatalog, Outcome<Book>> reader,
      Supplier<FactorCatalog> library,
      Optional<AccountingMethod> method,
      Optional<Scheme> profile) {
    String sentence = session.wording().text("progress.evaluate", "book", name);
    Progress progress = Progress.of(session.terminal(), sentence);
    try {
      FactorCatalog catalog = library.get();
      Outcome<Book> book = reader.apply(catalog);
      return book instanceof Outcome.Given<Book> given
          ? Evaluator.evaluate(given.value(), catalog, method, profile)
          : Outcome.refused(book.issues());
    } finally {
      progress.end();
    }
  }

  /** Prints why a book was refused, one line for each fault. */
  void printFaults(Path path, List<Issue> faults) {
    printFaults(path, faults, session.wording());
  }

  /** Prints why a book was refused, in the wording of a command. */
  void printFaults(Path path, List<Issue> faults, Wording wording) {
    printFaults("faults", path, faults, wording);
  }

  /** Prints why something was refused, below a heading of its own and in the command's wording. */
  void printFaults(String heading, Path path, List<Issue> faults, Wording wording) {
    var err = session.terminal().err();
    String count = Integer.toString(faults.size());
    err.println(session.wording().text(heading, "book", path.toString(), "count", count));
    faults.stream().limit(SHOWN).forEach(each -> err.println(wording.fault(each)));
    if (faults.size() > SHOWN) {
      String more = Integer.toString(faults.size() - SHOWN);
      err.println(session.wording().text("faults-more", "count", more));
    }
  }
}
