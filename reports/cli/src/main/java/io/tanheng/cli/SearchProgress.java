package io.tanheng.cli;

import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.Wording;
import io.tanheng.planning.solver.Solution;
import io.tanheng.planning.solver.Watch;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Says on the error stream how a long search stands, and ends it when asked to. */
final class SearchProgress implements Watch {
  private final Terminal terminal;
  private final Wording wording;
  private final AtomicBoolean stopped = new AtomicBoolean();

  SearchProgress(Terminal terminal, Wording wording) {
    this.terminal = terminal;
    this.wording = wording;
  }

  /** Asks for the best found so far. */
  void stop() {
    stopped.set(true);
    say(wording.text("plan.progress.stopped"));
  }

  @Override
  public boolean stopped() {
    return stopped.get();
  }

  @Override
  public void standing(Solution soFar, Duration spent) {
    String seconds = String.valueOf(spent.toSeconds());
    say(
        soFar instanceof Solution.Found found
            ? wording.text(
                "plan.progress.found",
                "seconds",
                seconds,
                "cost",
                Figures.amount(decimal(found.cost())),
                "gap",
                gap(found))
            : wording.text("plan.progress.none", "seconds", seconds));
  }

  private static String gap(Solution.Found found) {
    return found.bound() == Double.NEGATIVE_INFINITY
        ? Figures.NONE
        : Figures.percent(decimal(found.gap()));
  }

  private static BigDecimal decimal(double value) {
    return new BigDecimal(Double.toString(value));
  }

  private synchronized void say(String sentence) {
    terminal.err().println(sentence);
    terminal.err().flush();
  }
}
