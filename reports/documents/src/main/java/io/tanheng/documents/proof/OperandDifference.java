package io.tanheng.documents.proof;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An operand of a line that two results do not share.
 *
 * @param start where it stands, with the point behind it
 * @param line the id of the line
 * @param gas its gas
 * @param operand the name of the operand, and what of it differs where that is not its value
 * @param recorded what the first says
 * @param found what the second says
 * @param factor the factor it is; where they take two, both; empty where it is none
 */
record OperandDifference(
    String start,
    String line,
    String gas,
    String operand,
    String recorded,
    String found,
    String factor) {
  private static final Pattern PATH =
      Pattern.compile("(inventory\\.lines\\[(.*)]\\.operands\\[(.*)]\\.)(\\w+)");

  /** The operand that a difference is in; absent where it is in none. */
  static Optional<OperandDifference> of(Difference difference, String gas) {
    Matcher path = PATH.matcher(difference.path());
    if (!path.matches()) {
      return Optional.empty();
    }
    String member = path.group(4);
    String name = path.group(3) + (member.equals("value") ? "" : "." + member);
    return Optional.of(
        new OperandDifference(
            path.group(1),
            path.group(2),
            gas,
            name,
            difference.recorded(),
            difference.found(),
            ""));
  }

  /** Whether a path is one of its members. */
  boolean holds(String path) {
    return path.startsWith(start);
  }

  /** It, and its factor where that member says which. */
  OperandDifference with(String path, String before, String after) {
    if (!path.equals(start + "factor_id") || before.equals("null")) {
      return this;
    }
    String named = before.equals(after) ? before : before + " → " + after;
    return new OperandDifference(start, line, gas, operand, recorded, found, named);
  }
}
