package io.tanheng.ledger.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** An open database with the schema of a ledger. */
public final class LedgerDatabase implements AutoCloseable {
  /** So often a transaction is tried that another one crossed. */
  private static final int ATTEMPTS = 20;

  private static final int CONNECTIONS = 8;
  private static final int BATCH = 500;

  private final DatabaseAddress address;
  private final HikariDataSource pool;
  private final SessionFactory sessions;

  private LedgerDatabase(DatabaseAddress address, HikariDataSource pool, SessionFactory sessions) {
    this.address = address;
    this.pool = pool;
    this.sessions = sessions;
  }

  /**
   * Makes the database where there is none, and brings its schema up to date.
   *
   * @return nothing to be known, or why it cannot be done: {@code schema-newer} or a fault of the
   *     database
   */
  public static Outcome<DatabaseAddress> initialise(DatabaseAddress address) {
    DataSource source = Sources.of(address, true);
    try (Connection first = source.getConnection()) {
      Optional<Issue> misfit = Schema.misfit(first, address);
      if (misfit.filter(issue -> issue.code().equals("schema-newer")).isPresent()) {
        return Outcome.refused(List.of(misfit.get()));
      }
      Schema.migrate(source, address.vendor());
      return Outcome.of(address);
    } catch (SQLException | FlywayException fault) {
      return refused(fault, address);
    }
  }

  /**
   * Opens a database whose schema is the newest.
   *
   * @param entities classes that are stored
   * @return the database, or why it cannot be opened
   */
  public static Outcome<LedgerDatabase> open(DatabaseAddress address, List<Class<?>> entities) {
    DataSource source = Sources.of(address, false);
    try (Connection first = source.getConnection()) {
      Optional<Issue> misfit = Schema.misfit(first, address);
      if (misfit.isPresent()) {
        return Outcome.refused(List.of(misfit.get()));
      }
      HikariDataSource pool = pool(source);
      return Outcome.of(new LedgerDatabase(address, pool, sessions(pool, address, entities)));
    } catch (SQLException fault) {
      return refused(fault, address);
    }
  }

  private static <T> Outcome<T> refused(Exception fault, DatabaseAddress address) {
    Issue issue =
        DatabaseFault.of(fault, address)
            .orElseGet(() -> DatabaseFault.issue("database-refused", fault, address));
    return Outcome.refused(List.of(issue));
  }

  private static HikariDataSource pool(DataSource source) {
    HikariConfig settings = new HikariConfig();
    settings.setDataSource(source);
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setMinimumIdle(1);
    settings.setAutoCommit(false);
    settings.setConnectionTimeout(120_000);
    return new HikariDataSource(settings);
  }

  private static SessionFactory sessions(
      DataSource pool, DatabaseAddress address, List<Class<?>> entities) {
    HibernatePersistenceConfiguration configuration =
        new HibernatePersistenceConfiguration("ledger");
    entities.forEach(configuration::managedClass);
    return configuration
        .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
        .property(AvailableSettings.DIALECT, address.vendor().dialect())
        .property("hibernate.boot.allow_jdbc_metadata_access", false)
        // Nothing is inserted by a query, so no tables are wanted that Hibernate would collect in.
        .property("hibernate.query.mutation_strategy.global_temporary.create_tables", false)
        .property("hibernate.query.mutation_strategy.local_temporary.create_tables", false)
        .property(AvailableSettings.STATEMENT_BATCH_SIZE, BATCH)
        .property(AvailableSettings.ORDER_INSERTS, true)
        .property(AvailableSettings.JDBC_TIME_ZONE, "UTC")
        .property(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
        .createEntityManagerFactory();
  }

  /** Where it stands. */
  public DatabaseAddress address() {
    return address;
  }

  /**
   * Does the work in a transaction, again where another one crossed it.
   *
   * @throws DatabaseRefused where the database breaks off
   */
  public <T> T transact(Work<T> work) {
    return transact(work, result -> true);
  }

  /**
   * Does the work in a transaction whose changes stay only where it gives a value.
   *
   * @throws DatabaseRefused where the database breaks off
   */
  public <T> Outcome<T> decide(Work<Outcome<T>> work) {
    return transact(work, result -> result instanceof Outcome.Given<T>);
  }

  /**
   * Reads in a transaction that sees the database as it is at one moment, whatever others write
   * meanwhile.
   *
   * @throws DatabaseRefused where the database breaks off
   */
  public <T> T view(Work<T> work) {
    int snapshot = address.vendor().snapshot();
    return transact(
        session -> {
          session.doWork(connection -> connection.setTransactionIsolation(snapshot));
          return work.run(session);
        },
        result -> true);
  }

  private <T> T transact(Work<T> work, Predicate<T> stays) {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(work, stays);
      } catch (HibernateException fault) {
        if (attempt == ATTEMPTS || !DatabaseFault.again(fault)) {
          throw broken(fault);
        }
      }
    }
  }

  private RuntimeException broken(HibernateException fault) {
    return DatabaseFault.of(fault, address)
        .<RuntimeException>map(issue -> new DatabaseRefused(issue, fault))
        .orElse(fault);
  }

  private <T> T once(Work<T> work, Predicate<T> stays) {
    try (StatelessSession session = sessions.openStatelessSession()) {
      Transaction transaction = session.beginTransaction();
      try {
        T result = work.run(session);
        if (stays.test(result)) {
          transaction.commit();
        }
        return result;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    }
  }

  @Override
  public void close() {
    sessions.close();
    pool.close();
  }
}
