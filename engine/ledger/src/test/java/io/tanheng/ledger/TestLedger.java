package io.tanheng.ledger;

import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.audit.AuditTrail;
import io.tanheng.ledger.book.BookContent;
import io.tanheng.ledger.book.Books;
import io.tanheng.ledger.book.Imported;
import io.tanheng.ledger.database.LedgerDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** What tests do with a ledger below its rights. */
public final class TestLedger {
  /** The time of all tests. */
  public static final Instant NOW = Instant.parse("2025-04-30T08:00:00.123456Z");

  /** The shipped examples. */
  public static final Path EXAMPLES = Path.of("..", "..", "reports", "examples");

  private TestLedger() {}

  /** A trail whose entries are all of one time. */
  public static AuditTrail trail() {
    return new AuditTrail(InstantSource.fixed(NOW));
  }

  /** Chains the heads of all parks, as closing a ledger does. */
  public static boolean chainHeads(StatelessSession session) {
    AuditTrail.chainHeads(session);
    return true;
  }

  /** Stores the book at that place. */
  public static Outcome<Imported> store(LedgerDatabase database, Path book, String user) {
    BookContent content = Entities.get(BookContent.read(book, FactorCatalog.shipped()));
    return database.decide(
        session -> new Books(trail()).store(session, content, user, "", rows -> Optional.empty()));
  }

  /** A copy of an example that may be changed. */
  public static Path copy(String example, Path folder) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(example));
    try (Stream<Path> files = Files.list(EXAMPLES.resolve(example))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    }
    return copy;
  }

  /** Replaces a text of a file that holds it. */
  public static void edit(Path file, String text, String other) throws IOException {
    String before = Files.readString(file);
    if (!before.contains(text)) {
      throw new AssertionError(file + " does not hold " + text);
    }
    Files.writeString(file, before.replace(text, other));
  }

  /** The lines of a file. */
  public static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }
}
