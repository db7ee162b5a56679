package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Recalculation;
import java.util.Optional;
import java.util.function.Supplier;

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

  /**
   * The derivation of one figure of a line. Figures of one line that are read one after another
   * share the nodes that they have in common.
   *
   * @param line the line itself, told by identity
   * @param resolved its factors, asked where another line was read before
   * @param place place of the figure in the row of {@link Figures}
   */
  Derivation figure(PricedLine line, Supplier<ResolvedActivity> resolved, int place) {
    Optional<Shown> shown = last.get();
    if (shown.isEmpty() || shown.get().line() != line) {
      shown = Optional.of(new Shown(line, resolved.get().calculate()));
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
      return workings.figure(this, () -> resolved, place);
    }
  }

  private record Shown(PricedLine line, LineResult result) {}
}
