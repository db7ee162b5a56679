package io.tanheng.factors.issue;

import java.util.List;
import java.util.Optional;

/**
 * A value, or the reasons why there is none. Never both missing: a refused outcome has at least one
 * issue.
 *
 * @param <T> what was asked for
 */
public sealed interface Outcome<T> {

  /** There is a value; the issues are things to know about it. */
  record Given<T>(T value, List<Issue> issues) implements Outcome<T> {
    public Given {
      java.util.Objects.requireNonNull(value);
      issues = List.copyOf(issues);
    }
  }

  /** There is no value; every fault that was found is listed. */
  record Refused<T>(List<Issue> issues) implements Outcome<T> {
    public Refused {
      issues = List.copyOf(issues);
      if (issues.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
    }
  }

  /** A value without issues. */
  static <T> Outcome<T> of(T value) {
    return new Given<>(value, List.of());
  }

  /** A value and what is to be known about it. */
  static <T> Outcome<T> of(T value, List<Issue> issues) {
    return new Given<>(value, issues);
  }

  /** No value, for these reasons, at least one. */
  static <T> Outcome<T> refused(List<Issue> issues) {
    return new Refused<>(issues);
  }

  /** The faults of a refusal, or what is to be known about the value. */
  List<Issue> issues();

  /** The value, where there is one. */
  default Optional<T> asOptional() {
    return this instanceof Given<T> given ? Optional.of(given.value()) : Optional.empty();
  }
}
