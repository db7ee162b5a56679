package io.tanheng.ledger.database;

import io.tanheng.factors.issue.Issue;

/** The database broke off: its disk is full, it was stopped, it may only be read. */
public final class DatabaseRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Issue issue;

  DatabaseRefused(Issue issue, Throwable cause) {
    super(issue.code(), cause);
    this.issue = issue;
  }

  /** What to tell the user. */
  public Issue issue() {
    return issue;
  }
}
