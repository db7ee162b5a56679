package io.tanheng.planning.plan;

import io.tanheng.planning.solver.Limits;
import io.tanheng.planning.solver.Watch;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How long pathways are looked at from other sides: as long as was searched, and never briefly. */
final class Patience implements BooleanSupplier {
  private static final Duration LEAST = Duration.ofSeconds(30);

  private final Watch watch;
  private final Duration most;
  private final long begun = System.nanoTime();

  /** Patience that begins now, as long as that of a search, half a minute at least. */
  Patience(Watch watch, Limits limits) {
    this.watch = watch;
    this.most = limits.time().compareTo(LEAST) < 0 ? LEAST : limits.time();
  }

  /** Whether the plan is wanted now, with what is there. */
  @Override
  public boolean getAsBoolean() {
    return watch.stopped() || System.nanoTime() - begun > most.toNanos();
  }
}
