package io.tanheng.documents.proof;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Two results read side by side, so that their size does not matter: the first value in which they
 * differ, and what led to it, an operand of a line.
 */
final class ResultComparison {
  private static final String NONE = "–";
  private static final String LINES = "inventory.lines[";

  private final JsonMembers old;
  private final JsonMembers now;
  private Optional<Difference> first = Optional.empty();
  private Optional<Difference> inLine = Optional.empty();
  private Optional<OperandDifference> operand = Optional.empty();
  private String gas = "";
  private boolean more = true;
  private boolean linesBegun;

  private ResultComparison(JsonMembers old, JsonMembers now) {
    this.old = old;
    this.now = now;
  }

  /**
   * Compares two results.
   *
   * @throws com.fasterxml.jackson.core.JsonProcessingException where one is not JSON
   */
  static ResultComparison of(InputStream recorded, InputStream found) throws IOException {
    try (JsonMembers old = JsonMembers.byWord(new BufferedInputStream(recorded));
        JsonMembers now = JsonMembers.byWord(new BufferedInputStream(found))) {
      ResultComparison comparison = new ResultComparison(old, now);
      comparison.read();
      return comparison;
    }
  }

  /** The first operand of a line that differs; the cause of what differs elsewhere. */
  Optional<OperandDifference> operand() {
    return operand;
  }

  /**
   * The first value that differs: one of a line where one does and no operand tells why, else the
   * first of all. Absent where that is the operand itself.
   */
  Optional<Difference> figure() {
    return operand.isPresent()
        ? first.filter(each -> !each.path().startsWith(LINES))
        : inLine.or(() -> first);
  }

  private void read() throws IOException {
    step();
    while (more && !known()) {
      if (!old.path().equals(now.path())) {
        differ();
        if (lines(old) || lines(now) || linesBegun) {
          return;
        }
        skipToLines();
      } else {
        compare();
        step();
      }
    }
  }

  /** Whether all is known that is looked for. */
  private boolean known() {
    if (operand.isPresent()) {
      return !operand.get().holds(old.path());
    }
    return first.isPresent() && linesBegun && !lines(old);
  }

  private void compare() {
    linesBegun |= lines(old);
    if (lines(old) && old.path().endsWith("].gas")) {
      gas = old.value();
    }
    if (!old.value().equals(now.value())) {
      differ();
    }
    operand = operand.map(each -> each.with(old.path(), old.value(), now.value()));
  }

  private void differ() {
    boolean together = old.path().equals(now.path());
    String said = together ? now.value() : now.path() + " = " + now.value();
    differ(new Difference(old.path(), old.value(), said));
  }

  private void differ(Difference difference) {
    first = first.or(() -> Optional.of(difference));
    if (difference.path().startsWith(LINES)) {
      inLine = inLine.or(() -> Optional.of(difference));
      operand = operand.or(() -> OperandDifference.of(difference, gas));
    }
  }

  /** Before the lines one may have a gas or enterprise that the other has not. */
  private void skipToLines() throws IOException {
    boolean left = true;
    while (left && !lines(old)) {
      left = old.next();
    }
    boolean right = true;
    while (right && !lines(now)) {
      right = now.next();
    }
    more = left && right;
  }

  private void step() throws IOException {
    boolean left = old.next();
    boolean right = now.next();
    more = left && right;
    if (left != right) {
      differ(
          left
              ? new Difference(old.path(), old.value(), NONE)
              : new Difference(now.path(), NONE, now.value()));
    }
  }

  private static boolean lines(JsonMembers in) {
    return in.path().startsWith(LINES);
  }
}
