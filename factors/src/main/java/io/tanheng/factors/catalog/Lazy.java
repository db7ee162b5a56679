package io.tanheng.factors.catalog;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once, also by several threads. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private volatile Optional<T> made = Optional.empty();

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    Optional<T> value = made;
    return value.isPresent() ? value.get() : make();
  }

  /** Whether it was made already. */
  boolean present() {
    return made.isPresent();
  }

  private synchronized T make() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }
}
