package io.tanheng.accounting.offset;

/** Identifies a lot of the table {@code offsets}. */
public record LotId(String value) implements Comparable<LotId> {
  @Override
  public int compareTo(LotId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
