package io.tanheng.accounting.park;

/**
 * Identifies an enterprise of the park, or the park's own shared facilities.
 *
 * @param value as in the book; {@code park} for the shared facilities
 */
public record EnterpriseId(String value) implements Comparable<EnterpriseId> {
  /** The park's shared facilities. */
  public static final EnterpriseId SHARED = new EnterpriseId("park");

  public EnterpriseId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank enterprise id");
    }
  }

  @Override
  public int compareTo(EnterpriseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
