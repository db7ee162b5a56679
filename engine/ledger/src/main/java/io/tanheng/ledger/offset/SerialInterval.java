package io.tanheng.ledger.offset;

import io.tanheng.accounting.offset.SerialRange;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Serials under one prefix, the end left out.
 *
 * @param first first serial, not below 0
 * @param end the serial after the last
 */
public record SerialInterval(long first, long end) implements Comparable<SerialInterval> {
  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

  public SerialInterval {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no serials: from " + first + " to before " + end);
    }
  }

  /** The numbers of a block; absent where they are larger than the registry can hold. */
  static Optional<SerialInterval> of(SerialRange range) {
    return range.last().compareTo(LARGEST) < 0
        ? Optional.of(
            new SerialInterval(range.first().longValueExact(), range.last().longValueExact() + 1))
        : Optional.empty();
  }

  /** How many serials it holds. */
  public long size() {
    return end - first;
  }

  boolean contains(SerialInterval other) {
    return first <= other.first && other.end <= end;
  }

  /** The serials in both, where there are any. */
  Optional<SerialInterval> common(SerialInterval other) {
    long from = Math.max(first, other.first);
    long to = Math.min(end, other.end);
    return from < to ? Optional.of(new SerialInterval(from, to)) : Optional.empty();
  }

  /** What is left without {@code other}: none, one or two intervals, in order. */
  List<SerialInterval> minus(SerialInterval other) {
    List<SerialInterval> left = new ArrayList<>(2);
    if (first < Math.min(end, other.first)) {
      left.add(new SerialInterval(first, Math.min(end, other.first)));
    }
    if (Math.max(first, other.end) < end) {
      left.add(new SerialInterval(Math.max(first, other.end), end));
    }
    return left;
  }

  /** As registries print it, the last serial named: {@code 110–5463}. */
  public String text() {
    return size() == 1 ? Long.toString(first) : first + "–" + (end - 1);
  }

  @Override
  public int compareTo(SerialInterval other) {
    return first != other.first ? Long.compare(first, other.first) : Long.compare(end, other.end);
  }
}
