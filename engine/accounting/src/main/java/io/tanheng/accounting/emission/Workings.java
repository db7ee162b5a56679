package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Recalculation;
import java.util.Optional;

/**
 * Keeps the values of calculated lines. Their derivations, which would fill the memory with a large
 * book, are calculated again by the same code where somebody looks at them.
 */
final class Workings {
  /** The line a thread looked at last, as its figures are mostly read one after another. */
  private final ThreadLocal<Optional<Shown>> last = ThreadLocal.withInitial(Optional::empty);

  /** A line that no other shares its factors with. */
  PricedLine single(ResolvedActivity resolved) {
    return new Single(this, resolved);
  }

  /** The derivation of one figure of a line, by its place in the row of {@link Figures}. */
  Derivation figure(ResolvedActivity resolved, int place) {
    Optional<Shown> shown = last.get();
    if (shown.isEmpty() || shown.get().resolved() != resolved) {
      shown = Optional.of(new Shown(resolved, resolved.calculate()));
      last.set(shown);
    }
    return Figures.of(shown.get().result()).get(place);
  }

  private record Single(Workings workings, ResolvedActivity resolved)
      implements PricedLine, Recalculation {
    @Override
    public ActivityRecord record() {
      return resolved.record();
    }

    @Override
    public Priced price() {
      LineResult whole = resolved.calculate();
      LineResult kept = Figures.kept(whole.record(), whole, Figures.values(whole), this);
      return new Priced(kept, Optional.of(whole));
    }

    @Override
    public Derivation figure(int place) {
      return workings.figure(resolved, place);
    }
  }

  private record Shown(ResolvedActivity resolved, LineResult result) {}
}
