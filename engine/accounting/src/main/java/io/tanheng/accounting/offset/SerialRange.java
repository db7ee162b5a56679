package io.tanheng.accounting.offset;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A block of serial numbers of one registry: a closed interval of numbers under a prefix.
 *
 * @param prefix what the serials of the block have in common, upper case; blank where they are
 *     plain numbers. Two blocks overlap only where registry, project and prefix agree
 * @param first first number, not below 0
 * @param last last number, not below the first
 */
public record SerialRange(String prefix, BigInteger first, BigInteger last) {
  public SerialRange {
    prefix = prefix.strip().toUpperCase(Locale.ROOT);
    if (first.signum() < 0 || first.compareTo(last) > 0) {
      throw new IllegalArgumentException("no block of serials: " + first + " to " + last);
    }
  }

  /** How many serials it holds. */
  public BigInteger size() {
    return last.subtract(first).add(BigInteger.ONE);
  }

  /** Whether a serial belongs to both. */
  public boolean overlaps(SerialRange other) {
    return prefix.equals(other.prefix)
        && first.compareTo(other.last) <= 0
        && other.first.compareTo(last) <= 0;
  }

  /** Whether every serial of {@code other} belongs to this block. */
  public boolean contains(SerialRange other) {
    return prefix.equals(other.prefix)
        && first.compareTo(other.first) <= 0
        && other.last.compareTo(last) <= 0;
  }

  /** The serials in both, where there are any. */
  public Optional<SerialRange> intersection(SerialRange other) {
    return overlaps(other)
        ? Optional.of(new SerialRange(prefix, first.max(other.first), last.min(other.last)))
        : Optional.empty();
  }

  /**
   * The numbers in both within one project, where a prefix that only one of them writes makes no
   * difference.
   */
  Optional<SerialRange> sharedWith(SerialRange other) {
    String own = Candidate.key(prefix);
    String others = Candidate.key(other.prefix);
    boolean comparable = own.isEmpty() || others.isEmpty() || own.equals(others);
    return comparable
        ? intersection(new SerialRange(prefix, other.first, other.last))
        : Optional.empty();
  }

  /** What is left of this block without {@code other}: none, one or two blocks, in order. */
  public List<SerialRange> minus(SerialRange other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<SerialRange> remainders = new ArrayList<>(2);
    if (first.compareTo(other.first) < 0) {
      remainders.add(new SerialRange(prefix, first, other.first.subtract(BigInteger.ONE)));
    }
    if (other.last.compareTo(last) < 0) {
      remainders.add(new SerialRange(prefix, other.last.add(BigInteger.ONE), last));
    }
    return List.copyOf(remainders);
  }

  /** The block in words: {@code 110–5463}, {@code 100}, {@code ACR-FR-1129-2025-2917 1–100}. */
  public String text() {
    String numbers = first.equals(last) ? first.toString() : first + "–" + last;
    return prefix.isEmpty() ? numbers : prefix + " " + numbers;
  }
}
