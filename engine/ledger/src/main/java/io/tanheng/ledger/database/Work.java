package io.tanheng.ledger.database;

import org.hibernate.StatelessSession;

/**
 * What is done within one transaction.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface Work<T> {
  /** Does it; an exception rolls everything back. */
  T run(StatelessSession session);
}
