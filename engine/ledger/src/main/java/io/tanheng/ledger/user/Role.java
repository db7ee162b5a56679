package io.tanheng.ledger.user;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody is to a park. */
public enum Role {
  /** Enters the rows of given enterprises. */
  ACCOUNTANT(
      EnumSet.of(
          Operation.READ,
          Operation.ENTER,
          Operation.SUBMIT,
          Operation.PROPOSE,
          Operation.EVALUATE)),
  /** Runs the ledger of the park; finds and verifies nothing. */
  ADMINISTRATOR(EnumSet.complementOf(EnumSet.of(Operation.VERIFY, Operation.FIND))),
  /** Reads all, writes findings and verification, nothing else. */
  ASSESSOR(EnumSet.of(Operation.READ, Operation.AUDIT, Operation.VERIFY, Operation.FIND)),
  /** Reads and writes scenarios. */
  PLANNER(EnumSet.of(Operation.READ, Operation.PLAN)),
  /** Reads, the audit trail too. */
  AUDITOR(EnumSet.of(Operation.READ, Operation.AUDIT));

  private final Set<Operation> operations;

  Role(Set<Operation> operations) {
    this.operations = operations;
  }

  boolean may(Operation operation) {
    return operations.contains(operation);
  }

  /** The word in the database and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of that word. */
  public static Optional<Role> find(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
