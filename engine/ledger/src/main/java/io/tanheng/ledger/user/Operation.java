package io.tanheng.ledger.user;

import java.util.Locale;

/** What can be done with a ledger. */
public enum Operation {
  /** Export a book, list versions and serials. */
  READ,
  /** Bring rows of a draft. */
  ENTER,
  SUBMIT,
  VERIFY,
  APPROVE,
  LOCK,
  /** Send a version back to its accountants. */
  RETURN,
  RESTATE,
  ACQUIRE,
  RETIRE,
  TRANSFER,
  CANCEL,
  REVERSE,
  EXPIRE,
  /** Verify the audit trail. */
  AUDIT,
  /** Add users, give and take roles. */
  USERS,
  /** Enter electricity that a park makes or uses. */
  ENERGY,
  /** Propose a factor set or method for all parks. */
  PROPOSE,
  /** Approve what somebody else proposed. */
  SHARE,
  /** Write scenarios. */
  PLAN,
  /** Raise and close findings. */
  FIND,
  /** Evaluate a version into the archive. */
  EVALUATE,
  /** Write a backup. */
  BACKUP;

  /** Whether it changes nothing. */
  public boolean reads() {
    return this == READ || this == AUDIT || this == BACKUP;
  }

  /** The word in messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
