package io.tanheng.ledger;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookStore;
import io.tanheng.accounting.restatement.Reason;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.archive.EvaluationArchive;
import io.tanheng.ledger.audit.AuditReport;
import io.tanheng.ledger.audit.AuditTrail;
import io.tanheng.ledger.audit.Verification;
import io.tanheng.ledger.backup.Backup;
import io.tanheng.ledger.backup.Restoration;
import io.tanheng.ledger.book.BookContent;
import io.tanheng.ledger.book.Books;
import io.tanheng.ledger.book.Imported;
import io.tanheng.ledger.claim.LotClaims;
import io.tanheng.ledger.database.DatabaseAddress;
import io.tanheng.ledger.database.LedgerDatabase;
import io.tanheng.ledger.energy.EnergyAccounts;
import io.tanheng.ledger.finding.Findings;
import io.tanheng.ledger.library.SharedSets;
import io.tanheng.ledger.offset.Acquisition;
import io.tanheng.ledger.offset.Holding;
import io.tanheng.ledger.offset.OffsetRegistry;
import io.tanheng.ledger.offset.Segment;
import io.tanheng.ledger.offset.SerialBlock;
import io.tanheng.ledger.offset.SerialInterval;
import io.tanheng.ledger.offset.Use;
import io.tanheng.ledger.offset.Used;
import io.tanheng.ledger.period.PeriodVersion;
import io.tanheng.ledger.period.Periods;
import io.tanheng.ledger.period.State;
import io.tanheng.ledger.period.Workflow;
import io.tanheng.ledger.user.Grant;
import io.tanheng.ledger.user.Operation;
import io.tanheng.ledger.user.User;
import io.tanheng.ledger.user.Users;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/**
 * A ledger that somebody has signed in to. Every operation is refused with {@code not-permitted}
 * where none of his roles allows it, changes all or nothing, and leaves an entry in the audit
 * trail.
 */
public final class Ledger implements AutoCloseable {
  private static final Map<State, Operation> STEPS =
      Map.of(
          State.DRAFT,
          Operation.RETURN,
          State.SUBMITTED,
          Operation.SUBMIT,
          State.VERIFIED,
          Operation.VERIFY,
          State.APPROVED,
          Operation.APPROVE,
          State.LOCKED,
          Operation.LOCK);

  /** Whom the audit trail names for what an upgrade does. */
  private static final String UPGRADE = "tanheng ledger init";

  private final LedgerDatabase database;
  private final SignedIn signedIn;
  private final Books books;
  private final Workflow workflow;
  private final OffsetRegistry registry;
  private final Users users;
  private final ParkEnergy energy;
  private final Library library;
  private final Assessment assessment;
  private final Results results;
  private final LotClaims claims;

  private Ledger(LedgerDatabase database, User user, Users users, InstantSource clock) {
    AuditTrail trail = new AuditTrail(clock);
    this.database = database;
    this.signedIn = new SignedIn(database, user);
    this.users = users;
    this.books = new Books(trail);
    this.workflow = new Workflow(trail, clock);
    this.registry = new OffsetRegistry(trail, clock);
    this.claims = new LotClaims(registry);
    this.energy = new ParkEnergy(signedIn, new EnergyAccounts(trail, clock));
    this.library = new Library(signedIn, new SharedSets(trail, clock));
    this.assessment = new Assessment(signedIn, new Findings(trail, clock));
    this.results = new Results(signedIn, new EvaluationArchive(trail, clock));
  }

  /** Every class that is stored. */
  static List<Class<?>> entities() {
    return Stream.of(
            AuditTrail.entities(),
            Periods.entities(),
            Books.entities(),
            OffsetRegistry.entities(),
            Users.entities(),
            EnergyAccounts.entities(),
            SharedSets.entities(),
            Findings.entities(),
            EvaluationArchive.entities())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Makes a ledger, or brings its schema up to date, and adds its first user where it has none.
   *
   * @param cost binary logarithm of the rounds of bcrypt
   * @return the first user, or a fault of the database, {@code users-there} or those of {@link
   *     Users#add}
   */
  public static Outcome<User> initialise(
      DatabaseAddress address, String name, String password, InstantSource clock, int cost) {
    Outcome<DatabaseAddress> made = LedgerDatabase.initialise(address);
    if (made instanceof Outcome.Refused<DatabaseAddress> refused) {
      return Outcome.refused(refused.issues());
    }
    Outcome<LedgerDatabase> opened = LedgerDatabase.open(address, entities());
    if (!(opened instanceof Outcome.Given<LedgerDatabase> given)) {
      return Outcome.refused(opened.issues());
    }
    try (LedgerDatabase database = given.value()) {
      Users users = new Users(new AuditTrail(clock), cost);
      holdLocked(database, clock);
      return database.decide(
          session -> {
            Outcome<User> first = users.first(session, name, password);
            AuditTrail.chainHeads(session);
            return first;
          });
    }
  }

  /**
   * Holds the serials of versions that were locked by a program that did not do so yet. One whose
   * serials somebody else has keeps none, which {@link #audit} tells.
   */
  private static void holdLocked(LedgerDatabase database, InstantSource clock) {
    LotClaims claims = new LotClaims(new OffsetRegistry(new AuditTrail(clock), clock));
    for (PeriodVersion version : database.transact(LotClaims::locked)) {
      database.decide(
          session -> {
            List<Issue> reasons =
                LotClaims.unheld(session, version).isEmpty()
                    ? List.of()
                    : claims.hold(session, version, UPGRADE);
            return reasons.isEmpty() ? Outcome.of(version) : Outcome.refused(reasons);
          });
    }
  }

  /**
   * Opens a ledger and signs in.
   *
   * @param cost binary logarithm of the rounds of bcrypt for new users
   * @return the ledger, or a fault of the database, or {@code sign-in-refused}
   */
  public static Outcome<Ledger> open(
      DatabaseAddress address, String name, String password, InstantSource clock, int cost) {
    Outcome<LedgerDatabase> opened = LedgerDatabase.open(address, entities());
    if (!(opened instanceof Outcome.Given<LedgerDatabase> given)) {
      return Outcome.refused(opened.issues());
    }
    Outcome<Ledger> ledger = signIn(given.value(), name, password, clock, cost);
    if (ledger instanceof Outcome.Refused<Ledger>) {
      given.value().close();
    }
    return ledger;
  }

  /** Signs in to a database that is open. */
  static Outcome<Ledger> signIn(
      LedgerDatabase database, String name, String password, InstantSource clock, int cost) {
    Outcome<User> signedIn = database.decide(session -> Users.signIn(session, name, password));
    Users users = new Users(new AuditTrail(clock), cost);
    return signedIn
        .asOptional()
        .map(user -> Outcome.of(new Ledger(database, user, users, clock)))
        .orElseGet(() -> Outcome.refused(signedIn.issues()));
  }

  /** Stores a book as the draft of its year; see {@link Books#store}. */
  public Outcome<Imported> store(BookContent book, String reason) {
    return signedIn.permitted(
        Operation.ENTER,
        book.park(),
        session ->
            books.store(
                session,
                book,
                signedIn.name(),
                reason,
                rows -> signedIn.user().refusal(Operation.ENTER, book.park(), rows)));
  }

  /**
   * Finds a version.
   *
   * @param number its number; absent for the newest
   * @return the version, or {@code period-missing}
   */
  public Outcome<PeriodVersion> version(String park, int year, Optional<Integer> number) {
    return signedIn.permitted(
        Operation.READ,
        park,
        session ->
            found(
                Periods.versions(session, park, year).stream()
                    .filter(v -> number.isEmpty() || number.get() == v.number())
                    .findFirst(),
                park,
                year));
  }

  /** What had been reported by the end of that day, in UTC; or {@code period-missing}. */
  public Outcome<PeriodVersion> reported(String park, int year, LocalDate day) {
    java.time.Instant end = day.plusDays(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
    return signedIn.permitted(
        Operation.READ,
        park,
        session -> found(Periods.reported(session, park, year, end.minusNanos(1000)), park, year));
  }

  private static Outcome<PeriodVersion> found(
      Optional<PeriodVersion> version, String park, int year) {
    return version
        .map(Outcome::of)
        .orElseGet(
            () ->
                Outcome.refused(
                    List.of(
                        Issue.error(
                            "period-missing",
                            "",
                            Location.BOOK,
                            "park",
                            park,
                            "year",
                            Integer.toString(year)))));
  }

  /**
   * Writes the book of a version to a new folder.
   *
   * @throws IOException where the folder is there already or cannot be written
   */
  public Outcome<PeriodVersion> export(PeriodVersion version, Path target) throws IOException {
    try {
      return signedIn.permitted(
          Operation.READ,
          version.park(),
          session -> {
            try {
              Books.export(session, version, target);
              return Outcome.of(version);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Reads the book of a version.
   *
   * @param reader makes the book of its tables
   * @return what the reader gives
   */
  public Outcome<Book> book(PeriodVersion version, Function<BookStore, Outcome<Book>> reader) {
    return signedIn.permitted(
        Operation.READ, version.park(), session -> reader.apply(Books.tables(session, version)));
  }

  /** Every version of every park that the user may read. */
  public List<PeriodVersion> versions() {
    return database.transact(Periods::all).stream()
        .filter(version -> signedIn.user().refusal(Operation.READ, version.park()).isEmpty())
        .toList();
  }

  /**
   * Moves the newest version of a year; see {@link Workflow#move}. It is not verified as long as a
   * finding is open: {@code findings-open}. It is neither approved nor locked where a lot of it
   * uses serials that somebody else used, see {@link LotClaims#conflicts}; locked, it holds its
   * serials.
   */
  public Outcome<PeriodVersion> move(String park, int year, State target, String reason) {
    return signedIn.permitted(
        java.util.Objects.requireNonNull(STEPS.get(target)),
        park,
        session -> {
          Periods.lock(session, park);
          List<Issue> reasons =
              Periods.latest(session, park, year)
                  .map(version -> against(session, version, target))
                  .orElse(List.of());
          return reasons.isEmpty()
              ? workflow.move(session, park, year, target, signedIn.name(), reason)
              : Outcome.refused(reasons);
        });
  }

  /** What speaks against a step, beside its order and who takes it. */
  private List<Issue> against(StatelessSession session, PeriodVersion version, State target) {
    if (target == State.VERIFIED) {
      return Findings.open(session, version).stream().toList();
    }
    if (target == State.DRAFT || version.state() != target.previous()) {
      return List.of();
    }
    return switch (target) {
      case APPROVED -> LotClaims.conflicts(session, version);
      case LOCKED -> claims.hold(session, version, signedIn.name());
      default -> List.of();
    };
  }

  /**
   * Why a version cannot be approved and locked for what its lots claim; see {@link
   * LotClaims#conflicts}.
   */
  public Outcome<List<Issue>> conflicts(PeriodVersion version) {
    return signedIn.permitted(
        Operation.READ,
        version.park(),
        session -> Outcome.of(LotClaims.conflicts(session, version)));
  }

  /** Restates a locked version; see {@link Workflow#restate}. */
  public Outcome<PeriodVersion> restate(String park, int year, Reason code, String reason) {
    return signedIn.permitted(
        Operation.RESTATE,
        park,
        session -> {
          var restated = workflow.restate(session, park, year, code, reason, signedIn.name());
          restated.asOptional().ifPresent(each -> Books.copy(session, each.before(), each.draft()));
          return restated
              .asOptional()
              .map(each -> Outcome.of(each.draft()))
              .orElseGet(() -> Outcome.refused(restated.issues()));
        });
  }

  /** Enters a block; see {@link OffsetRegistry#acquire}. */
  public Outcome<Used> acquire(Acquisition wanted) {
    return signedIn.permitted(
        Operation.ACQUIRE,
        wanted.holder(),
        session -> registry.acquire(session, wanted, signedIn.name()));
  }

  /** Retires, transfers or cancels serials; see {@link OffsetRegistry#use}. */
  public Outcome<Used> use(Use.Request wanted) {
    return signedIn.permitted(
        Operation.valueOf(wanted.use().word().toUpperCase(Locale.ROOT)),
        wanted.park(),
        session -> registry.use(session, wanted, signedIn.name()));
  }

  /** What is still available of a block that the user did something with, in order. */
  public List<SerialInterval> left(Used done) {
    return database.transact(session -> OffsetRegistry.left(session, done.block().id()));
  }

  /** Takes serials back, whoever holds them; see {@link OffsetRegistry#reverse}. */
  public Outcome<List<Segment>> reverse(SerialBlock name, LocalDate on, String reason) {
    return signedIn.permitted(
        Operation.REVERSE,
        Grant.ALL,
        session -> registry.reverse(session, name, on, reason, signedIn.name()));
  }

  /** Expires certificates of every park; the number of serials. */
  public Outcome<Long> expire(LocalDate day) {
    return signedIn.permitted(
        Operation.EXPIRE,
        Grant.ALL,
        session -> Outcome.of(registry.expire(session, day, signedIn.name())));
  }

  /** Every block of which the user may read a segment. */
  public List<Holding> holdings() {
    return database.transact(OffsetRegistry::holdings).stream()
        .filter(
            holding ->
                holding.segments().stream()
                    .anyMatch(s -> signedIn.user().refusal(Operation.READ, s.holder()).isEmpty()))
        .toList();
  }

  /**
   * Verifies the audit trail and the conservation of serials.
   *
   * @return what was found; the first block that is not conserved stands beside it as an issue
   */
  public Outcome<AuditReport> audit() {
    return signedIn.permitted(
        Operation.AUDIT,
        session -> {
          List<Issue> broken =
              new ArrayList<>(OffsetRegistry.conservation(session).stream().toList());
          broken.addAll(EnergyAccounts.conservation(session).stream().toList());
          broken.addAll(LotClaims.unheld(session));
          return Outcome.of(Verification.of(session), broken);
        });
  }

  /** Adds a user or a role; see {@link Users#add}. */
  public Outcome<User> add(String name, String password, Grant grant) {
    return signedIn.permitted(
        Operation.USERS,
        grant.park(),
        session -> users.add(session, name, password, grant, signedIn.name()));
  }

  /** Takes a role from a user; see {@link Users#withdraw}. */
  public Outcome<User> withdraw(String name, Grant grant) {
    return signedIn.permitted(
        Operation.USERS,
        grant.park(),
        session -> users.withdraw(session, name, grant, signedIn.name()));
  }

  /** Writes everything that the ledger holds; see {@link Backup}. */
  public Outcome<Boolean> backup(OutputStream stream) {
    return signedIn.permitted(
        Operation.BACKUP,
        Grant.ALL,
        session -> {
          session.doWork(connection -> Backup.write(connection, stream));
          return Outcome.of(Boolean.TRUE);
        });
  }

  /**
   * Makes a ledger with what a backup holds.
   *
   * @return its head, or a fault of the database, or {@code backup-not-empty}, {@code
   *     backup-unreadable}, {@code backup-newer}, {@code backup-broken}
   */
  public static Outcome<AuditReport> restore(DatabaseAddress address, Path file) {
    Outcome<DatabaseAddress> made = LedgerDatabase.initialise(address);
    if (made instanceof Outcome.Refused<DatabaseAddress> refused) {
      return Outcome.refused(refused.issues());
    }
    Outcome<LedgerDatabase> opened = LedgerDatabase.open(address, entities());
    if (!(opened instanceof Outcome.Given<LedgerDatabase> given)) {
      return Outcome.refused(opened.issues());
    }
    try (LedgerDatabase database = given.value()) {
      return database.decide(session -> new Restoration(session, file, address.shown()).restore());
    }
  }

  /** The electricity of parks. */
  public ParkEnergy energy() {
    return energy;
  }

  /** Shared factor sets and methods, and scenarios. */
  public Library library() {
    return library;
  }

  /** Findings of assessors. */
  public Assessment assessment() {
    return assessment;
  }

  /** Archived evaluations. */
  public Results results() {
    return results;
  }

  /** Every user. */
  public Outcome<List<User>> users() {
    return signedIn.permitted(
        Operation.USERS, Grant.ALL, session -> Outcome.of(Users.all(session)));
  }

  /** Chains the heads of all parks, where something was written, and closes the database. */
  @Override
  public void close() {
    try {
      signedIn.chainHeads();
    } finally {
      database.close();
    }
  }
}
