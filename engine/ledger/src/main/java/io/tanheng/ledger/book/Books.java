package io.tanheng.ledger.book;

import io.tanheng.accounting.book.BookStore;
import io.tanheng.accounting.book.LotReader;
import io.tanheng.accounting.book.form.Table;
import io.tanheng.accounting.collect.NewFolder;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.audit.AuditEvent;
import io.tanheng.ledger.audit.AuditTrail;
import io.tanheng.ledger.period.PeriodVersion;
import io.tanheng.ledger.period.Periods;
import io.tanheng.ledger.period.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Brings books into the ledger and out of it. */
public final class Books {
  private static final String IMPORT = "import";

  private final AuditTrail trail;

  /** Books whose changes are told to that trail. */
  public Books(AuditTrail trail) {
    this.trail = trail;
  }

  /** Classes that are stored. */
  public static List<Class<?>> entities() {
    return List.of(BookTableRow.class, StoredFileRow.class, FilePart.class);
  }

  /**
   * Stores a book as the draft of its year. What the ledger holds already is not stored again.
   *
   * @param user who brings it
   * @param reason why; may be blank
   * @param refusal why the user may not change rows of these enterprises, the blank one standing
   *     for the park's own rows; absent where he may
   * @return what changed, or {@code period-not-draft} with {@code park}, {@code version} and {@code
   *     state}, or the refusal
   */
  public Outcome<Imported> store(
      StatelessSession session,
      BookContent book,
      String user,
      String reason,
      Function<Set<String>, Optional<Issue>> refusal) {
    Periods.claim(session, book.park(), book.name());
    Optional<PeriodVersion> latest = Periods.latest(session, book.park(), book.year());
    List<StoredTable> before =
        latest.map(version -> BookRows.read(session, version.id())).orElse(List.of());
    List<Change> changes = Change.between(before, book.tables());
    if (latest.isPresent() && changes.isEmpty()) {
      return Outcome.of(Imported.of(latest.get(), changes));
    }
    if (latest.filter(version -> version.state() != State.DRAFT).isPresent()) {
      return Outcome.refused(List.of(notDraft(latest.get())));
    }
    Optional<Issue> refused = refusal.apply(enterprises(changes));
    if (refused.isPresent()) {
      return Outcome.refused(List.of(refused.get()));
    }
    PeriodVersion draft =
        latest.orElseGet(() -> Periods.open(session, book.park(), book.year(), 1));
    return Outcome.of(Imported.of(replace(session, draft, book, changes, user, reason), changes));
  }

  private static Set<String> enterprises(List<Change> changes) {
    return changes.stream().map(Change::enterprise).collect(Collectors.toSet());
  }

  private static Issue notDraft(PeriodVersion version) {
    return Issue.error(
        "period-not-draft",
        "",
        Location.BOOK,
        "park",
        version.park(),
        "version",
        version.name(),
        "state",
        version.state().word());
  }

  private PeriodVersion replace(
      StatelessSession session,
      PeriodVersion draft,
      BookContent book,
      List<Change> changes,
      String user,
      String reason) {
    store(session, book.evidence());
    BookRows.remove(session, draft.id());
    BookRows.write(session, draft.id(), book.tables());
    PeriodVersion entered = draft.entered(book.digest(), user);
    Periods.write(session, entered);
    List<AuditEvent> events = new ArrayList<>();
    if (!draft.digest().isEmpty()) {
      changes.forEach(change -> events.add(event(draft, change, user)));
    }
    events.add(
        new AuditEvent(
            draft.park(), user, IMPORT, draft.name(), draft.digest(), book.digest(), reason));
    trail.append(session, events);
    return entered;
  }

  private static void store(StatelessSession session, List<EvidenceFile> evidence) {
    for (EvidenceFile file : evidence) {
      try {
        StoredFiles.store(session, Files.readAllBytes(file.place()), file.mediaType());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private static AuditEvent event(PeriodVersion version, Change change, String user) {
    String subject = version.name() + " " + change.table() + " " + change.key();
    return new AuditEvent(
        version.park(), user, IMPORT, subject, change.before(), change.after(), "");
  }

  /** The tables of a version, as long as the session is open. */
  public static BookStore tables(StatelessSession session, PeriodVersion version) {
    return new BookStore() {
      @Override
      public List<Table> heads() {
        return BookRows.heads(session, version.id());
      }

      @Override
      public void lines(Table head, Consumer<Table.Line> taker) {
        BookRows.lines(session, version.id(), head.file(), taker);
      }
    };
  }

  /** Reads the lots of a version, and for whom they may be retired. */
  public static LotReader lots(StatelessSession session, PeriodVersion version) {
    Map<String, Table> tables = new TreeMap<>();
    BookRows.read(session, version.id(), LotReader.TABLES::contains)
        .forEach(table -> tables.put(table.name(), table.table()));
    return new LotReader(tables, FactorCatalog.shipped());
  }

  /** Copies the book of a version to a draft without rows. */
  public static void copy(StatelessSession session, PeriodVersion from, PeriodVersion to) {
    BookRows.copy(session, from.id(), to.id());
  }

  /**
   * Writes the book of a version, with its evidence files, to a new folder.
   *
   * @throws IOException where the folder is there already or cannot be written
   */
  public static void export(StatelessSession session, PeriodVersion version, Path target)
      throws IOException {
    try (NewFolder folder = NewFolder.beside(target)) {
      Map<String, String> evidence = new TreeMap<>();
      for (StoredTable table : BookRows.read(session, version.id())) {
        folder.write(
            table.file(), table.header(), table.rows().stream().map(StoredRow::cells).toList());
        table.rows().stream()
            .filter(row -> !row.sha256().isEmpty())
            .forEach(row -> evidence.put(row.evidence(), row.sha256()));
      }
      for (Map.Entry<String, String> each : evidence.entrySet()) {
        Path file = folder.path().resolve(each.getKey());
        Files.createDirectories(file.getParent());
        Files.write(file, StoredFiles.get(session, each.getValue()));
      }
      folder.place();
    }
  }
}
