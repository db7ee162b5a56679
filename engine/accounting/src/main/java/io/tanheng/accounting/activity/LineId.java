package io.tanheng.accounting.activity;

/** Identifies an activity line of the book. */
public record LineId(String value) implements Comparable<LineId> {
  @Override
  public int compareTo(LineId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
