package io.tanheng.ledger.user;

import java.util.Set;

/**
 * A role in a park.
 *
 * @param role the role
 * @param park the park, or {@code *} for every park
 * @param enterprise the enterprise whose rows an accountant enters, or {@code *} for every row of
 *     the park; {@code *} for every other role
 */
public record Grant(Role role, String park, String enterprise) {
  /** Every park, every enterprise. */
  public static final String ALL = "*";

  /** A role in a park as a whole. */
  public static Grant of(Role role, String park) {
    return new Grant(role, park, ALL);
  }

  /** Whether it allows that in a park; see {@link User#refusal}. */
  boolean allows(Operation operation, String where) {
    return role.may(operation) && (park.equals(ALL) || park.equals(where));
  }

  boolean covers(String other) {
    return enterprise.equals(ALL) || enterprise.equals(other);
  }

  /** Whether all of these enterprises are covered by one of the grants. */
  static boolean cover(Set<Grant> grants, Set<String> enterprises) {
    return enterprises.stream().allMatch(e -> grants.stream().anyMatch(grant -> grant.covers(e)));
  }
}
