package io.tanheng.ledger.user;

import at.favre.lib.crypto.bcrypt.BCrypt;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.audit.AuditEvent;
import io.tanheng.ledger.audit.AuditTrail;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** The users of a ledger; passwords are kept as bcrypt hashes. */
public final class Users {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,100}");
  private static final int SHORTEST = 10;

  /** Bytes that bcrypt looks at. */
  private static final int LONGEST = 72;

  /** Takes a name that nobody has as long as one that somebody has. */
  private static final String NOBODY =
      "$2a$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW";

  private final AuditTrail trail;
  private final int cost;

  /**
   * The users.
   *
   * @param trail where it is told who may do what
   * @param cost binary logarithm of the rounds of bcrypt
   */
  public Users(AuditTrail trail, int cost) {
    this.trail = trail;
    this.cost = cost;
  }

  /** Classes that are stored. */
  public static List<Class<?>> entities() {
    return List.of(UserRow.class, GrantRow.class);
  }

  /** Signs in; {@code sign-in-refused} with {@code user} where name and password do not fit. */
  public static Outcome<User> signIn(StatelessSession session, String name, String password) {
    Optional<UserRow> row = Optional.ofNullable(session.get(UserRow.class, name));
    boolean fits =
        BCrypt.verifyer()
            .verify(password.toCharArray(), row.map(user -> user.hash).orElse(NOBODY))
            .verified;
    return row.isPresent() && fits
        ? Outcome.of(new User(name, grants(session, name)))
        : refused("sign-in-refused", "user", name);
  }

  private static Set<Grant> grants(StatelessSession session, String user) {
    return session
        .createSelectionQuery("from GrantRow where key.user = :user", GrantRow.class)
        .setParameter("user", user)
        .getResultStream()
        .map(GrantRow::grant)
        .collect(Collectors.toSet());
  }

  /** Every user, by name. */
  public static List<User> all(StatelessSession session) {
    return session
        .createSelectionQuery("from UserRow order by name", UserRow.class)
        .getResultStream()
        .map(row -> new User(row.name, grants(session, row.name)))
        .toList();
  }

  /**
   * Adds the first user, who administrates every park; nobody else can be the first.
   *
   * @return the user, or {@code users-there} with {@code user}, or the faults of {@link #add}
   */
  public Outcome<User> first(StatelessSession session, String name, String password) {
    return all(session).isEmpty()
        ? add(session, name, password, Grant.of(Role.ADMINISTRATOR, Grant.ALL), name)
        : refused("users-there", "user", name);
  }

  /**
   * Adds a user with a role, or gives one more role to a user; the password is then left as it is.
   *
   * @param by who does it
   * @return the user, or {@code user-name} with {@code user}, or {@code password-length} with
   *     {@code shortest} and {@code longest}
   */
  public Outcome<User> add(
      StatelessSession session, String name, String password, Grant grant, String by) {
    boolean known = session.get(UserRow.class, name) != null;
    if (!NAME.matcher(name).matches()) {
      return refused("user-name", "user", name);
    }
    if (!known && !fits(password)) {
      return refused(
          "password-length",
          "shortest",
          Integer.toString(SHORTEST),
          "longest",
          Integer.toString(LONGEST));
    }
    if (!known) {
      session.insert(UserRow.of(name, hash(password)));
    }
    if (!grants(session, name).contains(grant)) {
      session.insert(GrantRow.of(name, grant));
      tell(session, name, grant, by, true);
    }
    return Outcome.of(new User(name, grants(session, name)));
  }

  /**
   * Takes a role from a user; {@code grant-missing} with {@code user} where he does not have it.
   */
  public Outcome<User> withdraw(StatelessSession session, String name, Grant grant, String by) {
    if (!grants(session, name).contains(grant)) {
      return refused("grant-missing", "user", name);
    }
    session.delete(GrantRow.of(name, grant));
    tell(session, name, grant, by, false);
    return Outcome.of(new User(name, grants(session, name)));
  }

  private void tell(StatelessSession session, String name, Grant grant, String by, boolean given) {
    String role = (grant.role().word() + " " + grant.enterprise()).strip();
    trail.append(
        session,
        new AuditEvent(grant.park(), by, "users", name, given ? "" : role, given ? role : "", ""));
  }

  private static boolean fits(String password) {
    return password.length() >= SHORTEST
        && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
  }

  private String hash(String password) {
    return BCrypt.withDefaults().hashToString(cost, password.toCharArray());
  }

  private static <T> Outcome<T> refused(String code, String... facts) {
    return Outcome.refused(List.of(Issue.error(code, "", Location.BOOK, facts)));
  }
}
