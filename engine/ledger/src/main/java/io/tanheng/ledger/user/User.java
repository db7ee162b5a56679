package io.tanheng.ledger.user;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who signed in. Here alone is decided what he may do.
 *
 * @param name his name
 * @param grants his roles
 */
public record User(String name, Set<Grant> grants) {
  public User {
    grants = Set.copyOf(grants);
  }

  /**
   * Why he may not do that in a park: {@code not-permitted} with {@code user}, {@code operation},
   * {@code park} and {@code enterprises}; absent where he may.
   *
   * @param enterprises whose rows it touches, the blank one standing for the park's own; none where
   *     it touches no rows
   */
  public Optional<Issue> refusal(Operation operation, String park, Set<String> enterprises) {
    Set<Grant> useful =
        grants.stream().filter(g -> g.allows(operation, park)).collect(Collectors.toSet());
    boolean may = !useful.isEmpty() && Grant.cover(useful, enterprises);
    return may ? Optional.empty() : Optional.of(issue(operation, park, useful, enterprises));
  }

  /** The same for an operation that touches no rows. */
  public Optional<Issue> refusal(Operation operation, String park) {
    return refusal(operation, park, Set.of());
  }

  private Issue issue(
      Operation operation, String park, Set<Grant> useful, Set<String> enterprises) {
    String others =
        enterprises.stream()
            .filter(enterprise -> useful.stream().noneMatch(grant -> grant.covers(enterprise)))
            .map(enterprise -> enterprise.isEmpty() ? "park" : enterprise)
            .sorted()
            .collect(Collectors.joining(", "));
    return Issue.error(
        "not-permitted",
        "",
        Location.BOOK,
        "user",
        name,
        "operation",
        operation.word(),
        "park",
        park,
        "enterprises",
        others);
  }
}
